import { isCalendarDate } from '../calendar-date.js';
import { months } from './en/months.js';

const month = `(?<month>${months.flatMap(({ names }) => names).join('|')})\\.?`;
const ordinal = '(?:st|nd|rd|th)?';

/** Ways to write a whole date; the rest of the line may give the time. */
const forms = [
  /^(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?:[T ]|$)/u,
  /^(?<year>\d{4})(?<number>\d{2})(?<day>\d{2})(?:T?\d{4,6}Z?)?$/u,
  /^(?<year>\d{4})\/(?<number>\d{2})\/(?<day>\d{2})(?:[T ]|$)/u,
  new RegExp(`^(?<day>\\d{1,2})${ordinal} ${month},? (?<year>\\d{4})\\b`, 'iu'),
  new RegExp(`^${month} (?<day>\\d{1,2})${ordinal},? (?<year>\\d{4})\\b`, 'iu'),
];

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /iu;
const label = /^(?:published|posted|first published|updated|date)(?: on| at)?:? /iu;

/** `YYYY-MM-DD` of a written date ("31 December 2021", "Fri, Dec. 31, 2021 5:44 PM", "2021-12-31T17:44Z"); null for anything else. */
export function readDate(written: string): string | null {
  const text = written.trim().replace(weekday, '');
  const groups = forms.map((form) => form.exec(text)?.groups).find((match) => match !== undefined);
  if (groups === undefined) return null;
  const name = groups.month?.toLowerCase();
  const number = groups.number ?? months.find(({ names }) => names.some((each) => each === name))?.number ?? '';
  const date = `${groups.year ?? ''}-${number}-${(groups.day ?? '').padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** The date of a line that holds nothing else ("Published: 31 December 2021, 17:44"); null for other lines. */
export function readDateLine(line: string): string | null {
  return line.length <= 60 ? readDate(line.replace(label, '')) : null;
}
