import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../package-root.js';
import { WeightTable } from './weight-table.js';

/** What was learnt from annotated text. */
export interface Model {
  /** Lists of words, each under a name. */
  words: ReadonlyMap<string, string[]>;
  /** By feature its weight; when it has one for each of several classes, the place of its run and the run's length. */
  table: WeightTable;
  /** Each a weight and its class. */
  runs: Int32Array;
}

/** Where a number holds two, the second has so many bits, the lowest ones. */
export const lowBits = 6;

/** Where the model of a name lies: its numbers, and (beside it) the text that they were packed from, for people to read. */
export const modelFile = (name: string, ending: 'bin' | 'txt' = 'bin'): string =>
  path.join(packageRoot, 'src/reading/models', `${name}.${ending}`);

/**
 * Loads a model, packed by scripts/pack-model.ts so that nothing is left to parse: numbers of 32 bits, lowest byte first. Two say
 * where the table and the runs begin; the words, the table and the runs follow.
 */
export function loadModel(name: string): Model {
  const bytes = readFileSync(modelFile(name));
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const [table = 0, runs = 0] = numbers;
  return {
    words: readWords(bytes.toString('utf8', 8, 4 * table)),
    table: new WeightTable(numbers.subarray(table, runs)),
    runs: numbers.subarray(runs),
  };
}

/** A list a line: its name, a tab, its words. */
const readWords = (text: string): Map<string, string[]> =>
  new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [name = '', words = ''] = line.split('\t');
        return [name, words.split(' ')];
      }),
  );
