import { expect, it } from '@jest/globals';
import { number } from '../../src/pdf/number.js';

it.each([
  [0, '0'],
  [-0.0001, '0'],
  [12, '12'],
  [1 / 3, '0.333'],
  [-2.0004, '-2'],
  [1e-7, '0'],
  [123456.789, '123456.789'],
])('writes %d as %s', (value, written) => {
  expect(number(value)).toBe(written);
});

it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
  expect(() => number(value)).toThrow(RangeError);
});
