/** Dates, months, quarters and years: what the words name is the same whenever they are said, but for the year. */
import {
  boundsOf,
  civil,
  dayNumber,
  dayValue,
  isDate,
  monthValue,
  quarterOf,
  quarterValue,
  weekdayOf,
  yearValue,
} from './calendar.js';
import type { DatePhrase, DayOfMonthPhrase, MonthPhrase, Pointer, QuarterPhrase, YearPhrase } from './phrase.js';
import { because, type Reference, type Resolution, STEPS } from './reference.js';

/** The year said with a pointer ("May this year", "June of that year"). */
function pointedYear(pointer: Pointer | null, { published, named }: Reference): number | null {
  if (pointer === null) return null;
  const from = pointer === 'that' ? firstDay(named.any) : published;
  return from === null ? null : civil(from).year + STEPS[pointer];
}

const firstDay = (value: string | null): number | null => boundsOf(value ?? '')?.first ?? null;

/** A date on the wrong side of the publication for its clause's tense counts as this many times further away. */
const WRONG_SIDE = 12;

/** "It leaves in March": the present of a date is more often a plan than a memory. */
const WEIGHT_OF_PAST: Readonly<Partial<Record<string, number>>> = { future: WRONG_SIDE, present: 3 };

/** Of the same date in neighbouring years, the nearest to the publication, on the side that the clause's tense asks for. */
function nearest(candidates: readonly { first: number; last: number; value: string }[], reference: Reference): string {
  const { published, tense } = reference as Reference & { published: number };
  const distance = ({ first, last }: { first: number; last: number }): number => {
    if (first > published) return (first - published) * (tense === 'past' ? WRONG_SIDE : 1);
    return last < published ? (published - last) * (WEIGHT_OF_PAST[tense ?? 'none'] ?? 1) : 0;
  };
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best)).value;
}

const withBounds = (value: string): { first: number; last: number; value: string } => ({ ...boundsOf(value)!, value });

export function resolveDate(phrase: DatePhrase, reference: Reference): Resolution | null {
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

export function resolveDayOfMonth({ day }: DayOfMonthPhrase, { named, published }: Reference): Resolution | null {
  const from = firstDay(named.inMonth) ?? published;
  if (from === null) return null;
  const { year, month } = civil(from);
  return isDate(year, month, day) ? because(dayValue(dayNumber(year, month, day)), 'day in the month of', from) : null;
}

export function resolveMonth(
  { month, year, yearPointer, pointer }: MonthPhrase,
  reference: Reference,
): Resolution | null {
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

export function resolveQuarter(
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

export function resolveYear({ first, last, century }: YearPhrase, { published, year }: Reference): Resolution | null {
  if (century !== null)
    return because(first === last ? yearValue(first) : `${yearValue(first)}/${yearValue(last)}`, 'year as written');
  const now = year ?? (published === null ? null : civil(published).year);
  if (now === null) return null;
  const base = now - (now % 100);
  const shift = base + first > now ? base - 100 : base;
  const value = first === last ? yearValue(shift + first) : `${yearValue(shift + first)}/${yearValue(shift + last)}`;
  return because(value, `last such year up to ${now}`);
}
