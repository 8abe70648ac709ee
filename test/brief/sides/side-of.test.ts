import { expect, test } from '@jest/globals';
import { gazetteer } from '../../../src/brief/sides/gazetteer.js';
import { sideOfPhrase, sidesJoined } from '../../../src/brief/sides/side-of.js';
import { toSide } from '../../../src/brief/sides/side.js';

const place = (name: string): string[] => [...gazetteer.find((entry) => entry.name === name)!.words];
const sides = [
  toSide('United States', 1, ['United States', 'Joe Biden', 'Biden', ...place('United States')]),
  toSide('Russia', 2, ['Russia', 'Vladimir Putin', 'Putin', ...place('Russia')]),
  toSide('Ukraine', 3, ['Ukraine', ...place('Ukraine')]),
  toSide('NATO', 4, ['NATO', ...place('NATO')]),
];
const side = (phrase: string): string | undefined => sideOfPhrase(phrase, sides)?.name;

test.each([
  ['Vladimir Putin', 'Russia'],
  ['Putin’s foreign affairs adviser Yuri Ushakov', 'Russia'],
  ['Kremlin officials', 'Russia'],
  ['Russian officials', 'Russia'],
  ['the Russians', 'Russia'],
  ['officials in Moscow', 'Russia'],
  ['the Biden administration', 'United States'],
  ['U.S. intelligence officials', 'United States'],
  ['a spokesman for the US European Command', 'United States'],
  ['White House press secretary Jen Psaki', 'United States'],
  ['The United States and its allies', 'United States'],
  ['secretary of Ukraine’s Security and Defense Council', 'Ukraine'],
  ['key NATO members', 'NATO'],
])('%s speaks for %s', (phrase, expected) => {
  expect(side(phrase)).toBe(expected);
});

test.each([
  ['us', 'a pronoun is no country'],
  ['Moscow-backed rebels', 'who is backed by a side is not the side'],
  ['the ambassador to Ukraine', 'an ambassador speaks for who sent him'],
  ['a senior administration official', 'nothing says whose'],
  ['Western diplomats', 'no side has that word'],
])('%s is on no side: %s', (phrase) => {
  expect(side(phrase)).toBeUndefined();
});

test('a body named after several sides joins them; other hyphens join none', () => {
  const joined = (name: string) => sidesJoined(name, sides).map((side) => side.name);
  expect([joined('Russia-NATO Council'), joined('Moscow-backed rebels'), joined('NATO')]).toEqual([
    ['Russia', 'NATO'],
    [],
    [],
  ]);
});
