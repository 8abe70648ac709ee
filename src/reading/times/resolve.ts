import {
  boundsOf,
  civil,
  dayNumber,
  dayValue,
  isDate,
  mondayOf,
  monthValue,
  quarterOf,
  quarterValue,
  weekdayOf,
  weekValue,
  yearValue,
} from './calendar.js';
import type {
  DatePhrase,
  DayOfMonthPhrase,
  MonthPhrase,
  OffsetPhrase,
  Phrase,
  Pointer,
  QuarterPhrase,
  Unit,
  WeekdayPhrase,
  YearPhrase,
} from './phrase.js';
import type { Tense } from './tense.js';

/** Values of the times that the text named last; null at its start. */
export interface NamedBefore {
  any: string | null;
  /** Fine enough to tell a month. */
  inMonth: string | null;
}

/** What a phrase is resolved against. */
export interface Reference {
  /** Day of publication; null when unknown. */
  published: number | null;
  tense: Tense;
  /** What was named before in the text. */
  named: NamedBefore;
  /** The year that a date without one belongs to, when the article is telling of another time than its own. */
  year: number | null;
}

export interface Resolution {
  value: string;
  rule: string;
}

/** Places a phrase on the calendar; null when it takes a reference that the article does not give. */
export function resolvePhrase(phrase: Phrase, reference: Reference): Resolution | null {
  switch (phrase.kind) {
    case 'date':
      return resolveDate(phrase, reference);
    case 'day-of-month':
      return resolveDayOfMonth(phrase, reference);
    case 'month':
      return resolveMonth(phrase, reference);
    case 'quarter':
      return resolveQuarter(phrase, reference);
    case 'year':
      return resolveYear(phrase, reference);
    case 'weekday':
      return resolveWeekday(phrase, reference);
    case 'offset':
      return resolveOffset(phrase, reference);
  }
}

/** A value that names a month or a day. */
export const IN_MONTH = /^\d{4}-\d\d/u;

const STEPS: Readonly<Record<Pointer, number>> = { last: -1, this: 0, next: 1, that: 0 };

const because = (value: string, reason: string, day: number | null = null): Resolution => ({
  value,
  rule: day === null ? reason : `${reason} ${dayValue(day)}`,
});

/** The year said with a pointer ("May this year", "June of that year"). */
function pointedYear(pointer: Pointer | null, { published, named }: Reference): number | null {
  if (pointer === null) return null;
  const from = pointer === 'that' ? firstDay(named.any) : published;
  return from === null ? null : civil(from).year + STEPS[pointer];
}

const firstDay = (value: string | null): number | null => boundsOf(value ?? '')?.first ?? null;

/** A date on the wrong side of the publication for its clause's tense counts as this many times further away. */
const WRONG_SIDE = 12;

/** Of the same date in neighbouring years, the nearest to the publication, on the side that the clause's tense asks for. */
function nearest(candidates: readonly { first: number; last: number; value: string }[], reference: Reference): string {
  const { published, tense } = reference as Reference & { published: number };
  const distance = ({ first, last }: { first: number; last: number }): number => {
    if (first > published) return (first - published) * (tense === 'past' ? WRONG_SIDE : 1);
    return last < published ? (published - last) * (tense === 'future' ? WRONG_SIDE : 1) : 0;
  };
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best)).value;
}

const withBounds = (value: string): { first: number; last: number; value: string } => ({ ...boundsOf(value)!, value });

function resolveDate(phrase: DatePhrase, reference: Reference): Resolution | null {
  const { month, day, endDay, weekday } = phrase;
  const valueIn = (year: number): string | null => {
    if (!isDate(year, month, endDay ?? day)) return null;
    const value = dayValue(dayNumber(year, month, day));
    return endDay === null ? value : `${value}/${dayValue(dayNumber(year, month, endDay))}`;
  };
  const said = phrase.year ?? pointedYear(phrase.yearPointer, reference);
  if (said !== null) return resolved(valueIn(said), 'date as written');
  if (reference.year !== null) return resolved(valueIn(reference.year), `date in the year told of, ${reference.year}`);
  const { published } = reference;
  if (published === null) return null;
  const around = [-1, 0, 1].flatMap((step) => valueIn(civil(published).year + step) ?? []);
  const fitting = around.filter((value) => weekday === null || weekdayOf(boundsOf(value)!.first) === weekday);
  const candidates = (fitting.length > 0 ? fitting : around).map(withBounds);
  return candidates.length === 0
    ? null
    : because(nearest(candidates, reference), `date ${reference.tense ?? 'nearest'} from`, published);
}

const resolved = (value: string | null, rule: string): Resolution | null => (value === null ? null : { value, rule });

function resolveDayOfMonth({ day }: DayOfMonthPhrase, { named, published }: Reference): Resolution | null {
  const from = firstDay(named.inMonth) ?? published;
  if (from === null) return null;
  const { year, month } = civil(from);
  return isDate(year, month, day) ? because(dayValue(dayNumber(year, month, day)), 'day in the month of', from) : null;
}

function resolveMonth({ month, year, yearPointer, pointer }: MonthPhrase, reference: Reference): Resolution | null {
  const said = year ?? pointedYear(yearPointer, reference);
  if (said !== null) return because(monthValue(said, month), 'month as written');
  const { published } = reference;
  if (reference.year !== null && (pointer === null || pointer === 'that'))
    return because(monthValue(reference.year, month), `month in the year told of, ${reference.year}`);
  if (published === null) return null;
  const now = civil(published);
  if (pointer === 'last' || pointer === 'next')
    return because(
      monthValue(pointedTo(pointer, { ...now, unit: now.month, wanted: month }), month),
      `${pointer} such month from`,
      published,
    );
  const candidates = [-1, 0, 1].map((step) => withBounds(monthValue(now.year + step, month)));
  return because(nearest(candidates, reference), `month ${reference.tense ?? 'nearest'} from`, published);
}

