import { describe, expect, test } from '@jest/globals';
import { afterDateline, readDateline } from '../../src/article/dateline.js';

describe('a dateline', () => {
  test.each([
    ['OSTEND, Belgium – Owners met.', 'OSTEND, Belgium'],
    ['DOVER (AP) — Owners met.', 'DOVER'],
    ['FLINT, Mich., Oct. 4 (UPI) — Owners met.', 'FLINT, Mich.'],
    ['DOVER/CALAIS (Reuters) - Owners met.', 'DOVER/CALAIS'],
    ['NIAMEY, 14 February 2025 – Owners met.', 'NIAMEY'],
    ['Brussels, 11 December (Euronews) - Owners met.', 'Brussels'],
    ['Istanbul (CNN) Owners met.', 'Istanbul'],
    ["ST. JOHN'S, Canada -- Owners met.", "ST. JOHN'S, Canada"],
  ])('begins %j', (paragraph, place) => expect(readDateline(paragraph)).toBe(place));

  test.each([
    'Owners met – again.',
    'Brussels (the city) - again.',
    'The U.S. – and Belgium – met.',
    'US-Russian relations suffered.',
    'NATO said on Monday - again - no.',
  ])('does not begin %j', (paragraph) => expect(readDateline(paragraph)).toBe(''));
});

test('the story begins after the dateline and its dash', () => {
  const text = 'FLINT, Mich., Oct. 4 (UPI) — Owners met.';
  expect(text.slice(...afterDateline(text, [0, text.length]))).toBe('Owners met.');
  expect(afterDateline('Owners met – again.', [0, 19])).toEqual([0, 19]);
});
