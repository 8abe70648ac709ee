import { describe, expect, it } from '@jest/globals';
import { Features } from '../../../src/reading/model/features.js';
import { scanModel, WeightTable } from '../../../src/reading/model/weight-table.js';

describe('a table of weights', () => {
  it('gives back what was set, and 0 for any other feature', () => {
    const table = new WeightTable(1000);
    for (let i = 1; i <= 1000; i++) table.set(i * 7919, -i);
    expect(table.get(7919)).toBe(-1);
    expect(table.get(7919 * 1000)).toBe(-1000);
    expect(table.get(7918)).toBe(0);
  });

  it('holds the feature 0', () => {
    const table = new WeightTable(1);
    table.set(0, 5);
    expect(table.get(0)).toBe(5);
  });
});

describe('reading a model', () => {
  const features = new Features();
  const model = 'cue\t-12\nkey-after say/V that\t34\nwith nothing \t5';
  const read = new Map<number, string>();
  scanModel(model, (feature, start, end) => read.set(feature, model.slice(start, end)));

  it('finds each feature under the number that the reader makes of it', () => {
    expect(read.get(features.of('cue'))).toBe('-12');
    expect(read.get(features.of('key-after', features.word('say/V'), features.word('that')))).toBe('34');
    expect(read.get(features.of('with', features.word('nothing'), features.word('')))).toBe('5');
  });

  it('tells words in another order apart', () => {
    expect(read.has(features.of('key-after', features.word('that'), features.word('say/V')))).toBe(false);
  });
});

describe('counting words', () => {
  it('are the words of their digits, small or large', () => {
    const features = new Features();
    expect(features.count(7)).toBe(features.word('7'));
    expect(features.count(1234)).toBe(features.word('1234'));
  });
});
