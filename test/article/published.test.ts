import { describe, expect, test } from '@jest/globals';
import { readDate, readDateLine } from '../../src/article/published.js';

describe('a written date', () => {
  test.each([
    ['2021-12-31', '2021-12-31'],
    ['2021-12-31T17:44:00Z', '2021-12-31'],
    ['31 December 2021', '2021-12-31'],
    ['1st January, 2022', '2022-01-01'],
    ['Fri, Dec. 31, 2021 5:44 PM', '2021-12-31'],
    ['Friday 31 Dec 2021, 17:44', '2021-12-31'],
    ['September 3rd, 2021', '2021-09-03'],
  ])('%s is %s', (written, date) => expect(readDate(written)).toBe(date));

  test.each(['31/12/2021', '30 February 2021', 'December 2021', 'yesterday', '2021-13-01', ''])(
    '%j is none',
    (written) => expect(readDate(written)).toBeNull(),
  );
});

describe('a line with a date', () => {
  test('may say what the date is', () => expect(readDateLine('Published: 31 December 2021, 17:44')).toBe('2021-12-31'));
  test('holds little else', () =>
    expect(readDateLine('31 December 2021 was the day on which the ferries stopped for the first time.')).toBeNull());
});
