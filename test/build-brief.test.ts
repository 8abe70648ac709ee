import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { buildBrief } from '../src/build-brief.js';
import type { BuildOptions } from '../src/build-brief.js';
import type { EditionData } from '../src/edition/index.js';
import { readPdf } from './support/read-pdf.js';

const article = `---
title: Ferry owners and crews meet again
published: 2024-03-04
publisher: The Harbour Ledger
---

OSTEND, Belgium — Ferry owners will meet the crews in Ghent on 9 March, the port said on Monday.

“We will not sail without a second mate,” said Lena Moor, who speaks for the crews. She added that the strike could last
until Easter.

The owners said the demand would cost them eleven million euros a year.
`;

const spec = `title: Ferries
date: 2024-03-05
timezone: Europe/Brussels
marking: TLP:GREEN
articles: [articles/*.md]
sides:
  Crews: [Lena Moor]
  Owners: [the owners]
sections: [key points, positions, meetings, statements, sources]
`;

let folder: string;
const at = (...parts: string[]) => path.join(folder, ...parts);
const put = (file: string, content: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
};
const build = (options: BuildOptions = {}) => buildBrief(at('briefs/ferries.yaml'), { out: at('output'), ...options });
const output = (name: string, date = '2024-03-05') => readFileSync(at('output', date, name));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'daybrief-build-'));
  put('briefs/ferries.yaml', spec);
  put('briefs/articles/a.md', article);
});

describe('building a brief', () => {
  test('leaves a PDF that says what the spec and the article say', async () => {
    const edition = await build();
    expect(edition).toMatchObject({ name: 'ferries', status: 'built', date: '2024-03-05', number: 1 });
    expect(edition.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);

    const { pages, info } = await readPdf(output('ferries.pdf'));
    expect(pages).toHaveLength(edition.pages);
    expect(info.Title).toContain('Ferries');
    const text = pages.map((page) => page.text.replace(/\s+/gu, ' ')).join(' ');
    expect(text).toContain('We will not sail without a second mate');
    expect(text).toContain('TLP:GREEN');
    expect(text).toContain('The Harbour Ledger');
  });

  test('leaves data whose every sourced text is in its article', async () => {
    const { statements } = await build();
    const data = JSON.parse(output('ferries.json').toString()) as EditionData;
    const items = data.sections.flatMap((section) => section.items).filter(({ by }) => by === 'article');
    expect(items.length).toBeGreaterThan(2);
    expect(new Set(items.filter(({ kind }) => kind === 'statement').map(({ id }) => id)).size).toBe(statements);
    for (const { text, sources } of items) {
      const { article: id, span } = sources[0]!;
      const source = data.articles.find((each) => each.id === id)!.text.slice(...span);
      for (const word of text.split(/\s+/u)) expect(source).toContain(word.replace(/…$/u, ''));
    }
  });

  test('gives the same bytes again, from another folder too', async () => {
    await build();
    const [pdf, data] = [output('ferries.pdf'), output('ferries.json')];
    const copy = mkdtempSync(path.join(tmpdir(), 'daybrief-elsewhere-'));
    cpSync(at('briefs'), path.join(copy, 'briefs'), { recursive: true });
    folder = copy;
    await build({ force: true });
    expect(output('ferries.pdf').equals(pdf)).toBe(true);
    expect(output('ferries.json').equals(data)).toBe(true);
  });

  test('does nothing when the edition is fresh, and all when an input has changed', async () => {
    const built = await build();
    expect(await build()).toMatchObject({ status: 'fresh', pages: built.pages, statements: built.statements });
    expect(await build({ force: true })).toMatchObject({ status: 'built' });
    put('briefs/articles/a.md', article.replace('9 March', '10 March'));
    expect(await build()).toMatchObject({ status: 'built' });
    put('briefs/articles/b.md', article.replace('Ostend', 'Dover'));
    expect(await build()).toMatchObject({ status: 'built' });
  });

  test('numbers editions by their dates, and the same date always alike', async () => {
    const numbers = [];
    for (const date of ['2024-03-05', '2024-03-06', '2024-03-06', '2024-03-05']) {
      numbers.push((await build({ date, force: true })).number);
    }
    expect(numbers).toEqual([1, 2, 2, 1]);
    put('briefs/ferries.yaml', `${spec}edition: 7\n`);
    expect((await build()).number).toBe(7);
  });

  test('writes nothing when it only checks', async () => {
    expect(await build({ write: false })).toMatchObject({ status: 'stale' });
    expect(existsSync(at('output'))).toBe(false);
    await build();
    expect(await build({ write: false })).toMatchObject({ status: 'fresh' });
  });
});

describe('a brief that cannot be built', () => {
  test.each([
    ['an unknown key', () => put('briefs/ferries.yaml', `${spec}titel: x\n`), 'spec-unknown-key', 10],
    ['an article that is missing', () => rmSync(at('briefs/articles/a.md')), 'article-not-found', 5],
    ['an unknown template', () => put('briefs/ferries.yaml', `${spec}template: clasic\n`), 'template-unknown', 10],
    [
      'an option that the template does not have',
      () => put('briefs/ferries.yaml', `${spec}template: classic\noptions: {colour: red}\n`),
      'template-unknown-option',
      10,
    ],
  ])('for %s says where and why', async (_, spoil, code, line) => {
    spoil();
    const { status, diagnostics } = await build();
    expect(status).toBe('failed');
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code,
        line,
        file: at('briefs/ferries.yaml'),
        column: expect.any(Number),
        excerpt: expect.stringContaining('^'),
        hint: expect.any(String),
      }),
    );
  });

  test('leaves the earlier edition as it was', async () => {
    await build();
    const before = ['ferries.pdf', 'ferries.json', 'ferries.manifest.json'].map((name) => output(name));
    put('briefs/ferries.yaml', `${spec}titel: x\n`);
    expect(await build()).toMatchObject({ status: 'failed' });
    put('briefs/ferries.yaml', spec);
    put('briefs/articles/a.md', '');
    expect(await build()).toMatchObject({ status: 'failed' });
    expect(['ferries.pdf', 'ferries.json', 'ferries.manifest.json'].map((name) => output(name))).toEqual(before);
  });

  test('for warnings is one only when they count as errors', async () => {
    put('briefs/articles/a.md', article.replace('published: 2024-03-04\n', ''));
    expect(await build()).toMatchObject({
      status: 'built',
      diagnostics: [{ code: 'article-no-date', severity: 'warning' }],
    });
    expect(await build({ strict: true })).toMatchObject({ status: 'failed' });
  });

  test('for an output folder that cannot be written says so', async () => {
    put('taken', 'a file');
    const { status, diagnostics } = await build({ out: at('taken') });
    expect(status).toBe('failed');
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'output-not-written' }));
  });

  test('for a spec that is not there says so', async () => {
    expect(await buildBrief(at('briefs/none.yaml'))).toMatchObject({
      name: 'none',
      status: 'failed',
      date: null,
      files: null,
      diagnostics: [{ code: 'spec-unreadable' }],
    });
  });

  test('at an unknown item says where the spec names it', async () => {
    put('briefs/ferries.yaml', `${spec}edits:\n  drop: [s-0000]\n`);
    expect((await build()).diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'brief-unknown-item',
        line: 11,
        column: 10,
        excerpt: '  drop: [s-0000]\n         ^',
      }),
    );
  });
});
