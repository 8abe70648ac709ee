import { describe, expect, test } from '@jest/globals';
import { parseArticle } from '../../../src/article/index.js';
import { page, storyParagraphs } from './pages.js';

const read = (source: string) => parseArticle(source, { format: 'html' });
const words = (source: string) => {
  const { text, paragraphs } = read(source);
  return paragraphs.map(({ role, span }) => `${role}: ${text.slice(...span)}`);
};

describe('an HTML page', () => {
  test('gives its story, paragraph by paragraph, with its subheads, lists and quotations', () => {
    const [first, second, third] = storyParagraphs;
    const body = `<p>${first}</p><h2>What the crews want</h2><p>${second}</p><ul><li>Nine days off in each month.</li></ul>
      <blockquote><p>${third}</p></blockquote>`;
    expect(words(page({ body }))).toEqual([
      `body: ${first}`,
      'subhead: What the crews want',
      `body: ${second}`,
      'body: Nine days off in each month.',
      `body: ${third}`,
    ]);
  });

  test('gives nothing of what stands around and among it', () => {
    const [first, second, third] = storyParagraphs;
    const body = `<p class="byline">By Eva Lind</p><figure><img src="a.jpg"><figcaption>A ferry leaves Ostend, seen on a
      calm morning.</figcaption></figure><p>${first}</p><div class="related-links"><p>Read also: <a href="/b">How the last
      strike ended, and what it cost</a></p></div><p>${second}</p><p>Sign up for our newsletter</p><p>${third}</p>
      <p>Reporting by Eva Lind; editing by Jan Maas</p><p>© 2023 The Ledger. All rights reserved.</p>
      <section id="comments"><p>I have never understood why these owners, of all people, get so much space here.</p></section>`;
    expect(words(page({ body }))).toEqual([`body: ${first}`, `body: ${second}`, `body: ${third}`]);
  });

  test('is read where line breaks stand for paragraphs', () => {
    expect(words(page({ body: storyParagraphs.join('<br><br>') }))).toEqual(
      storyParagraphs.map((each) => `body: ${each}`),
    );
  });

  test('is read in parts where advertisements part it', () => {
    const [first, second, third] = storyParagraphs.map((each) => `<p>${each}</p>`);
    const body = `<div class="part">${first}${second}</div><div class="ad-slot">Advertisement</div><div class="part">${third}${first}</div>`;
    expect(words(page({ body }))).toHaveLength(4);
  });

  test('is no list of teasers beside it', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, i) =>
        `<li><div><h3><a href="/${i}">Harbour news ${i}</a></h3><div><p>In town ${i} the mayor spoke of harbours, quays, and the price of fish.</p></div></div></li>`,
    );
    const body = storyParagraphs.map((each) => `<p>${each}</p>`).join('');
    expect(words(page({ body, after: `<div><ul>${teasers.join('')}</ul></div>` }))).toHaveLength(
      storyParagraphs.length,
    );
  });

  test('keeps the story in an element whose name says otherwise', () => {
    const body = `<div class="content-with-sidebar"><p>${storyParagraphs.join('</p><p>')}</p></div>`;
    expect(words(page({ body }))).toHaveLength(storyParagraphs.length);
  });

  test('ends with its last sentence, however short', () => {
    const body = `<p>${storyParagraphs.join('</p><p>')}</p><p>“No,” she said.</p><p>Ostend</p>`;
    expect(words(page({ body })).at(-1)).toBe('body: “No,” she said.');
  });

  test('gives the text of its JSON-LD where scripts would fill it in', () => {
    const item = {
      '@type': 'NewsArticle',
      articleBody: [...storyParagraphs, 'They meet again in May, in Dover.'].join('\n\n'),
    };
    const head = `<script type="application/ld+json">${JSON.stringify(item)}</script>`;
    expect(words(page({ head, body: '<p>Please wait.</p>' }))).toHaveLength(4);
    const body = `<p>${storyParagraphs.join('</p><p>')}</p>`;
    expect(words(page({ head, body }))).toHaveLength(3);
  });

  test('keeps its words together through markup, and reads character references', () => {
    const [first] = storyParagraphs;
    const body = `<p>${first}</p><p>The <b>own</b>ers &amp; the <a href="/x">crews</a>, she&nbsp;said, “will meet&hellip; in May, and again in June”.</p>`;
    expect(words(page({ body }))[1]).toBe(
      'body: The owners & the crews, she\u00A0said, “will meet… in May, and again in June”.',
    );
  });
});

describe('a hostile page', () => {
  const nested = (tag: string, depth: number) => `<p>${storyParagraphs[0]}</p>${`<${tag}>`.repeat(depth)}deep`;
  test.each([
    ['without an end to its nesting', nested('div', 100_000)],
    ['of unclosed formatting', Array.from({ length: 20_000 }, (_, i) => `<b class="${i}"><p>`).join('')],
    ['of tables in tables', nested('table', 50_000)],
    ['without a body', '<html><head><title>Ferries</title>'],
    ['of nothing', ''],
    ['of one open tag', '<'.repeat(100_000)],
    ['of unclosed scripts', '<script>'.repeat(50_000)],
    ['of frames', '<frameset><frame src="x"></frameset>'],
  ])('%s is read without an exception and soon', (_, source) => {
    const start = performance.now();
    expect(typeof read(source).text).toBe('string');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('keeps its words where it cannot be parsed', () => {
    expect(read(nested('div', 100_000)).text).toContain(storyParagraphs[0]!);
  });
});
