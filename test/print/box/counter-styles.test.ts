import { expect, test } from '@jest/globals';
import { formatCounter, formatMarker } from '../../../src/print/box/counter-styles.js';

test.each([
  [1, 'decimal', '1'],
  [5, 'decimal-leading-zero', '05'],
  [26, 'lower-alpha', 'z'],
  [27, 'lower-alpha', 'aa'],
  [703, 'upper-alpha', 'AAA'],
  [1994, 'upper-roman', 'MCMXCIV'],
  [4, 'lower-roman', 'iv'],
  [3, 'lower-greek', 'γ'],
  [7, 'disc', '•'],
])('%d in %s is %s', (value, style, text) => {
  expect(formatCounter(value, style)).toBe(text);
});

test('numbers outside the range of a style are decimal', () => {
  expect(formatCounter(0, 'lower-alpha')).toBe('0');
  expect(formatCounter(4000, 'upper-roman')).toBe('4000');
  expect(formatCounter(-3, 'lower-roman')).toBe('-3');
});

test('markers of numbers end in a full stop, strings stand as they are', () => {
  expect(formatMarker(2, 'decimal')).toBe('2. ');
  expect(formatMarker(2, '"– "')).toBe('– ');
  expect(formatMarker(2, 'none')).toBe('');
});
