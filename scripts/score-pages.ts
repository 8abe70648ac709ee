/**
 * npm run score:pages -- DIR: how much of the story of real pages is read, and how much else, over pairs of NAME.html
 * and NAME.txt (the story as a careful reader copied it). Pages are no part of this project: bring your own.
 *
 * The measure is that of Scrapinghub's article-extraction benchmark: words in runs of four, precision and recall averaged
 * over the pages, F1 from the two. The pages are halved by a hash of their names: develop on one half, report the other.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeArticle } from '../src/article/charset.js';
import { parseArticle } from '../src/article/index.js';
import { byCodeUnits } from '../src/order.js';

const run = 4;

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let i = 0; i < Math.max(Math.min(1, words.length), words.length - run + 1); i += 1) {
    const key = words.slice(i, i + run).join(' ');
    runs.set(key, (runs.get(key) ?? 0) + 1);
  }
  return runs;
}

/** Null where the denominator is nothing: the page then does not count. */
interface PageScore {
  name: string;
  precision: number | null;
  recall: number | null;
}

function scorePage(name: string, found: string, wanted: string): PageScore {
  const [a, b] = [runsOf(found), runsOf(wanted)];
  const size = (runs: Map<string, number>) => [...runs.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...a].reduce((sum, [key, count]) => sum + Math.min(count, b.get(key) ?? 0), 0);
  return {
    name,
    precision: size(a) === 0 ? null : shared / size(a),
    recall: size(b) === 0 ? null : shared / size(b),
  };
}

const mean = (values: readonly (number | null)[]): number => {
  const counted = values.filter((value) => value !== null);
  return counted.reduce((sum, value) => sum + value, 0) / counted.length;
};

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const isHeldBack = (name: string): boolean => createHash('md5').update(name).digest()[15]! % 2 === 1;

function show(title: string, scores: readonly PageScore[]): void {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const figures = [f1(precision, recall), precision, recall].map((value) => value.toFixed(3));
  console.log(
    `${title.padEnd(12)} ${scores.length} pages  F1 ${figures[0]!}  precision ${figures[1]!}  recall ${figures[2]!}`,
  );
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run score:pages -- DIR [--worst]');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => path.basename(file, '.html'))
  .sort(byCodeUnits);
let milliseconds = 0;
const scores = names.map((name) => {
  const source = decodeArticle(readFileSync(path.join(folder, `${name}.html`)))?.text ?? '';
  const start = performance.now();
  const { text } = parseArticle(source, { format: 'html' });
  milliseconds += performance.now() - start;
  return scorePage(name, text, readFileSync(path.join(folder, `${name}.txt`), 'utf8'));
});
const developed = scores.filter(({ name }) => !isHeldBack(name));
show('development', developed);
show(
  'held back',
  scores.filter(({ name }) => isHeldBack(name)),
);
show('all', scores);
console.log(`${(milliseconds / names.length).toFixed(1)} ms a page`);
if (flags.includes('--worst')) {
  const of = ({ precision, recall }: PageScore) => f1(precision ?? 0, recall ?? 0);
  for (const score of developed.sort((a, b) => of(a) - of(b)).slice(0, 20)) {
    console.log(`${of(score).toFixed(3)}  ${score.name}`);
  }
}
