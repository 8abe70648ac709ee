import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/diagnostics/nearest.js';

describe('the nearest word', () => {
  test.each([
    ['secions', 'sections'],
    ['tilte', 'title'],
    ['Title', 'title'],
    ['timzone', 'timezone'],
    ['sied', 'sides'],
  ])('of %s is %s', (word, meant) => {
    expect(nearest(word, ['title', 'sections', 'sides', 'timezone'])).toBe(meant);
  });

  test('counts a swap of two letters as one change', () => {
    expect(nearest('fro', ['of', 'for'])).toBe('for');
  });

  test('is none when every candidate is too far away', () => {
    expect(nearest('banana', ['title', 'sides'])).toBeNull();
    expect(nearest('x', [])).toBeNull();
  });

  test('is the first of equally near ones', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });
});
