import { expect, test } from '@jest/globals';
import { references, rows } from '../../../src/template/helpers/lists.js';
import { capital, count, cut, join, slug, surname } from '../../../src/template/helpers/words.js';

test('numbers up to twelve are words', () => {
  expect([count(1, 'minute'), count(5, 'minute'), count(33, 'minute')]).toEqual([
    'one minute',
    'five minutes',
    '33 minutes',
  ]);
});

test('only the first letter changes', () => {
  expect([capital('a U.S. official'), capital('élysée'), capital('')]).toEqual(['A U.S. official', 'Élysée', '']);
});

test('lists are joined as a sentence has them', () => {
  expect([join([]), join(['A']), join(['A', 'B']), join(['A', 'B', 'C'])]).toEqual(['', 'A', 'A and B', 'A, B and C']);
});

test('a section kind gives the name of its partial', () => {
  expect([slug('key points'), slug('sources')]).toEqual(['key-points', 'sources']);
});

test('a paragraph is referred to once however many sources lie in it', () => {
  const source = (number: number, paragraph: number) => ({
    article: 'a',
    number,
    paragraph,
    span: [0, 1] as [number, number],
  });
  expect(references([source(1, 3), source(1, 3), source(2, 3)])).toEqual([
    { number: 1, paragraph: 3 },
    { number: 2, paragraph: 3 },
  ]);
});

test('three stand in a row, four two by two, five below one another', () => {
  expect([rows([1, 2, 3]), rows([1, 2, 3, 4]), rows([1, 2, 3, 4, 5]), rows([])]).toEqual([
    [[1, 2, 3]],
    [
      [1, 2],
      [3, 4],
    ],
    [[1], [2], [3], [4], [5]],
    [],
  ]);
});

test('a surname keeps the small words that belong to it', () => {
  expect([surname('Steven Pifer'), surname('Anna van der Berg'), surname('Pelé')]).toEqual([
    'Pifer',
    'van der Berg',
    'Pelé',
  ]);
});

test('a running title is cut at a word', () => {
  expect([cut('Isern waters', 20), cut('Isern waters: what Velmark wants', 15)]).toEqual([
    'Isern waters',
    'Isern waters…',
  ]);
});
