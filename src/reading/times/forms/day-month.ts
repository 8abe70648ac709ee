import type { DateForm } from '../phrase.js';
import { compile, dayOfMonth, DAYPART, MONTH, PART, readDate, TO, WEEKDAY, YEAR_TAIL } from './pieces.js';

/** British order. */
export const dayMonth: DateForm = {
  name: 'day-month',
  pattern: compile(
    String.raw`(?<![\p{L}\d.,:/]|\d[-–])(?:(?<weekday>${WEEKDAY})${DAYPART},? )?${PART}(?:the )?${dayOfMonth('day')}` +
      `(?:${TO}${dayOfMonth('endDay')})? (?:of )?(?<month>${MONTH})${YEAR_TAIL}`,
  ),
  read: readDate,
  matches: [
    '12 January',
    '9 September 1914',
    '3rd March 1918',
    'the 25th of August',
    'Friday 3 June 2022',
    '9-10 January',
    '3 and 5 May',
    'the night of 20 June 1791',
  ],
  rejects: ['1.12 January', '42 May', '12 Januaries', '5 Mayors'],
};
