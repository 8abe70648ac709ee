import { describe, expect, test } from '@jest/globals';
import { parseArticle } from '../../src/article/index.js';
import type { Article } from '../../src/article/article.js';

const outline = ({ text, paragraphs }: Article) =>
  paragraphs.map(({ number, role, span }) => `${number} ${role}: ${text.slice(...span).slice(0, 24)}`);

const story = `The Ledger – Ferry talks resume, owners warn of losses

By Eva Lind

31 December 2023

OSTEND, Belgium (AP) — Ferry owners on Friday returned to the table after a week of silence.

“We want a deal before Easter,” said Lena Moor, who speaks for the owners.

What the crews want

The crews ask for nine days off in each month.

Jan Maas reported from Dover. Staff writers Ann Roe in Calais and Piet de Vos in Ghent contributed to this report.

Sign up for our newsletter

Tom A. Hill
`;

describe('an article in plain text', () => {
  const article = parseArticle(story, { id: 'ferries' });

  test('keeps its source as its text, so that offsets agree with the file', () => {
    expect(article.text).toBe(story);
  });

  test('has a role and a number for each paragraph; only the story counts', () => {
    expect(outline(article)).toEqual([
      '0 headline: The Ledger – Ferry talks',
      '0 boilerplate: By Eva Lind',
      '0 boilerplate: 31 December 2023',
      '1 body: OSTEND, Belgium (AP) — F',
      '2 body: “We want a deal before E',
      '2 subhead: What the crews want',
      '3 body: The crews ask for nine d',
      '3 boilerplate: Jan Maas reported from D',
      '3 boilerplate: Sign up for our newslett',
      '3 boilerplate: Tom A. Hill',
    ]);
  });

  test('takes title, publisher, date, bylines and dateline from the text', () => {
    expect(article).toMatchObject({
      id: 'ferries',
      title: 'Ferry talks resume, owners warn of losses',
      publisher: 'The Ledger',
      published: '2023-12-31',
      bylines: ['Eva Lind', 'Jan Maas', 'Ann Roe', 'Piet de Vos'],
      dateline: 'OSTEND, Belgium',
      language: 'en',
    });
  });

  test('lets what the caller gives win', () => {
    expect(parseArticle(story, { published: '2024-01-02', title: 'Ferries', publisher: 'Desk' })).toMatchObject({
      published: '2024-01-02',
      title: 'Ferries',
      publisher: 'Desk',
    });
  });

  test('drops the byte order mark and carriage returns, and nothing else', () => {
    expect(parseArticle(`\uFEFF${story.replaceAll('\n', '\r\n')}`).text).toBe(story);
  });

  test('has no headline when it begins with the story', () => {
    const { title, paragraphs } = parseArticle('The owners gave in on Monday.\n\nCrews cheered.\n');
    expect(title).toBe('');
    expect(paragraphs.map(({ number, role }) => `${number} ${role}`)).toEqual(['1 body', '2 body']);
  });

  test('takes a sentence with a full stop for the headline only when it repeats the title', () => {
    const text = 'Owners give in.\n\nThe owners gave in on Monday.';
    expect(parseArticle(text).paragraphs[0]?.role).toBe('body');
    expect(parseArticle(text, { title: 'Owners Give In' }).paragraphs[0]?.role).toBe('headline');
  });

  test.each(['', '\n\n \n', '\uFEFF'])('may be empty (%j)', (source) => {
    expect(parseArticle(source)).toMatchObject({ title: '', paragraphs: [] });
  });
});

describe('an article in Markdown', () => {
  const source = `---
title: Ferry talks resume
date: Dec. 31, 2023
publisher: The Ledger
byline: Eva Lind and Jan Maas
url: https://example.org/ferries
lang: en-GB
layout: post
---

# Ferry talks *resume*

OSTEND, Belgium — Owners [returned
to the table](https://example.org/x) on **Friday** &amp; said “yes”.

## What the crews want

- Nine days off
- Better <b>bunks</b>

<script>track()</script>
`;
  const article = parseArticle(source, { format: 'markdown' });

  test('has the text that a reader sees, without marks, front matter and scripts', () => {
    expect(article.text).toBe(
      'Ferry talks resume\n\nOSTEND, Belgium — Owners returned to the table on Friday & said “yes”.\n\n' +
        'What the crews want\n\nNine days off\n\nBetter bunks',
    );
  });

  test('has headings as headline and subheads', () => {
    expect(outline(article)).toEqual([
      '0 headline: Ferry talks resume',
      '1 body: OSTEND, Belgium — Owners',
      '1 subhead: What the crews want',
      '2 body: Nine days off',
      '3 body: Better bunks',
    ]);
  });

  test('says of itself what its front matter says', () => {
    expect(article).toMatchObject({
      title: 'Ferry talks resume',
      published: '2023-12-31',
      publisher: 'The Ledger',
      bylines: ['Eva Lind', 'Jan Maas'],
      url: 'https://example.org/ferries',
      language: 'en-GB',
      dateline: 'OSTEND, Belgium',
    });
  });

  test('is read as plain text where the Markdown parser gives up', () => {
    const word = 'x'.repeat(1e7);
    expect(parseArticle(`---\ntitle: T\n---\n${word}`, { format: 'markdown' })).toMatchObject({
      title: 'T',
      text: `\n${word}`,
    });
  });

  test('needs no front matter: a rule at its beginning is none', () => {
    expect(parseArticle('---\n\nA story without end.\n', { format: 'markdown' }).text).toBe('A story without end.');
  });
});
