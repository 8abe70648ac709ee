import type { DateForm } from '../phrase.js';
import {
  compile,
  dayOfMonth,
  DAYPART,
  MONTH,
  NOTHING_COUNTED,
  PART,
  readDate,
  TO,
  WEEKDAY,
  YEAR_TAIL,
} from './pieces.js';

/** American order. */
export const monthDay: DateForm = {
  name: 'month-day',
  pattern: compile(
    String.raw`(?<![\p{L}\d])(?:(?<weekday>${WEEKDAY})${DAYPART},? )?${PART}(?<month>${MONTH}) ?${dayOfMonth('day')}` +
      `(?:${TO}${dayOfMonth('endDay')}${NOTHING_COUNTED})?${YEAR_TAIL}`,
  ),
  read: readDate,
  matches: [
    'January 12',
    'Jan.9-10',
    'Sept. 5, 2013',
    'Tuesday, June 12',
    'February 27 & 28',
    'July 25 of that year',
    'the morning of April 19',
    'March 3rd',
    'May 4–6, 2020',
  ],
  rejects: ['January 120', 'Mark 12', 'Room May12b', 'a march 12 miles long', 'in May 12% fewer came'],
};
