import { expect, test } from '@jest/globals';
import { parseArticle } from '../../src/article/index.js';
import { pageWidth } from '../../src/commands/columns.js';
import { showReading } from '../../src/commands/show-reading.js';
import { readArticle } from '../../src/reading/index.js';

const text = `VALDORA – President Anna Berg of Valdoria warned on Thursday that her country would close the upper dam if the river talks failed.

“We will not be the first to close a gate,” she told reporters in the capital.

Berg and Foreign Minister Peter Novak are to meet in Geneva on March 20.

Maria Holm, a hydrologist at the University of Elm, said the water would last until the autumn.`;

const reading = readArticle(parseArticle(text, { id: 'river', title: 'River talks', published: '2026-03-13' }));

test('shows each find with its paragraph, and no reason unless asked', () => {
  const shown = showReading(reading, false);
  expect(shown).toContain('Anna Berg (indirect)\n    her country would close the upper dam');
  expect(shown).toContain('  Maria Holm (expert): hydrologist at the University of Elm');
  expect(shown).toContain('  ¶ 3  March 20    =  2026-03-20');
  expect(shown).not.toMatch(/rule|confidence|month-day/u);
});

test.each([
  ['the cue of a statement', /cue {6}“warned”/u],
  ['whom a pronoun means, and where they are named', /speaker {2}she → Anna Berg, pronoun; “Anna Berg” in ¶ 1/u],
  ['the pattern, and how sure it is', /rule {5}that-clause, confidence 0\.\d\d/u],
  ['the words that an event was told by', /rule {5}verb: meet/u],
  ['what its date was read from', /date {5}“March 20” in ¶ 3: month-day: /u],
  ['why somebody is an expert', /rule {3}scholar or analyst: “hydrologist at the University of Elm”/u],
  ['where they work', /of {5}University of Elm\n/u],
  ['why somebody is none', /rule {3}party to the matter: “Foreign Minister”/u],
  ['what a date was resolved from', /¶ 1 {2}Thursday {4}= {2}2026-03-12 {2}weekday: .* 2026-03-13/u],
])('explains %s', (_, row) => {
  expect(showReading(reading, true)).toMatch(row);
});

test('keeps to the width of a page', () => {
  const long = 'Anna Berg said that '.concat('the offer was fair and ', 'not too late, '.repeat(30), 'as it seemed.');
  const lines = showReading(readArticle(parseArticle(`Title\n\n${long}`, {})), true).split('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => line.length > pageWidth)).toEqual([]);
});
