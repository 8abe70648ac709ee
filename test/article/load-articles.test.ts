import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadArticles } from '../../src/article/index.js';
import { page, storyParagraphs } from './html/pages.js';
import type { ArticleRef } from '../../src/spec/spec.js';

const rssItem = (id: string, title: string, date: string) =>
  `<item><guid>${id}</guid><title>${title}</title><pubDate>${date}</pubDate><description>They met in Ostend, and spoke of ships.</description></item>`;
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Ledger</title>
${rssItem('1', 'Owners meet', 'Fri, 01 Mar 2024 23:30:00 -0500')}${rssItem('2', 'Crews meet', 'Sat, 02 Mar 2024 09:00:00 GMT')}</channel></rss>`;
const letter =
  'From: The Ledger <news@ledger.example>\r\nSubject: Harbour letter\r\nDate: Fri, 1 Mar 2024 08:00:00 +0100\r\n\r\nThe owners met.\r\n';
const german =
  'Die Reeder sind am Freitag nach einer Woche des Schweigens an den Tisch zurückgekehrt und haben gesagt, dass sie bleiben werden, so lange es nötig ist. Die Besatzungen fordern neun freie Tage im Monat und eine Mitsprache bei dem Fahrplan für den Winter.';

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
  write('page.html', page({ body: `<p>${storyParagraphs.join('</p><p>')}</p>` }));
  write('feed.xml', rss);
  write('notes.json', '{"notes": []}');
  write('letter.eml', letter);
  write('deutsch.txt', german);
  write('picture.txt', Uint8Array.from([0x89, 0x50, 0x00, 0x01]));
  write('utf16.txt', Buffer.from('\uFEFFOwners met.', 'utf16le'));
  write('page.pdf', 'x');
  write('broken.md', '---\ndate: soon\n---\nText.');
});

describe('loading the articles of a spec', () => {
  test('reads text and Markdown, with the ids of their stems and what the spec says of them', async () => {
    const { articles, diagnostics } = await load(
      ref('a.txt', { published: '2024-03-01', title: 'Owners', grade: 'B2' }),
      ref('b.md'),
    );
    expect(diagnostics).toEqual([]);
    expect(articles).toMatchObject([
      { file: path.join(folder, 'a.txt'), grade: 'B2', article: { id: 'a', title: 'Owners', published: '2024-03-01' } },
      { grade: null, article: { id: 'b', published: '2024-03-02' } },
    ]);
  });

  test('takes an absolute path as it is', async () => {
    const { articles, diagnostics } = await load(ref(path.join(folder, 'a.txt'), { published: '2024-03-01' }));
    expect(diagnostics).toEqual([]);
    expect(articles).toHaveLength(1);
  });

  test('takes the files of a glob in sorted order, each once', async () => {
    const { articles } = await load(ref('b.md'), ref('[abu]*.{txt,md}'));
    expect(articles.map(({ article }) => article.id)).toEqual(['b', 'a', 'broken', 'utf16']);
  });

  test('tells apart files that share a stem', async () => {
    expect((await load(ref('a.txt'), ref('more/a.txt'))).articles.map(({ article }) => article.id)).toEqual([
      'a.txt',
      'more/a.txt',
    ]);
  });

  test.each([
    ['c.md', 'article-not-found'],
    ['none/*.md', 'article-not-found'],
    ['more', 'article-unreadable'],
    ['picture.txt', 'article-unreadable'],
    ['page.pdf', 'article-unknown-format'],
    ['notes.json', 'article-no-feed'],
    ['empty.md', 'article-empty'],
  ])('gives an error at the line of the spec for %s: %s', async (file, code) => {
    const { articles, diagnostics } = await load(ref(file));
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code, severity: 'error', file: 'briefs/x.yaml', line: 2, column: 5, excerpt: '  - here\n    ^' },
    ]);
  });

  test('offers the nearest file when a path leads nowhere', async () => {
    expect((await load(ref('more/aa.txt'))).diagnostics[0]?.hint).toContain(path.join('more', 'a.txt'));
  });

  test('warns when nothing says when an article was published, or when a file is named twice', async () => {
    expect((await load(ref('a.txt'))).diagnostics).toMatchObject([{ code: 'article-no-date', severity: 'warning' }]);
    expect((await load(ref('b.md'), ref('b.md'))).diagnostics).toMatchObject([
      { code: 'article-duplicate', severity: 'warning' },
    ]);
  });

  test('shows what is wrong inside an article at its place there', async () => {
    expect((await load(ref('broken.md'))).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'article-bad-date', file: path.join(folder, 'broken.md'), line: 2 }),
    );
  });

  test('reads UTF-16 by its byte order mark', async () => {
    expect((await load(ref('utf16.txt'))).articles[0]?.article.text).toBe('Owners met.');
  });

  test('reads every format that it knows, and a feed as one article an item', async () => {
    const { articles, diagnostics } = await load(
      ref('page.html', { published: '2024-03-01' }),
      ref('feed.xml'),
      ref('letter.eml'),
    );
    expect(diagnostics).toEqual([]);
    expect(articles.map(({ article }) => article.title)).toEqual([
      'Ferry talks resume',
      'Owners meet',
      'Crews meet',
      'Harbour letter',
    ]);
    expect(new Set(articles.map(({ article }) => article.id)).size).toBe(4);
  });

  test('gives what the spec says of a feed to all of its items, which keep their own days', async () => {
    const { articles } = await load(
      ref('feed.xml', { publisher: 'The Wire', published: '2030-01-01', title: 'Not this' }),
    );
    expect(articles.map(({ article: { publisher, published, title } }) => ({ publisher, published, title }))).toEqual([
      { publisher: 'The Wire', published: '2024-03-01', title: 'Owners meet' },
      { publisher: 'The Wire', published: '2024-03-02', title: 'Crews meet' },
    ]);
  });

  test('reads text in an old encoding, and says that it guessed', async () => {
    const { articles, diagnostics } = await load(ref('latin1.txt', { published: '2024-03-01' }));
    expect(articles[0]?.article.text).toBe('café');
    expect(diagnostics).toMatchObject([{ code: 'article-guessed-encoding', severity: 'warning' }]);
  });

  test('warns of an article in another language', async () => {
    const { articles, diagnostics } = await load(ref('deutsch.txt', { published: '2024-03-01' }));
    expect(articles[0]?.article.language).toBe('de');
    expect(diagnostics).toMatchObject([{ code: 'article-not-english', severity: 'warning' }]);
  });
});
