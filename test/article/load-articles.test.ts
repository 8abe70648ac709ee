import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadArticles } from '../../src/article/index.js';
import type { ArticleRef } from '../../src/spec/spec.js';

let folder: string;
const specSource = 'articles:\n  - here\n';
const ref = (file: string, more: Partial<ArticleRef> = {}): ArticleRef => ({
  file,
  position: { line: 2, column: 5 },
  ...more,
});
const load = (...refs: ArticleRef[]) => loadArticles({ refs, folder, specFile: 'briefs/x.yaml', specSource });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'daybrief-articles-'));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  write('b.md', '---\ndate: 2024-03-02\n---\nBoth sides met.');
  write('a.txt', 'Owners met on Monday.');
  write('more/a.txt', 'Crews met on Monday.');
  write('empty.md', '---\ntitle: T\n---\n\n');
  write('latin1.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
  write('picture.txt', Uint8Array.from([0x89, 0x50, 0x00, 0x01]));
  write('utf16.txt', Buffer.from('\uFEFFOwners met.', 'utf16le'));
  write('page.pdf', 'x');
  write('broken.md', '---\ndate: soon\n---\nText.');
});

describe('loading the articles of a spec', () => {
  test('reads text and Markdown, with the ids of their stems and what the spec says of them', () => {
    const { articles, diagnostics } = load(
      ref('a.txt', { published: '2024-03-01', title: 'Owners', grade: 'B2' }),
      ref('b.md'),
    );
    expect(diagnostics).toEqual([]);
    expect(articles).toMatchObject([
      { file: path.join(folder, 'a.txt'), grade: 'B2', article: { id: 'a', title: 'Owners', published: '2024-03-01' } },
      { grade: null, article: { id: 'b', published: '2024-03-02' } },
    ]);
  });

  test('takes an absolute path as it is', () => {
    const { articles, diagnostics } = load(ref(path.join(folder, 'a.txt'), { published: '2024-03-01' }));
    expect(diagnostics).toEqual([]);
    expect(articles).toHaveLength(1);
  });

  test('takes the files of a glob in sorted order, each once', () => {
    const { articles } = load(ref('b.md'), ref('*.{txt,md}'));
    expect(articles.map(({ article }) => article.id)).toEqual(['b', 'a', 'broken', 'utf16']);
  });

  test('tells apart files that share a stem', () => {
    expect(load(ref('a.txt'), ref('more/a.txt')).articles.map(({ article }) => article.id)).toEqual([
      'a.txt',
      'more/a.txt',
    ]);
  });

  test.each([
    ['c.md', 'article-not-found'],
    ['none/*.md', 'article-not-found'],
    ['more', 'article-unreadable'],
    ['latin1.txt', 'article-unreadable'],
    ['picture.txt', 'article-unreadable'],
    ['page.pdf', 'article-unknown-format'],
    ['empty.md', 'article-empty'],
  ])('gives an error at the line of the spec for %s: %s', (file, code) => {
    const { articles, diagnostics } = load(ref(file));
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code, severity: 'error', file: 'briefs/x.yaml', line: 2, column: 5, excerpt: '  - here\n    ^' },
    ]);
  });

  test('offers the nearest file when a path leads nowhere', () => {
    expect(load(ref('more/aa.txt')).diagnostics[0]?.hint).toContain(path.join('more', 'a.txt'));
  });

  test('warns when nothing says when an article was published, or when a file is named twice', () => {
    expect(load(ref('a.txt')).diagnostics).toMatchObject([{ code: 'article-no-date', severity: 'warning' }]);
    expect(load(ref('b.md'), ref('b.md')).diagnostics).toMatchObject([
      { code: 'article-duplicate', severity: 'warning' },
    ]);
  });

  test('shows what is wrong inside an article at its place there', () => {
    expect(load(ref('broken.md')).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'article-bad-date', file: path.join(folder, 'broken.md'), line: 2 }),
    );
  });

  test('reads UTF-16 by its byte order mark', () => {
    expect(load(ref('utf16.txt')).articles[0]?.article.text).toBe('Owners met.');
  });
});
