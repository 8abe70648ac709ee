import { expect, test } from '@jest/globals';
import { isGivenNameLike, isSpellingOf, placeKey, soundKey } from '../../../src/reading/people/spelling.js';

test.each([
  ['Zelensky', 'Zelenskyy'],
  ['Zelenskiy', 'Zelenskyy'],
  ['Lukashenka', 'Lukashenko'],
  ['Qaddafi', 'Gaddafi'],
  ['Gadhafi', 'Gaddafi'],
  ['Aragchi', 'Araghchi'],
  ['Tymoshenko', 'Timoshenko'],
  ['Erdogan', 'Erdoğan'],
  ['Mohammed', 'Muhammad'],
  ['Oleksandr', 'Aleksandr'],
])('%s is a spelling of %s', (one, other) => {
  expect(isSpellingOf(one, other)).toBe(true);
});

test.each([
  ['Brown', 'Braun-Schmidt'],
  ['Reed', 'Rudd'],
  ['Putin', 'Patton'],
  ['Merkel', 'Macron'],
])('%s is no spelling of %s', (one, other) => {
  expect(isSpellingOf(one, other)).toBe(false);
});

test('given names may differ more than family names', () => {
  expect(isGivenNameLike('Volodymyr', 'Vladimir')).toBe(true);
  expect(isGivenNameLike('Don', 'Dan')).toBe(false);
});

test('vowels do not count for the sound of a name, but its consonants do', () => {
  expect(soundKey('Yanukovych')).toBe(soundKey('Yanukovich'));
  expect(soundKey('Yanukovych')).not.toBe(soundKey('Yushchenko'));
});

test('spellings of a place have one key', () => {
  expect(placeKey('Kiev')).toBe(placeKey('Kyiv'));
  expect(placeKey('Odessa')).toBe(placeKey('Odesa'));
  expect(placeKey('Geneva')).not.toBe(placeKey('Vienna'));
});
