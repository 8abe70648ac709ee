import { describe, expect, it } from '@jest/globals';
import { Features } from '../../../src/reading/model/features.js';
import { tableOf, WeightTable } from '../../../src/reading/model/weight-table.js';

describe('a table of weights', () => {
  it('gives back what was put into it, and 0 for any other feature', () => {
    const table = new WeightTable(tableOf(new Map(Array.from({ length: 1000 }, (_, i) => [(i + 1) * 7919, -i - 1]))));
    expect(table.get(7919)).toBe(-1);
    expect(table.get(7919 * 1000)).toBe(-1000);
    expect(table.get(7918)).toBe(0);
  });

  it('holds the feature 0', () => {
    expect(new WeightTable(tableOf(new Map([[0, 5]]))).get(0)).toBe(5);
  });

  it('may be empty', () => {
    expect(new WeightTable(tableOf(new Map())).get(7)).toBe(0);
  });
});

describe('counting words', () => {
  it('are the words of their digits, small or large', () => {
    const features = new Features();
    expect(features.count(7)).toBe(features.word('7'));
    expect(features.count(1234)).toBe(features.word('1234'));
  });
});
