import { readFileSync } from 'node:fs';
import { writeWhole } from '../src/files.js';
import { Features } from '../src/reading/model/features.js';
import { lowBits, modelFile } from '../src/reading/model/model.js';
import { tableOf } from '../src/reading/model/weight-table.js';

/** A model's text: what it is, its lists of words, and a line a feature (its name, a tab, its weight or weights). */
export interface ModelText {
  about: readonly string[];
  words: Readonly<Record<string, string>>;
  features: readonly string[];
}

/** Writes a model twice: as text for people, and packed for `loadModel`. */
export function writeModel(name: string, { about, words, features }: ModelText): void {
  const lists = Object.entries(words).map(([list, of]) => `${list}\t${of}`);
  const text = [...about.map((line) => `// ${line}`), ...lists, '', ...features, ''].join('\n');
  writeWhole(modelFile(name, 'txt'), text);
  writeWhole(modelFile(name), packModel(text));
  console.log(`${features.length} features, ${text.length} characters`);
}

export const packedText = (name: string): Uint8Array => packModel(readFileSync(modelFile(name, 'txt'), 'utf8'));

/**
 * A feature's only weight goes into the table; of several (a letter for the class, "A" the first, and its weight, again and again)
 * the place and length of their run.
 */
export function packModel(text: string): Uint8Array {
  const [head = '', body = ''] = text.split('\n\n');
  const features = new Features();
  const values = new Map<number, number>();
  const runs: number[] = [];
  for (const line of body.trimEnd().split('\n')) {
    const [name = '', weights = ''] = line.split('\t');
    const [template = '', ...words] = name.split(' ');
    const feature = features.of(template, ...words.map((word) => features.word(word)));
    const run = [...weights.matchAll(/([A-z])(-?\d+)/gu)];
    values.set(feature, run.length === 0 ? Number(weights) : pair(runs.length, run.length));
    for (const [, letter = '', weight] of run) runs.push(pair(Number(weight), letter.charCodeAt(0) - firstLetter));
  }
  const words = head.replaceAll(/^\/\/ .*\n/gmu, '');
  return packed(words, tableOf(values), runs);
}

const firstLetter = 65;
const pair = (high: number, low: number): number => (high << lowBits) | low;

function packed(words: string, table: Int32Array, runs: readonly number[]): Uint8Array {
  const bytes = new TextEncoder().encode(words);
  const tableAt = 2 + Math.ceil(bytes.length / 4);
  const runsAt = tableAt + table.length;
  const numbers = new Int32Array(runsAt + runs.length);
  numbers.set([tableAt, runsAt]);
  const packedBytes = new Uint8Array(numbers.buffer);
  packedBytes.fill(0x0a, 8, 4 * tableAt).set(bytes, 8);
  numbers.set(table, tableAt);
  numbers.set(runs, runsAt);
  return packedBytes;
}
