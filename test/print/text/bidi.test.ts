import { describe, expect, test } from '@jest/globals';
import { embeddingLevels, visualOrder } from '../../../src/print/text/bidi.js';

describe('embeddingLevels', () => {
  test('needs none where all text runs from left to right', () => {
    expect(embeddingLevels('Only Latin, and Київ.', 'ltr')).toBeNull();
  });

  test('raises right-to-left words and numbers inside them', () => {
    expect([...embeddingLevels('a \u05D0\u05D1 12 b', 'ltr')!]).toEqual([0, 0, 1, 1, 1, 2, 2, 0, 0]);
    expect([...embeddingLevels('\u05D0', 'rtl')!]).toEqual([1]);
    expect(embeddingLevels('latin', 'rtl')![0]).toBe(2);
  });
});

describe('visualOrder', () => {
  const order = (...levels: number[]): number[] =>
    visualOrder(levels.map((level, id) => ({ level, id }))).map(({ id }) => id);

  test('leaves level 0 as it is and reverses right-to-left stretches', () => {
    expect(order(0, 0, 0)).toEqual([0, 1, 2]);
    expect(order(0, 1, 1, 0)).toEqual([0, 2, 1, 3]);
  });

  test('keeps numbers in order inside a right-to-left stretch', () => {
    expect(order(1, 2, 2, 1)).toEqual([3, 1, 2, 0]);
  });
});
