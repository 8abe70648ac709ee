import { describe, expect, test } from '@jest/globals';
import { parseArticle } from '../../../src/article/index.js';
import { page, storyParagraphs } from './pages.js';

const body = `<p>${storyParagraphs.join('</p><p>')}</p>`;
const read = (head: string, inside = body) => parseArticle(page({ head, body: inside }), { format: 'html' });
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const newsArticle = {
  '@type': 'NewsArticle',
  headline: 'Ferry talks resume in Ostend',
  datePublished: '2023-12-31T23:30:00-05:00',
  dateModified: '2024-01-02T08:00:00Z',
  author: [{ '@type': 'Person', name: 'Eva Lind' }, 'Jan Maas'],
  publisher: { '@type': 'Organization', name: 'The Ledger' },
  url: 'https://ledger.example/sea/ferries',
};

describe('what a page says of its article', () => {
  test('is read from JSON-LD, the date in the zone that it states', () => {
    expect(read(jsonLd(newsArticle))).toMatchObject({
      title: 'Ferry talks resume in Ostend',
      published: '2023-12-31',
      bylines: ['Eva Lind', 'Jan Maas'],
      publisher: 'The Ledger',
      url: 'https://ledger.example/sea/ferries',
      language: 'en-GB',
    });
  });

  test.each([
    ['a list', [{ '@type': 'Organization', name: 'The Ledger' }, newsArticle]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: 'x' }, newsArticle] }],
    ['a type among others', { ...newsArticle, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['the main entity of a page', { '@type': 'WebPage', mainEntity: newsArticle }],
  ])('is found in %s', (_, value) => expect(read(jsonLd(value)).published).toBe('2023-12-31'));

  test('is read from OpenGraph and other meta elements, the headline without the name of the site', () => {
    const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
    const head = [
      meta('og:title', 'Ferry talks resume - The Ledger'),
      meta('og:site_name', 'The Ledger'),
      meta('article:published_time', '2023-12-31T09:00:00+01:00'),
      meta('article:author', 'https://ledger.example/people/eva'),
      '<meta name="author" content="By Eva Lind and Jan Maas">',
      '<link rel="canonical" href="https://ledger.example/sea/ferries">',
    ].join('');
    expect(read(head)).toMatchObject({
      title: 'Ferry talks resume',
      publisher: 'The Ledger',
      published: '2023-12-31',
      bylines: ['Eva Lind', 'Jan Maas'],
      url: 'https://ledger.example/sea/ferries',
    });
  });

  test('survives JSON-LD that is broken, empty or nested without end', () => {
    const meta = '<meta name="date" content="2023-12-30">';
    for (const broken of [
      '{"@type": "NewsArticle", ',
      '',
      '[]',
      'null',
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    ]) {
      expect(read(`<script type="application/ld+json">${broken}</script>${meta}`).published).toBe('2023-12-30');
    }
  });

  test('is read from a time element, a line of the text, or the address', () => {
    const published = (head: string, inside: string) => read(head, inside).published;
    expect(published('', `<time datetime="2023-12-29T10:00:00Z">yesterday</time>${body}`)).toBe('2023-12-29');
    expect(published('<link rel="canonical" href="https://ledger.example/2023/12/28/ferries">', body)).toBe(
      '2023-12-28',
    );
    expect(published('', body)).toBe('');
  });

  test('gives way to what the caller says', () => {
    const source = page({ head: jsonLd(newsArticle), body });
    expect(parseArticle(source, { format: 'html', title: 'T', published: '2024-02-02' })).toMatchObject({
      title: 'T',
      published: '2024-02-02',
    });
  });
});
