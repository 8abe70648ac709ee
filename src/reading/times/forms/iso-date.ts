import type { DateForm } from '../phrase.js';
import { compile, readDate } from './pieces.js';

/** ISO 8601, and day-first with full stops. */
export const isoDate: DateForm = {
  name: 'iso-date',
  pattern: compile(
    String.raw`(?<![\d./-])(?:(?<year>[12]\d{3})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01]))(?![\d./-]\d|\d)`,
  ),
  read: readDate,
  matches: ['2022-01-12', '1999-12-31'],
  rejects: ['2022-13-12', '2022-01-1234', '12022-01-12', '2022-01-12-7'],
};
