import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/index.js';
import { layArticle } from '../../../src/reading/layers/index.js';
import type { ArticleLayers } from '../../../src/reading/layers/layers.js';

const lay = (text: string): ArticleLayers => layArticle(parseArticle(text, { published: '2024-03-05' }));
const quotationsIn = (paragraph: string): string[] => {
  const { article, quotations } = lay(`A headline of some words\n\n${paragraph}`);
  return quotations.map(({ span }) => article.text.slice(...span));
};

test('cuts clitics and keeps hyphenated words', () => {
  const { tokens } = lay('A headline of some words\n\nThey don’t like Anna’s long-term plan.');
  expect(
    tokens
      .slice(5)
      .map(({ text }) => text)
      .join('|'),
  ).toBe('They|do|n’t|like|Anna|’s|long-term|plan|.');
});

test('tags and lemmatises words in their context', () => {
  const { tokens } = lay('A headline of some words\n\nThe talks failed because she talks too much.');
  const talks = tokens.filter(({ lower }) => lower === 'talks');
  expect(talks.map(({ tag, lemma }) => [tag, lemma])).toEqual([
    ['NNS', 'talk'],
    ['VBZ', 'talk'],
  ]);
});

test.each([
  ['curly marks', 'He said “no deal” and left.', ['“no deal”']],
  ['straight marks', 'He said "no deal" and left.', ['"no deal"']],
  ['a closing mark that faces the wrong way', '“There is more to come. “', ['“There is more to come. “']],
  ['apostrophes as no marks', 'The workers’ union doesn’t agree.', []],
])('finds quotations: %s', (_, paragraph, quotations) => {
  expect(quotationsIn(paragraph)).toEqual(quotations);
});

test('gives every token the words at its span, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { article, tokens } = lay(text);
      tokens.forEach((token, i) => {
        expect(article.text.slice(...token.span)).toBe(token.text);
        if (i > 0) expect(token.span[0]).toBeGreaterThanOrEqual(tokens[i - 1]!.span[1]);
      });
    }),
  );
});
