import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  boundsOf,
  civil,
  dayNumber,
  dayValue,
  isDate,
  monthValue,
  weekdayOf,
  weekValue,
} from '../../../src/reading/times/calendar.js';

describe('the calendar', () => {
  test('counts days as JavaScript does in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civil(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
        const { year, month, day: dayOfMonth } = civil(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  test('numbers weeks as ISO 8601 does, also around the turn of the year', () => {
    const week = (value: string): string => weekValue(boundsOf(value)!.first);
    expect(week('2021-01-03')).toBe('2020-W53');
    expect(week('2021-01-04')).toBe('2021-W01');
    expect(week('2018-12-31')).toBe('2019-W01');
  });

  test('gives the first and last day of every kind of value', () => {
    const days = (value: string): string[] | null => {
      const bounds = boundsOf(value);
      return bounds && [dayValue(bounds.first), dayValue(bounds.last)];
    };
    expect(days('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
    expect(days('2022-Q3')).toEqual(['2022-07-01', '2022-09-30']);
    expect(days('2022-W02')).toEqual(['2022-01-10', '2022-01-16']);
    expect(days('1990/1999')).toEqual(['1990-01-01', '1999-12-31']);
    expect(days('2023-02-29')).toBeNull();
    expect(days('soon')).toBeNull();
  });

  test('carries months over the turn of the year', () => {
    expect(monthValue(2022, 0)).toBe('2021-12');
    expect(monthValue(2021, 14)).toBe('2022-02');
  });

  test('knows which days exist', () => {
    expect(isDate(2024, 2, 29)).toBe(true);
    expect(isDate(2023, 2, 29)).toBe(false);
    expect(isDate(2023, 4, 31)).toBe(false);
  });
});
