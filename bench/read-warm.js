// Reading once Node has compiled what is used often: 100 articles in one process, after as many to warm up.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle, readArticle } from '../dist/index.js';

const folder = 'briefs/articles';
const count = 100;
const length = 5000;

/** Seconds that 100 articles of 5,000 characters take on one core: the median of some rounds. */
export function secondsForArticles(rounds = 7) {
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').repeat(3).slice(0, length));
  const readAll = () => {
    const { user: before } = process.cpuUsage();
    for (let i = 0; i < count; i++)
      readArticle(parseArticle(texts[i % texts.length], { format: 'markdown', published: '2026-03-14' }));
    return (process.cpuUsage().user - before) / 1e6;
  };
  readAll();
  return Array.from({ length: rounds }, readAll).sort((a, b) => a - b)[Math.floor(rounds / 2)];
}
