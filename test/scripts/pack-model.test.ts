import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { packedText, packModel } from '../../scripts/pack-model.js';
import { Features } from '../../src/reading/model/features.js';
import { loadModel, lowBits, modelFile } from '../../src/reading/model/model.js';

const folder = mkdtempSync(path.join(tmpdir(), 'daybrief-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The model that is loaded after a text was packed. */
function packAndLoad(text: string) {
  const file = path.join(folder, 'model.bin');
  writeFileSync(file, packModel(text));
  return loadModel(path.relative(path.dirname(modelFile('')), file).slice(0, -'.bin'.length));
}

describe('a packed model', () => {
  const features = new Features();
  const words = (...texts: string[]): number[] => texts.map((text) => features.word(text));
  const {
    words: lists,
    table,
    runs,
  } = packAndLoad(
    '// From sentences of our own.\ncues\tsay/V “/:\nnone\t\n\ncue\t-12\nkey-after say/V that\t34\nwith nothing \t5\nclass it’s\tA12C-7\n',
  );

  it('has its lists of words', () => {
    expect([...lists]).toEqual([
      ['cues', ['say/V', '“/:']],
      ['none', ['']],
    ]);
  });

  it('finds each feature under the number that the reader makes of it', () => {
    expect(table.get(features.of('cue'))).toBe(-12);
    expect(table.get(features.of('key-after', ...words('say/V', 'that')))).toBe(34);
    expect(table.get(features.of('with', ...words('nothing', '')))).toBe(5);
  });

  it('tells words in another order apart', () => {
    expect(table.get(features.of('key-after', ...words('that', 'say/V')))).toBe(0);
  });

  it('has the weights of each class in a run', () => {
    const run = table.get(features.of('class', ...words('it’s')));
    const [start, length] = [run >> lowBits, run & 63];
    const weights = [...runs.subarray(start, start + length)].map((entry) => [entry & 63, entry >> lowBits]);
    expect(weights).toEqual([
      [0, 12],
      [2, -7],
    ]);
  });
});

describe('the models of the package', () => {
  it.each(['en/statements', 'en/tagger'])('say in numbers what their text says: %s', (name) => {
    expect(readFileSync(modelFile(name)).equals(packedText(name))).toBe(true);
  });
});
