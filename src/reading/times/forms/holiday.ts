import { HOLIDAYS } from '../../en/calendar-words.js';
import type { DateForm } from '../phrase.js';
import { compile, oneOf, readPointer, readYear, YEAR_TAIL } from './pieces.js';

const NAMES = oneOf(
  Object.keys(HOLIDAYS).map((name) => name.replaceAll(/(?<!['’])\b\p{Ll}/gu, (letter) => letter.toUpperCase())),
).replaceAll("'", "['’]");

export const holiday: DateForm = {
  name: 'holiday',
  pattern: compile(String.raw`(?<![\p{L}\d])(?<holiday>${NAMES})(?: night)?(?![\p{L}\d’'])${YEAR_TAIL}`),
  read: (groups) => {
    const date = HOLIDAYS[groups.holiday!.toLowerCase().replaceAll('’', "'").replaceAll(/\s/gu, ' ')];
    if (!date) return null;
    const [month, day] = date;
    const yearPointer = readPointer(groups.yearPointer);
    return { kind: 'date', month, day, endDay: null, year: readYear(groups), yearPointer, weekday: null };
  },
  matches: ['Christmas', 'Christmas Eve', 'New Year’s Day', 'Christmas 1963'],
  rejects: ['Christmassy', 'christmas', 'a new year'],
};
