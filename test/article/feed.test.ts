import { describe, expect, test } from '@jest/globals';
import { readFeed } from '../../src/article/feed.js';

const items = (source: string) => readFeed(source)?.map(({ source: { text, metadata } }) => ({ text, ...metadata }));

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Ledger</title><language>en-gb</language>
<item><title>Owners &amp;amp; crews</title><link>https://ledger.example/1</link><guid isPermaLink="false">a-1</guid>
<pubDate>Sun, 31 Dec 2023 23:30:00 -0500</pubDate><dc:creator>Eva Lind</dc:creator><description>Short.</description>
<content:encoded><![CDATA[<p>The owners met.</p><p>Sign up for our newsletter</p><p>They meet <b>again</b> in May.</p>]]></content:encoded></item>
<item><title>No text</title></item></channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Ledger</title><entry><id>tag:1</id><title>Owners</title>
<link rel="alternate" href="https://ledger.example/1"/><published>2023-12-31T23:30:00-05:00</published><updated>2024-01-02T00:00:00Z</updated>
<author><name>Eva Lind</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The owners met.</p></div></content></entry></feed>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Ledger',
  items: [
    {
      id: '1',
      url: 'https://ledger.example/1',
      title: 'Owners',
      content_text: 'The owners met.\n\nA < B.',
      date_published: '2023-12-31T23:30:00-05:00',
      authors: [{ name: 'Eva Lind' }],
    },
  ],
});

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="u"><title>The Ledger</title></channel><item rdf:about="https://ledger.example/1"><title>Owners</title><link>https://ledger.example/1</link>
<description>The owners met.</description><dc:date>2023-12-31T10:00:00Z</dc:date></item></rdf:RDF>`;

const expected = { title: 'Owners', publisher: 'The Ledger', published: '2023-12-31', url: 'https://ledger.example/1' };

describe('a feed', () => {
  test('in RSS gives an article an item: the whole text, without furniture, on the day of its own zone', () => {
    expect(items(rss)).toEqual([
      {
        ...expected,
        title: 'Owners & crews',
        text: 'The owners met.\n\nThey meet again in May.',
        bylines: ['Eva Lind'],
        language: 'en-gb',
      },
    ]);
  });

  test.each([
    ['Atom', atom, { text: 'The owners met.', bylines: ['Eva Lind'] }],
    ['JSON', json, { text: 'The owners met.\n\nA < B.', bylines: ['Eva Lind'] }],
    ['RDF', rdf, { text: 'The owners met.' }],
  ])('in %s is read the same', (_, source, more) => expect(items(source)).toMatchObject([{ ...expected, ...more }]));

  test('gives its items ids that stay while it grows', () => {
    const ids = (source: string) => readFeed(source)?.map(({ id }) => id);
    const grown = rss.replace('<item>', '<item><guid>new</guid><description>A new one.</description></item><item>');
    expect(ids(grown)?.[1]).toBe(ids(rss)?.[0]);
  });

  test('has ids of its own for items that share one', () => {
    const twice = rss.replace('<item>', '<item><guid>a-1</guid><description>A new one.</description></item><item>');
    const ids = readFeed(twice)?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(2);
  });

  test.each(['', '{"a": 1}', '[]', '<html><p>x</p></html>', '<rss', 'plain words', '{'.repeat(100_000)])(
    'is none in %.20j',
    (source) => expect(readFeed(source)).toBeNull(),
  );
});