/** The year of the last such month or quarter before this one, or of the next after it. */
function pointedTo(
  pointer: 'last' | 'next',
  { year, unit, wanted }: { year: number; unit: number; wanted: number },
): number {
  if (pointer === 'last') return wanted < unit ? year : year - 1;
  return wanted > unit ? year : year + 1;
}

function resolveQuarter(
  { quarter, year, yearPointer, pointer }: QuarterPhrase,
  reference: Reference,
): Resolution | null {
  const said =
    year ?? pointedYear(yearPointer, reference) ?? (pointer === 'last' || pointer === 'next' ? null : reference.year);
  if (said !== null) return because(quarterValue(said, quarter), 'quarter as written');
  const { published } = reference;
  if (published === null) return null;
  const now = civil(published);
  const unit = quarterOf(now.month);
  if (pointer === 'last' || pointer === 'next')
    return because(
      quarterValue(pointedTo(pointer, { ...now, unit, wanted: quarter }), quarter),
      `${pointer} such quarter from`,
      published,
    );
  const candidates = [-1, 0, 1].map((step) => withBounds(quarterValue(now.year + step, quarter)));
  return because(nearest(candidates, reference), `quarter ${reference.tense ?? 'nearest'} from`, published);
}

function resolveYear({ first, last, century }: YearPhrase, { published, year }: Reference): Resolution | null {
  if (century !== null)
    return because(first === last ? yearValue(first) : `${yearValue(first)}/${yearValue(last)}`, 'year as written');
  const now = year ?? (published === null ? null : civil(published).year);
  if (now === null) return null;
  const base = now - (now % 100);
  const shift = base + first > now ? base - 100 : base;
  const value = first === last ? yearValue(shift + first) : `${yearValue(shift + first)}/${yearValue(shift + last)}`;
  return because(value, `last such year up to ${now}`);
}

function resolveWeekday(phrase: WeekdayPhrase, { published, tense }: Reference): Resolution | null {
  if (published === null) return null;
  const { weekday, until, pointer } = phrase;
  const day = dayOfWeekday(phrase, published, tense);
  const end = until === null ? null : day + ((until - weekday + 7) % 7);
  const value = end === null ? dayValue(day) : `${dayValue(day)}/${dayValue(end)}`;
  return because(value, `weekday ${pointer ?? tense ?? 'nearest'} from`, published);
}

function dayOfWeekday({ weekday, pointer, week }: WeekdayPhrase, published: number, tense: Tense): number {
  const inThisWeek = mondayOf(published) + weekday - 1;
  if (week !== null) return inThisWeek + STEPS[week] * 7;
  if (pointer === 'next') return inThisWeek + 7;
  if (pointer === 'this') return inThisWeek;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (pointer === 'last') return published - (back === 0 ? 7 : back);
  return back === 0 || isPast(back, tense) ? published - back : published - back + 7;
}

/** Up to this many days back a weekday of a clause without tense, or in the present, is the past one. */
const RECENT = 4;
const JUST_NOW = 2;

/** Tomorrow's weekday is never six days ago: wire copy is often dated a day before its events. */
function isPast(back: number, tense: Tense): boolean {
  if (back === 6) return false;
  if (tense === null) return back <= RECENT;
  return tense === 'past' || (tense === 'present' && back <= JUST_NOW);
}

function resolveOffset(phrase: OffsetPhrase, reference: Reference): Resolution | null {
  const { unit, amount, from, onlyFuture } = phrase;
  if (onlyFuture && reference.tense !== 'future') return null;
  const { published, named, year } = reference;
  const telling = from === 'article' || year !== null || published === null;
  const start = telling ? dayNamed(named.any, unit) : published;
  if (start === null) return null;
  const slid = telling ? amount : amount + slide(phrase, reference.tense, weekdayOf(start));
  return because(shift(start, unit, slid), `${slid} ${unit} from`, start);
}

/**
 * On a Sunday "this week" is the one that begins; up to Wednesday "the weekend" is the last one unless the clause looks ahead.
 */
function slide({ unit, amount }: OffsetPhrase, tense: Tense, today: number): number {
  if (amount !== 0) return 0;
  if (unit === 'week' && today === 7 && tense !== 'past') return 1;
  return unit === 'weekend' && today <= 5 && (tense === 'past' || (today <= 3 && tense !== 'future')) ? -1 : 0;
}

/** The day to count from: null when the time named is coarser than the unit. */
function dayNamed(value: string | null, unit: Unit): number | null {
  if (value === null) return null;
  if ((unit === 'day' || unit === 'week' || unit === 'weekend') && !/\d\d-\d\d$/u.test(value)) return null;
  if (unit === 'month' && !IN_MONTH.test(value)) return null;
  const { first, last } = boundsOf(value)!;
  return unit === 'day' ? last : first;
}

function shift(day: number, unit: Unit, amount: number): string {
  const { year, month } = civil(day);
  switch (unit) {
    case 'day':
      return dayValue(day + amount);
    case 'week':
      return weekValue(day + amount * 7);
    case 'weekend': {
      const saturday = mondayOf(day) + 5 + amount * 7;
      return `${dayValue(saturday)}/${dayValue(saturday + 1)}`;
    }
    case 'month':
      return monthValue(year, month + amount);
    case 'quarter': {
      const quarters = year * 4 + quarterOf(month) - 1 + amount;
      return quarterValue(Math.floor(quarters / 4), (quarters % 4) + 1);
    }
    case 'year':
      return yearValue(year + amount);
    case 'decade':
      return yearValue(year + amount * 10);
  }
}
