import { dayValue } from './calendar.js';
import type { Pointer } from './phrase.js';
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

/** A value that names a month or a day. */
export const IN_MONTH = /^\d{4}-\d\d/u;

export const STEPS: Readonly<Record<Pointer, number>> = { last: -1, this: 0, next: 1, that: 0 };

export const because = (value: string, reason: string, day: number | null = null): Resolution => ({
  value,
  rule: day === null ? reason : `${reason} ${dayValue(day)}`,
});
