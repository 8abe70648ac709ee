/**
 * `npm run score`: reads the labelled articles of ../shared/gold and the real one of ../shared/articles, and prints every figure of
 * the scorers beside them. Readings go to a temporary folder. Not part of `npm test`: the gold is not part of the project.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArticle } from '../src/article/index.js';
import { buildBrief } from '../src/build-brief.js';
import { packageRoot } from '../src/package-root.js';
import { readArticle } from '../src/reading/index.js';

interface GoldArticle {
  id: string;
  title: string | null;
  published: string;
  publisher?: string;
  text: string;
}

const shared = path.join(packageRoot, '..', 'shared');
const folder = mkdtempSync(path.join(tmpdir(), 'daybrief-score-'));

/** Gold files and what they are scored for. */
const runs = [
  { gold: 'polnear-dev', scorer: 'statements.py' },
  { gold: 'dev-news', scorer: 'events.py' },
  { gold: 'wikiwars', scorer: 'events.py' },
];

for (const { gold, scorer } of runs) {
  const file = path.join(shared, 'gold', `${gold}.json`);
  const articles = JSON.parse(readFileSync(file, 'utf8')) as GoldArticle[];
  print(`${gold}: ${scorer}`, scorer, file, writeReadings(gold, articles));
}

const realArticle: GoldArticle = {
  id: 'the-day-biden-putin',
  title: null,
  published: '2021-12-31',
  text: readFileSync(path.join(shared, 'articles', 'the-day-biden-putin.txt'), 'utf8'),
};
const realGold = path.join(shared, 'articles', 'the-day-biden-putin.gold.json');
print('the real article', 'article.py', realGold, writeReadings('real', [realArticle]), '--list');

const clusters = path.join(shared, 'gold', 'dev-clusters.json');
print('dev-clusters: briefs.py', 'briefs.py', clusters, await buildClusters(clusters));

/** Builds the brief of each story in a cluster gold; gives the folder of the editions. */
async function buildClusters(gold: string): Promise<string> {
  const specs = path.join(folder, 'clusters');
  const out = path.join(specs, 'out');
  execFileSync('python3', [path.join(shared, 'score', 'specs.py'), gold, specs]);
  for (const spec of readdirSync(specs)
    .filter((name) => name.endsWith('.yaml'))
    .sort())
    await buildBrief(path.join(specs, spec), { out });
  return out;
}

function writeReadings(name: string, articles: readonly GoldArticle[]): string {
  const file = path.join(folder, `${name}.ndjson`);
  const lines = articles.map(({ id, title, published, publisher, text }) => {
    const known = { id, published, ...(title ? { title } : {}), ...(publisher ? { publisher } : {}) };
    return JSON.stringify(readArticle(parseArticle(text, known)));
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** Prints what a scorer says. Its exit code only tells whether everything was found. */
function print(title: string, scorer: string, ...args: readonly string[]): void {
  console.log(`\n## ${title}`);
  try {
    console.log(execFileSync('python3', [path.join(shared, 'score', scorer), ...args], { encoding: 'utf8' }));
  } catch (error) {
    console.log((error as { stdout: string }).stdout);
  }
}
