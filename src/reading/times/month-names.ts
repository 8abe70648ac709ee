import { AMBIGUOUS_MONTHS, MONTH_LEADS } from '../en/calendar-words.js';
import { capital, monthNames, oneOf } from './forms/pieces.js';
import type { Found } from './recognise.js';

/** "Theresa May", "Mrs. May": a capitalised word that is no preposition, and then the month. */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?!(?:${oneOf(MONTH_LEADS.flatMap((word) => [word, capital(word)]))})\s)\p{Lu}\p{Ll}{1,20}\.?\s(?<month>${monthNames(AMBIGUOUS_MONTHS)})(?![\p{L}’']|\s\d)`,
  'gu',
);

const LED = new RegExp(String.raw`(?<!\p{L})(?:${oneOf(MONTH_LEADS)})\s(?:the\s)?$`, 'iu');

const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_MONTHS.map(capital));

/** Leaves out a month that is somebody's family name in this article, unless its words say that it is the month. */
export function withoutNames(found: readonly Found[], text: string): Found[] {
  if (!found.some(({ span }) => AMBIGUOUS.has(text.slice(...span)))) return [...found];
  const names = new Set([...text.matchAll(NAMED)].map((match) => match.groups!.month!));
  if (names.size === 0) return [...found];
  return found.filter(({ form, span: [start, end] }) => {
    if (form !== 'month' || !names.has(text.slice(start, end))) return true;
    return LED.test(text.slice(Math.max(0, start - 20), start)) && !/^[’']s/u.test(text.slice(end, end + 2));
  });
}
