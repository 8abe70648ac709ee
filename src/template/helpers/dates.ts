import { DateTime } from 'luxon';

/** "31 December 2021" for a day, "June 2021" for a month, "2014" for a year; with a luxon pattern, the day in that form. */
export const formatDate = (value: string, pattern?: string): string =>
  pattern === undefined ? inWords(value) : start(value).toFormat(pattern);

/**
 * "9–10 January 2022", "30 December 2021 – 2 January 2022". The year is left out when the first day lies within half a
 * year of `near`: a reader takes "12 January" for the nearest one.
 */
export function formatDates(first: string, last: string | null, near: string | null): string {
  if (last === null || last === first)
    return isDay(first) ? start(first).toFormat(dayPattern(first, near)) : inWords(first);
  if (!isDay(first) || !isDay(last)) return `${inWords(first)} – ${inWords(last)}`;
  const end = start(last).toFormat(dayPattern(first, near));
  if (start(first).hasSame(start(last), 'month')) return `${start(first).toFormat('d')}–${end}`;
  const sameYear = start(first).hasSame(start(last), 'year');
  return `${start(first).toFormat(sameYear ? 'd LLLL' : dayPattern(first, near))} – ${end}`;
}

/** "Wednesday", "Sun–Mon"; empty for months and years. */
export function weekdays(first: string, last: string | null): string {
  if (!isDay(first)) return '';
  if (last === null || last === first || !isDay(last)) return start(first).toFormat('cccc');
  return `${start(first).toFormat('ccc')}–${start(last).toFormat('ccc')}`;
}

function dayPattern(day: string, near: string | null): string {
  const halfYear = 182;
  const close = near !== null && Math.abs(start(day).diff(start(near), 'days').days) <= halfYear;
  return close ? 'd LLLL' : 'd LLLL yyyy';
}

/** Any value of a time: 2022-01-12, 2021-06, 2021, 2022-W02, 2022-Q1, or a range A/B. */
function inWords(value: string): string {
  const [first = '', last] = value.split('/');
  if (last !== undefined) return formatDates(first, last, null);
  const date = start(value);
  if (isDay(value)) return date.toFormat('d LLLL yyyy');
  if (value.includes('Q')) return `${ordinals[date.quarter - 1]} quarter of ${date.toFormat('yyyy')}`;
  if (value.includes('W')) return `week of ${date.toFormat('d LLLL yyyy')}`;
  return date.toFormat(value.includes('-') ? 'LLLL yyyy' : 'yyyy');
}

const ordinals = ['first', 'second', 'third', 'fourth'];

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(value);

/** First day of what the value names; always English and UTC, so that no machine prints another day. */
function start(value: string): DateTime {
  const quarter = /^(?<year>\d{4})-Q(?<number>[1-4])$/u.exec(value)?.groups;
  const date =
    quarter === undefined
      ? DateTime.fromISO(value, { zone: 'utc', locale: 'en' })
      : DateTime.utc(Number(quarter.year), Number(quarter.number) * 3 - 2, 1, { locale: 'en' });
  if (!date.isValid) throw new Error(`"${value}" is not a date.`);
  return date;
}
