import { expect, test } from '@jest/globals';
import { parseArticle } from '../../src/article/index.js';
import { readArticle } from '../../src/reading/index.js';

test.each([
  ['one sentence of many words', 'word '.repeat(140_000)],
  ['one sentence of many cues', ', said he '.repeat(10_000)],
  ['nothing but opening marks', '“'.repeat(20_000)],
  ['one endless word', 'x'.repeat(1_000_000)],
  ['control characters and half a surrogate', '\u0000\u0007 \ud83d said. '.repeat(500)],
])('reads %s without an exception, and finds nothing in it', (_, text) => {
  const { statements, article } = readArticle(parseArticle(`Head line\n\n${text}`, { published: '2024-03-01' }));
  expect(statements.flatMap(({ speaker }) => speaker ?? [])).toEqual([]);
  expect(article.text.length).toBeGreaterThan(1000);
});
