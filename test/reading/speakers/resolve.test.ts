import { describe, expect, test } from '@jest/globals';
import { layArticle } from '../../../src/reading/layers/index.js';
import type { ArticleLayers, NounPhrase } from '../../../src/reading/layers/layers.js';
import { findNames } from '../../../src/reading/people/index.js';
import type { Speaker } from '../../../src/reading/reading.js';
import { castOf } from '../../../src/reading/speakers/cast.js';
import { SpeakerResolver } from '../../../src/reading/speakers/resolve.js';
import { articleOf } from '../article-of.js';

/** Whom the words in braces mean, in the order of the text. */
function speakersIn(marked: string): (Speaker | null)[] {
  const marks: [number, number][] = [];
  let text = '';
  for (const [i, part] of marked.split(/[{}]/u).entries()) {
    if (i % 2 === 1) marks.push([text.length, text.length + part.length]);
    text += part;
  }
  const layers = layArticle(articleOf(text));
  const names = findNames(layers);
  const resolver = new SpeakerResolver(layers, names, castOf(layers, names));
  return marks.map((mark) => resolver.resolve(phraseAt(layers, mark)));
}

/** The last noun phrase within a span: where the words after "of" belong to the name, the head comes first. */
function phraseAt({ sentences, tokens }: ArticleLayers, [start, end]: [number, number]): NounPhrase {
  const found = sentences
    .flatMap(({ nounPhrases }) => nounPhrases)
    .find((phrase) => tokens[phrase.start]!.span[0] >= start && tokens[phrase.end - 1]!.span[1] <= end);
  if (!found) throw new Error('No noun phrase is marked.');
  return found;
}

const namesIn = (marked: string): (string | null)[] => speakersIn(marked).map((speaker) => speaker?.name ?? null);

describe('a person is meant by', () => {
  test.each([
    ['the family name', 'Trade Minister Maria Lopez spoke. {Lopez} said so.'],
    ['a title and the name', '{Trade Minister Maria Lopez} said so.'],
    ['an office with its department', '{Secretary of State Maria Lopez} said so.'],
    ['an office with its place', '{U.S. Ambassador to Chile Maria Lopez} said so.'],
    ['a description before the name', 'The port is closed, said {Denmark’s chief negotiator}, Maria Lopez.'],
    ['a description that lacks its second comma', 'Maria Lopez, {president of the harbour office} said so.'],
    ['a description after the name', 'Maria Lopez, {a spokeswoman for the harbour office}, said so.'],
    ['the title alone', 'Professor Maria Lopez of Elm College spoke. {The professor} said so.'],
    [
      'the title with its country',
      'The president of Chile, Maria Lopez, met Danish President Peter Novak. {The Chilean president} said so.',
    ],
    [
      'a title of a country, before the name',
      '{Chile’s foreign minister} said so. Chile’s Foreign Minister Maria Lopez left.',
    ],
    [
      'a title of the country that it is all about',
      'Chile’s parliament voted. President Maria Lopez left Chile. {The Chilean president} said so.',
    ],
    ['a pronoun in the next paragraph', 'Maria Lopez met Peter Novak.\n\nThe port is closed, {she} said.'],
    ['a relative pronoun', 'The letter went to Maria Lopez in late April, {who} said so.'],
    ['a statement', '{Maria Lopez’s statement} said so.'],
    [
      'a title after a description in front of the name',
      'Chile’s foreign minister, Maria Lopez, spoke. {The foreign minister} said so.',
    ],
    ['a statement with a name before it', 'Maria Lopez spoke. {A Lopez statement} said so.'],
    [
      'a pronoun after a caption',
      'Maria Lopez spoke.\n\nAnna Berg waves to the crowd in the harbour\n\nThe port is closed, {she} said.',
    ],
    ['a possessive', 'Maria Lopez spoke. {Her letter} said so.'],
    ['another spelling', 'Maria Lukashenko spoke. {Lukashenka} said so.'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual(['Maria Lopez'].map((name) => (text.includes(name) ? name : 'Maria Lukashenko')));
  });
});

test('"he" is the subject of the sentence before rather than who is named in a quotation', () => {
  expect(
    namesIn(
      'Minister Peter Novak left. “We will call Paul Berg and Karl Holm,” {he} said.\n\n“Berg knows,” {he} added.',
    ),
  ).toEqual(['Peter Novak', 'Peter Novak']);
});

test('"he" is no woman and "she" no man', () => {
  expect(namesIn('Peter Novak called Maria Lopez. {She} agreed. {He} agreed.')).toEqual(['Maria Lopez', 'Peter Novak']);
});

test('tells where the name was given', () => {
  const [speaker] = speakersIn('Peter Novak left. {He} said so.');
  expect(speaker).toMatchObject({ rule: 'pronoun', from: [0, 11], spans: [[18, 20]] });
});

describe('who has no name is called as the text does', () => {
  test.each([
    ['{A senior administration official} said so.', 'senior administration official'],
    ['{A spokesman for the ministry} said so.', 'spokesman for the ministry'],
    ['{The Kremlin} said so.', 'Kremlin'],
    ['Yesterday {The New Herald} said so.', 'The New Herald'],
    ['{The Washington Post} said so.', 'Washington Post'],
    ['{A Harbour Office memo} said so.', 'Harbour Office'],
    ['{The Security Council} on Friday said so.', 'Security Council'],
    ['{The government} said so.', 'The government'],
    ['{Both sides} said so.', 'Both sides'],
    ['{The two leaders} said so.', 'two leaders'],
    [
      '{The Organization for Security} and Cooperation in Europe said so.',
      'Organization for Security and Cooperation in Europe',
    ],
    ['Denmark, Chile and {Peru} said so.', 'Denmark, Chile and Peru'],
    ['{A source familiar with the talks} said so.', 'source familiar with the talks'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe('short words for somebody described before', () => {
  test.each([
    ['{A White House official} spoke. {The official} said so.', ['White House official', 'White House official']],
    [
      '{The Danish foreign ministry} spoke. {The ministry} said so.',
      ['Danish foreign ministry', 'Danish foreign ministry'],
    ],
    [
      '{A Danish official} left and {a Chilean official} came. It rained. Snow fell. Hail fell. {Officials} agreed.',
      ['Danish official', 'Chilean official', 'Officials'],
    ],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('keeps one spelling of a place in one article', () => {
  expect(namesIn('{Kyiv} agreed. {Kiev} disagreed.')).toEqual(['Kyiv', 'Kyiv']);
});

test.each([
  ['a day', 'The port closed. {Monday} said so.'],
  ['a month', 'The port closed. {September 1973} said so.'],
  ['the author', '{We} said so.'],
  ['a pronoun without anybody', '{She} said so.'],
  ['a title that nobody of the country has', 'French President Anne Berg left. {He} said so.'],
])('nobody is meant by %s', (_, text) => {
  expect(namesIn(text)).toEqual([null]);
});

test('"the president" of another country is not the one named', () => {
  expect(namesIn('French President Anne Berg left. {The Chilean president} said so.')).toEqual(['Chilean president']);
});

test('"the president" is no vice president', () => {
  expect(namesIn('Vice President Anne Berg left. {The president} said so.')).toEqual(['The president']);
});

test('a statement is by who made it shortly before', () => {
  expect(
    namesIn(
      '{The harbour office} said so in a statement. {The statement} said more.\n\nHe read a report. {The report} said so.',
    ),
  ).toEqual(['harbour office', 'harbour office', 'The report']);
});
