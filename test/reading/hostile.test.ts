import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/index.js';
import { readArticle } from '../../src/reading/index.js';
import type { Reading, Statement } from '../../src/reading/reading.js';
import { overlaps, type Span } from '../../src/span.js';

const read = (text: string, language = 'en'): Reading =>
  readArticle({ ...parseArticle(text, { id: 'a', title: 'Head line', published: '2024-03-01' }), language });

/** Every place in the text that a reading claims. */
const spansOf = ({ article, statements, events, people, times, keySentences, background }: Reading): Span[] => [
  ...article.paragraphs.map(({ span }) => span),
  ...statements.flatMap(({ speaker, via, cue, content }) => [
    ...cue,
    ...content,
    ...[speaker, via].flatMap((who) => (who ? [...who.spans, ...(who.from ? [who.from] : [])] : [])),
  ]),
  ...events.flatMap(({ titleSpan, notAttendingEvidence, evidence, mentions }) => [
    titleSpan,
    evidence,
    ...mentions,
    ...(notAttendingEvidence ? [notAttendingEvidence] : []),
  ]),
  ...people.flatMap(({ mentions, roleSpans }) => [...mentions, ...roleSpans]),
  ...[...times, ...keySentences, ...background].map(({ span }) => span),
];

const isWithin =
  (length: number) =>
  ([start, end]: Span): boolean =>
    start >= 0 && start < end && end <= length;

const saysItsCue = ({ content, cue }: Statement): boolean =>
  content.some((said) => cue.some((word) => overlaps(said, word)));

/** Statements come in the order in which their cues stand, or their contents where a cue introduces nothing. */
const placeOf = ({ content, cue }: Statement): number => Math.min(...[...content, ...cue].map(([start]) => start));

function expectSound(text: string): void {
  expectSoundReading(text, 'en');
  expectSoundReading(text, 'xx');
}

function expectSoundReading(text: string, language: string): void {
  const reading = read(text, language);
  const { article, statements, events } = reading;
  expect(spansOf(reading).filter((span) => !isWithin(article.text.length)(span))).toEqual([]);
  const ids = [...statements, ...events].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const places = statements.map(placeOf);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(statements.filter(saysItsCue)).toEqual([]);
  const json = JSON.stringify(reading);
  expect(JSON.stringify(JSON.parse(json))).toBe(json);
  expect(JSON.stringify(read(text, language))).toBe(json);
}

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));

const cues = oneOf('said|says|told reporters|warned that|according to|accused|denied|, she added, |wrote on Twitter|:');
const whos = oneOf(
  'he|She|they|who|the official|The ministry|President Anna Berg|Berg|Mr. Novak|Moscow|the U.S. and its allies|May|both sides',
);
const days = oneOf(
  'on Monday|January 12|Jan.9-10|last week|2022-01-12|in May|the 31st of February|99/99/9999|next year|in 1997 and 1998|Q3',
);
const meets = oneOf('will meet|talks in Geneva|a summit with|the vote|called off the visit to|hearing|a call between');
const marks = oneOf("“|”|\"|'|’|‘|«|»|„|``|''|(|)|—|–|--|,|.|. |? |!|…|;|: |\n\n|\n|\t| ");
const oddities = oneOf(
  '\u0000|\u0007|\u200b|\u202e|\u2066|\u2069|\ufeff|\ud83d|\udc00|😀|e\u0301|ß|İ|ﬁ|\u2028|\r|\r\n|# |* |> |<p>|</div>|&amp;|<script>|[a](b)|```|**|---\n|| |{{x}}|$&',
);
const words = oneOf(
  'the port|will close|not|that|which|tariffs|10,000|$5bn|a|of|in|to|and|but|because|x|Brexit|anti-ship',
);
const numbers = fc.oneof(fc.integer(), fc.double()).map(String);
const runs = fc
  .tuple(fc.oneof(marks, cues, days, words, fc.constant('said')), fc.integer({ min: 2, max: 12 }))
  .map(([piece, times]) => `${piece} `.repeat(times));

/** News as a machine would garble it: what the rules look for, in any order, among what no rule expects. */
const garbled = fc
  .array(fc.oneof(whos, cues, days, meets, marks, words, oddities, numbers, runs), { maxLength: 24 })
  .map((pieces) => pieces.join(' '));

const anything = fc.string({ unit: 'binary', maxLength: 300 });
const halves = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((units) => String.fromCharCode(...units));

describe('reads what no newspaper prints', () => {
  test.each([
    ['garbled news', garbled, 800],
    ['any characters', anything, 900],
    ['any half of characters', halves, 300],
  ])('%s', (_, texts, numRuns) => {
    fc.assert(fc.property(texts, expectSound), { numRuns, seed: 20_240_301, endOnFailure: false });
  });

  test.each([
    ['nothing', ''],
    ['spaces only', ' \n\t\n \u00a0 '],
    ['one mark', '"'],
    ['no date and no name', 'it was so'],
  ])('%s', (_, text) => {
    expectSound(text);
  });
});

describe('reads great masses', () => {
  test.each([
    ['one sentence of many words', 'word '.repeat(100_000)],
    ['one sentence of many cues', ', said he '.repeat(10_000)],
    ['nothing but "said"', 'said '.repeat(20_000)],
    ['nothing but opening marks', '“'.repeat(20_000)],
    ['nothing but days', 'on Monday, January 12, '.repeat(2_000)],
    ['one endless word', 'x'.repeat(10_000_000)],
    ['very many short paragraphs', 'Yes.\n\n'.repeat(100_000)],
    ['control characters and half a surrogate', '\u0000\u0007 \ud83d said. '.repeat(500)],
  ])(
    '%s, and finds nobody who speaks in it',
    (_, text) => {
      const { statements, article } = read(text);
      expect(statements.flatMap(({ speaker }) => speaker ?? [])).toEqual([]);
      expect(article.text.length).toBeGreaterThan(1000);
    },
    90_000,
  );
});
