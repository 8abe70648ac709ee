/** Weekdays and counted units: what the words name depends on the day on which they are said. */
import {
  boundsOf,
  civil,
  dayValue,
  mondayOf,
  monthValue,
  quarterOf,
  quarterValue,
  weekdayOf,
  weekValue,
  yearValue,
} from './calendar.js';
import type { OffsetPhrase, Unit, WeekdayPhrase } from './phrase.js';
import { because, IN_MONTH, type Reference, type Resolution, STEPS } from './reference.js';
import type { Tense } from './tense.js';

export function resolveWeekday(phrase: WeekdayPhrase, { published, tense }: Reference): Resolution | null {
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

export function resolveOffset(phrase: OffsetPhrase, reference: Reference): Resolution | null {
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
