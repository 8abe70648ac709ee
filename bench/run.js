// npm run bench: what a user waits for, as ratios to a bare Node process in the same run. Figures differ between
// machines; the ratios are what to compare.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { report } from './content.js';
import { secondsForArticles } from './read-warm.js';
import { compareProcesses } from './run-process.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'daybrief-bench-'));
const example = 'briefs/us-russia-call.yaml';
const article = readFileSync('briefs/articles/2021-12-30-biden-putin-call.md', 'utf8').slice(0, 5600);
const reports = [4, 100].map((pages) => {
  const file = path.join(folder, `${pages}.html`);
  writeFileSync(file, report(pages));
  return {
    name: `brief print, about ${pages} pages`,
    args: ['dist/cli.js', 'print', file, '-o', file.replace('html', 'pdf')],
  };
});
const manyArticles = Array.from({ length: 100 }, (_, i) => {
  const file = path.join(folder, `${i}.md`);
  writeFileSync(file, article);
  return file;
});

try {
  console.log('Medians of whole processes: wall time, peak memory, ratio to a bare Node process.');
  const bareNode = compareProcesses([
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'brief --help', args: ['dist/cli.js', '--help'] },
    { name: 'brief build, one brief, cold', args: ['dist/cli.js', 'build', example, '--force', '--out', folder] },
    { name: 'brief build, one brief, nothing changed', args: ['dist/cli.js', 'build', example, '--out', folder] },
    {
      name: 'brief read, one article',
      args: ['dist/cli.js', 'read', manyArticles[0], '--published', '2026-03-14', '--json'],
    },
    {
      name: 'brief read, 100 articles of 5,000 characters',
      args: ['dist/cli.js', 'read', ...manyArticles, '--published', '2026-03-14', '--json'],
    },
    ...reports,
  ]);
  const seconds = secondsForArticles();
  console.log(
    `100 articles of 5,000 characters, warm: ${(100 / seconds).toFixed(0)} a second on one core  ×${(seconds / bareNode).toFixed(2)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
