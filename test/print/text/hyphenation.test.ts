import { describe, expect, test } from '@jest/globals';
import { hyphenationPoints } from '../../../src/print/text/hyphenation.js';

const hyphenated = (word: string, language = 'en', limits: [number, number, number] = [5, 2, 2]): string => {
  const points = hyphenationPoints(word, language, limits);
  return Array.from({ length: word.length }, (_, i) => (points.includes(i) ? `-${word[i]!}` : word[i]!)).join('');
};

describe('hyphenationPoints', () => {
  test('follows the patterns of the language', () => {
    expect(hyphenated('representatives')).toBe('rep-re-sen-ta-tives');
    expect(hyphenated('representatives', 'en-GB')).toBe('rep-res-ent-at-ives');
    expect(hyphenated('verhandlungen', 'de-AT')).toBe('ver-hand-lun-gen');
    expect(hyphenated('переговори', 'uk')).toBe('пе-ре-го-во-ри');
  });

  test('leaves names, figures, addresses and compounds alone', () => {
    for (const word of ['Representatives', 'NATO', '2021', 'iPhone', 'e-mail', 'desk@example.org', 'long-standing']) {
      expect(hyphenationPoints(word, 'en', [5, 2, 2])).toEqual([]);
    }
  });

  test('looks through punctuation and a clitic', () => {
    expect(hyphenated('“representatives,”')).toBe('“rep-re-sen-ta-tives,”');
    expect(hyphenated('government’s')).toBe('gov-ern-ment’s');
  });

  test('honours the limits', () => {
    expect(hyphenated('representatives', 'en', [5, 4, 6])).toBe('repre-sen-tatives');
    expect(hyphenated('representatives', 'en', [20, 2, 2])).toBe('representatives');
  });

  test('hyphenates nothing in a language without patterns', () => {
    expect(hyphenationPoints('representatives', 'xx-Latn', [5, 2, 2])).toEqual([]);
    expect(hyphenationPoints('representatives', '', [5, 2, 2])).toEqual([]);
  });
});
