import type { DateForm } from '../phrase.js';
import { ago } from './ago.js';
import { dayMonth } from './day-month.js';
import { dayOrdinal } from './day-ordinal.js';
import { decade } from './decade.js';
import { holiday } from './holiday.js';
import { isoDate } from './iso-date.js';
import { later } from './later.js';
import { monthDay } from './month-day.js';
import { month } from './month.js';
import { nearDay } from './near-day.js';
import { nearPeriod } from './near-period.js';
import { partOfPeriod } from './part-of-period.js';
import { quarter } from './quarter.js';
import { season } from './season.js';
import { shortYear } from './short-year.js';
import { slashDate } from './slash-date.js';
import { thatPeriod } from './that-period.js';
import { weekday } from './weekday.js';
import { year } from './year.js';

/** Surest first: a form never takes words that an earlier one has taken. */
export const DATE_FORMS: readonly DateForm[] = [
  isoDate,
  slashDate,
  dayMonth,
  monthDay,
  quarter,
  month,
  season,
  holiday,
  weekday,
  nearDay,
  later,
  ago,
  thatPeriod,
  nearPeriod,
  partOfPeriod,
  dayOrdinal,
  decade,
  year,
  shortYear,
];
