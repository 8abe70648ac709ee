import { MONTH_ABBREVIATIONS, MONTHS, NUMBERS, WEEKDAYS } from '../../en/calendar-words.js';
import { isDate } from '../calendar.js';
import type { DatePhrase, Groups, Pointer } from '../phrase.js';

/** A year in which every date exists that exists in any. */
const LEAP_YEAR = 2000;

/**
 * Looks at one place. Pattern text is written with plain spaces; each stands for one white-space character, so that wrapped lines
 * match too.
 */
export const compile = (source: string): RegExp => new RegExp(source.replaceAll(' ', String.raw`\s`), 'uy');

/** Longest first, so that "Sept." is not read as "Sep". */
export const oneOf = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const monthNames = (months: readonly string[] = Object.keys(MONTHS)): string => oneOf(months.map(capital));

/** Any month, in full or shortened, with its full stop. */
export const MONTH = `(?:${monthNames()}|(?:${oneOf(Object.keys(MONTH_ABBREVIATIONS).map(capital))})\\b\\.?)(?!\\p{L})`;

export const WEEKDAY = `(?:${oneOf(Object.keys(WEEKDAYS).map(capital))})`;

/** A day of the month that is not the start of a longer number, a clock time, a percentage or a decimal. */
export const dayOfMonth = (group: string): string =>
  String.raw`(?<${group}>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\p{L}\d:%]|[.,]\d)`;

export const YEAR = String.raw`(?<year>1\d{3}|20\d\d)(?![\p{L}\d%]|[.,]\d)`;

/** "early", "the end of", "mid-": belongs to the expression and leaves its value as it is. */
export const PART = String.raw`(?:(?:[Tt]he )?(?:[Vv]ery )?(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier|[Mm]id|[Mm]iddle|[Ss]tart|[Bb]eginning|[Ee]nd|[Cc]lose|[Ee]ve|[Nn]ight|[Ee]vening|[Mm]orning|[Aa]fternoon)(?:-| (?:in |of |on )?)(?:the )?)?`;

/** "2022", ", 2022", "of 2022", "of that year", "this year". */
export const YEAR_TAIL = `(?:,? (?:of )?${YEAR}| (?:of )?(?<yearPointer>[Tt]his|last|next|that|the same|the previous|the following) year)?`;

/** Between the two ends of a range of days. */
export const TO = String.raw`(?: ?[-–—/] ?| (?:to|through|until|till|and|or|&) )`;

export const DAYPART = String.raw`(?: (?:morning|afternoon|evening|night|noon|midday|lunchtime))?`;

export const readMonth = (word: string): number => {
  const key = word.toLowerCase().replace('.', '');
  return MONTHS[key] ?? MONTH_ABBREVIATIONS[key] ?? Number(key);
};

export const readWeekday = (word: string | undefined): number | null => WEEKDAYS[word?.toLowerCase() ?? ''] ?? null;

export const readNumber = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word);

export const readYear = (groups: Groups): number | null => (groups.year === undefined ? null : Number(groups.year));

const POINTERS: Readonly<Record<string, Pointer>> = {
  last: 'last',
  past: 'last',
  'this past': 'last',
  this: 'this',
  the: 'this',
  current: 'this',
  coming: 'next',
  'this coming': 'this',
  next: 'next',
  that: 'that',
  same: 'that',
  'the same': 'that',
  previous: 'last',
  'the previous': 'last',
  'the following': 'next',
};

export const readPointer = (word: string | undefined): Pointer | null =>
  word === undefined ? null : (POINTERS[word.toLowerCase()] ?? null);

/** "and 13" is the end of a range only when no noun follows that it could count. */
export const NOTHING_COUNTED = String.raw`(?=$|[^\p{L}\d ]| ?\P{L}| (?:in|at|for|with|to|and|as|on|by|when|after|before|but|between)(?!\p{L})| \p{Lu})`;

/** A date from the groups weekday, month (a name or a number), day, endDay, year and yearPointer. */
export const readDate = (groups: Groups): DatePhrase | null => {
  const month = readMonth(groups.month!);
  const day = Number(groups.day);
  const endDay = groups.endDay === undefined ? null : Number(groups.endDay);
  if (!isDate(LEAP_YEAR, month, day) || (endDay !== null && (endDay <= day || !isDate(LEAP_YEAR, month, endDay))))
    return null;
  return {
    kind: 'date',
    month,
    day,
    endDay,
    year: readYear(groups),
    yearPointer: readPointer(groups.yearPointer),
    weekday: readWeekday(groups.weekday),
  };
};
