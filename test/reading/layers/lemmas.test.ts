import { expect, test } from '@jest/globals';
import { irregularNouns, irregularVerbs } from '../../../src/reading/en/lemmas.js';
import { lemmaOf } from '../../../src/reading/layers/lemmas.js';

test.each([
  ['said', 'VBD', 'say'],
  ['had', 'VBD', 'have'],
  ['became', 'VBD', 'become'],
  ['accused', 'VBD', 'accuse'],
  ['planning', 'VBG', 'plan'],
  ['denies', 'VBZ', 'deny'],
  ['talks', 'NNS', 'talk'],
  ['allies', 'NNS', 'ally'],
  ['news', 'NN', 'news'],
])('%s (%s) is a form of %s', (word, tag, lemma) => {
  expect(lemmaOf(word, tag)).toBe(lemma);
});

test('each irregular form has one base form', () => {
  for (const [form, base] of [...irregularVerbs, ...irregularNouns]) expect(`${form} ${base}`).toMatch(/^\S+ \S+$/u);
});
