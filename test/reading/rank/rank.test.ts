import { expect, test } from '@jest/globals';
import { findBackground } from '../../../src/reading/background.js';
import { layArticle } from '../../../src/reading/layers/index.js';
import { rankSentences } from '../../../src/reading/rank/index.js';
import { findTimes } from '../../../src/reading/times/index.js';
import { articleOf } from '../article-of.js';

const text = [
  'The government on Tuesday approved a new harbour law after weeks of protest by fishing crews.',
  'The harbour law raises the fees that fishing crews pay to the government by a third.',
  'The government approved the new harbour law on Tuesday after protest by fishing crews.',
  'In 1987 a storm destroyed the old harbour and half of the fishing fleet.',
  'Gulls cried.',
].join('\n\n');

const layers = layArticle(articleOf(text));
const words = (span: readonly [number, number]): string => text.slice(...span);

test('what happened comes first, and what repeats it falls back', () => {
  const ranked = rankSentences(layers, { statements: [], events: [], times: findTimes(layers) });
  expect(words(ranked[0]!.span)).toMatch(/^The government on Tuesday/u);
  expect(words(ranked[1]!.span)).toMatch(/^The harbour law/u);
});

test('scores fall along the list and stay between 0 and 1', () => {
  const scores = rankSentences(layers, { statements: [], events: [], times: [] }).map(({ score }) => score);
  expect(scores).toHaveLength(5);
  expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
});

test('what happened long before is background', () => {
  expect(findBackground(layers, findTimes(layers)).map(({ span }) => words(span))).toEqual([
    'In 1987 a storm destroyed the old harbour and half of the fishing fleet.',
  ]);
});
