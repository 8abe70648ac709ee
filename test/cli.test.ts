import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Edition } from '../src/edition/index.js';
import { packageRoot } from '../src/package-root.js';
import type { Reading } from '../src/reading/reading.js';
import { readPdf } from './support/read-pdf.js';

/** The bundle, as `npm run brief` runs it; `npm test` builds it first. */
const cli = path.join(packageRoot, 'dist', 'cli.js');

let folder: string;
const run = (args: string[], { cwd = folder, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/mu);
  return { status, stdout, stderr };
};
const put = (file: string, content: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'daybrief-cli-'));
  put('briefs/articles/a.txt', 'Ferry talks resume\n\nThe crews will meet the owners on 9 March, Lena Moor said.\n');
  const spec = 'articles: [{file: articles/a.txt, published: 2024-03-04}]\nsections: [statements, sources]\n';
  put('briefs/a-bad.yaml', `title: Bad\n${spec.replace('statements', 'statments')}`);
  put('briefs/ferries.yaml', `title: Ferries\n${spec}`);
});

describe('brief build', () => {
  test('builds the good briefs beside a bad one, says what is wrong and where, and ends with 1', () => {
    const { status, stdout, stderr } = run(['build', '--date', '2024-03-05']);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'briefs/a-bad.yaml: not built',
      expect.stringMatching(/^output.2024-03-05.ferries\.pdf: \d+ pages?, \d+ statements?$/u),
      '',
    ]);
    expect(stderr).toBe(
      [
        'briefs/a-bad.yaml:3:12: error: Unknown section "statments". [spec-unknown-section]',
        '  3 | sections: [statments, sources]',
        '    |            ^^^^^^^^^',
        '  Did you mean "statements"? Sections: bottom line, key points, positions, statements, meetings, expert views, timeline, background, note, sources.',
        '',
      ].join('\n'),
    );
  });

  test('prints editions as JSON lines, and says which are fresh', () => {
    const args = ['build', 'briefs/ferries.yaml', '--date', '2024-03-05', '--json'];
    run(args);
    const { status, stdout } = run(args);
    expect(status).toBe(0);
    expect(JSON.parse(stdout) as Edition).toMatchObject({ name: 'ferries', status: 'fresh', date: '2024-03-05' });
  });

  test('takes the date from SOURCE_DATE_EPOCH when nobody gives one', () => {
    const { stdout } = run(['build', 'briefs/ferries.yaml'], { env: { SOURCE_DATE_EPOCH: '1709600400' } });
    expect(stdout).toContain(path.join('output', '2024-03-05', 'ferries.pdf'));
  });

  test('gives the same bytes in other time zones, locales and folders', () => {
    const bytes = [
      { cwd: folder, env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
      { cwd: tmpdir(), env: { TZ: 'America/Los_Angeles', LANG: 'C' } },
    ].map((surroundings, i) => {
      const out = path.join(folder, `out-${i}`);
      run(['build', path.join(folder, 'briefs/ferries.yaml'), '--date', '2024-03-05', '--out', out], surroundings);
      return readFileSync(path.join(out, '2024-03-05', 'ferries.pdf'));
    });
    expect(bytes[0]!.length).toBeGreaterThan(1000);
    expect(bytes[0]!.equals(bytes[1]!)).toBe(true);
  });
});

describe('brief check', () => {
  test('ends with 1 while an edition is stale, with 0 when it is fresh, and writes nothing', () => {
    const args = ['briefs/ferries.yaml', '--date', '2024-03-06', '--out', 'checked'];
    expect(run(['check', ...args])).toMatchObject({ status: 1, stdout: expect.stringContaining('ferries.pdf: stale') });
    expect(existsSync(path.join(folder, 'checked'))).toBe(false);
    run(['build', ...args]);
    expect(run(['check', ...args])).toMatchObject({ status: 0, stdout: expect.stringContaining('ferries.pdf: fresh') });
  });
});

describe('brief read', () => {
  test('prints one Reading a line, under the stem of its file, with offsets in the text of the file', () => {
    const { status, stdout } = run(['read', 'briefs/articles/a.txt', '--published', '2024-03-04', '--json']);
    expect(status).toBe(0);
    const reading = JSON.parse(stdout) as Reading;
    expect(reading.article).toMatchObject({ id: 'a', title: 'Ferry talks resume', published: '2024-03-04' });
    expect(reading.article.text).toBe(readFileSync(path.join(folder, 'briefs/articles/a.txt'), 'utf8'));
    expect(reading.statements[0]?.content.map((span) => reading.article.text.slice(...span)).join('')).toContain(
      'The crews will meet the owners on 9 March',
    );
  });

  test('shows finds with paragraphs, and with --explain the rule behind each', () => {
    const args = ['read', 'briefs/articles/a.txt', '--published', '2024-03-04'];
    expect(run(args).stdout).toMatch(/Statements \(1\)\n {2}\S+ {2}¶ 1 {2}Lena Moor \(indirect\)/u);
    expect(run(args).stdout).not.toContain('confidence');
    expect(run([...args, '--explain']).stdout).toContain('confidence');
  });

  test('goes on after an article that is missing, and ends with 1', () => {
    const { status, stdout, stderr } = run(['read', 'none.txt', 'briefs/articles/a.txt', '--json']);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('[article-not-found]');
  });
});

describe('brief print', () => {
  test('prints a page beside it, with the files that it names', async () => {
    put(
      'page.html',
      '<link rel="stylesheet" href="styles/page.css"><title>Report</title><h1>Report</h1><p class="no">No</p>',
    );
    put('styles/page.css', '@page { size: 300px 200px; margin: 20px } .no { display: none }');
    expect(run(['print', 'page.html', '--lang', 'en'])).toMatchObject({ status: 0, stderr: '' });
    const { pages, info } = await readPdf(readFileSync(path.join(folder, 'page.pdf')));
    expect(pages).toMatchObject([{ width: 300, height: 200 }]);
    expect(pages[0]!.text.trim()).toBe('Report');
    expect(info).toMatchObject({ Title: 'Report' });
  });

  test('says where the page cannot be set as written', () => {
    put('odd.html', '<title>Odd</title>\n<style>p { colour: red }</style>\n<p>Odd</p>');
    const { status, stderr } = run(['print', 'odd.html', '-o', 'odd.pdf', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^odd\.html:2:12: warning: .*\[css-property\]\n {2}2 \| /u);
  });

  test('ends with 1 for a page or base styles that cannot be read', () => {
    expect(run(['print', 'none.html'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('none.html does not exist'),
    });
    expect(run(['print', 'page.html', '--base-styles', 'none.css'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('none.css does not exist'),
    });
  });
});

describe('wrong usage', () => {
  test.each([
    [['biuld'], '(Did you mean build?)'],
    [['build', '--dat', '2024-03-05'], '(Did you mean --date?)'],
    [['build', '--date', '5 March'], 'YYYY-MM-DD'],
    [['read'], 'ARTICLE'],
    [['build', 'a/x.yaml', 'b/x.yaml'], 'Two specs are named "x"'],
  ])('%j ends with 2 and a hint', (args, hint) => {
    expect(run(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(hint) });
  });

  test('is a build where there are no briefs', () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'daybrief-empty-'));
    expect(run(['build'], { cwd: empty })).toMatchObject({ status: 2, stderr: expect.stringContaining('briefs/') });
  });
});

test('help and version come without an error', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});
