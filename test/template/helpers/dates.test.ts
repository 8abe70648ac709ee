import { describe, expect, test } from '@jest/globals';
import { formatDate, formatDates, weekdays } from '../../../src/template/helpers/dates.js';

describe('formatDate', () => {
  test.each([
    ['2021-12-31', '31 December 2021'],
    ['2021-06', 'June 2021'],
    ['2014', '2014'],
    ['2022-W02', 'week of 10 January 2022'],
    ['2022-Q1', 'first quarter of 2022'],
    ['2022-01-09/2022-01-10', '9–10 January 2022'],
  ])('%s is %s', (value, words) => {
    expect(formatDate(value)).toBe(words);
  });

  test('takes a pattern', () => {
    expect([formatDate('2021-12-01', 'd'), formatDate('2021-12-31', 'cccc')]).toEqual(['1', 'Friday']);
  });

  test('fails on what is no date', () => {
    expect(() => formatDate('2021-02-30')).toThrow('"2021-02-30" is not a date.');
  });
});

describe('formatDates', () => {
  test.each([
    ['2022-01-09', '2022-01-10', null, '9–10 January 2022'],
    ['2022-01-30', '2022-02-02', null, '30 January – 2 February 2022'],
    ['2021-12-30', '2022-01-02', null, '30 December 2021 – 2 January 2022'],
    ['2022-01-09', '2022-01-10', '2021-12-31', '9–10 January'],
    ['2022-01-12', null, '2021-12-31', '12 January'],
    ['2022-09-12', null, '2021-12-31', '12 September 2022'],
    ['2014', null, '2021-12-31', '2014'],
    ['2014', '2016', null, '2014 – 2016'],
  ])('%s to %s near %s is %s', (first, last, near, words) => {
    expect(formatDates(first, last, near)).toBe(words);
  });
});

test('weekdays of one day, of several, and of a month', () => {
  expect([weekdays('2022-01-12', null), weekdays('2022-01-09', '2022-01-10'), weekdays('2022-01', null)]).toEqual([
    'Wednesday',
    'Sun–Mon',
    '',
  ]);
});
