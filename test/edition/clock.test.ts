import { describe, expect, test } from '@jest/globals';
import { chooseDate } from '../../src/edition/clock.js';

describe('the date of an edition', () => {
  const epoch = { SOURCE_DATE_EPOCH: '1640991600' }; // 2021-12-31T23:00:00Z

  test('is the first that is given', () => {
    expect(chooseDate([undefined, '2024-03-02'], 'UTC', epoch)).toEqual({ date: '2024-03-02', diagnostics: [] });
    expect(chooseDate(['2024-03-01', '2024-03-02'], 'UTC', epoch).date).toBe('2024-03-01');
  });

  test('is an error when it is no day', () => {
    expect(chooseDate(['2024-02-30'], 'UTC', epoch)).toMatchObject({
      date: null,
      diagnostics: [{ code: 'edition-bad-date', severity: 'error' }],
    });
  });

  test('is else the day of SOURCE_DATE_EPOCH in the time zone of the spec', () => {
    expect(chooseDate([undefined, null], 'UTC', epoch).date).toBe('2021-12-31');
    expect(chooseDate([null], 'Europe/Brussels', epoch).date).toBe('2022-01-01');
  });

  test('is else today', () => {
    const days = [new Date(), new Date()].map((now) => now.toISOString().slice(0, 10));
    expect(days).toContain(chooseDate([null], 'UTC', {}).date);
  });

  test('is not guessed when SOURCE_DATE_EPOCH is no number of seconds', () => {
    expect(chooseDate([null], 'UTC', { SOURCE_DATE_EPOCH: 'yesterday' })).toMatchObject({
      date: null,
      diagnostics: [{ code: 'edition-source-date-epoch', severity: 'error' }],
    });
  });
});
