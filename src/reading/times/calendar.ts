/**
 * The proleptic Gregorian calendar in plain integers. A day is its number since 1970-01-01 (day 0); a value is the text of
 * `Time.value`: 2022-01-12, 2021-06, 2021, 2022-W02, 2022-Q1, or A/B.
 */

/** Days before 1970-01-01 in the 400-year cycles counted from 0000-03-01. */
const EPOCH_SHIFT = 719_468;
const DAYS_PER_ERA = 146_097;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The inverse of `dayNumber` (civil_from_days in the same paper). */
export function civil(day: number): { year: number; month: number; day: number } {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

export const quarterOf = (month: number): number => Math.ceil(month / 3);

export const dayValue = (day: number): string => {
  const date = civil(day);
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
};

/** `month` may run over (0 is December of the year before). */
export const monthValue = (year: number, month: number): string => {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1, 2)}`;
};

export const quarterValue = (year: number, quarter: number): string => `${pad(year, 4)}-Q${quarter}`;

export const yearValue = (year: number): string => pad(year, 4);

/** ISO 8601 week of the day: the year is that of the week's Thursday. */
export const weekValue = (day: number): string => {
  const thursday = mondayOf(day) + 3;
  const { year } = civil(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`;
};

const VALUE = /^(?<year>\d{4})(?:-(?:(?<month>\d\d)(?:-(?<day>\d\d))?|W(?<week>\d\d)|Q(?<quarter>\d)))?$/;

/** First and last day of a value; null when the text is not one. */
export function boundsOf(value: string): { first: number; last: number } | null {
  const [from, to] = value.split('/');
  if (to !== undefined) {
    const start = boundsOf(from!);
    const end = boundsOf(to);
    return start && end && { first: start.first, last: end.last };
  }
  const groups = VALUE.exec(value)?.groups;
  if (!groups) return null;
  const year = Number(groups.year);
  if (groups.week !== undefined) {
    const monday = mondayOf(dayNumber(year, 1, 4)) + (Number(groups.week) - 1) * 7;
    return { first: monday, last: monday + 6 };
  }
  const month = groups.month === undefined ? null : Number(groups.month);
  if (groups.day !== undefined) {
    if (!isDate(year, month!, Number(groups.day))) return null;
    const day = dayNumber(year, month!, Number(groups.day));
    return { first: day, last: day };
  }
  const quarter = groups.quarter === undefined ? null : Number(groups.quarter);
  const firstMonth = month ?? (quarter === null ? 1 : quarter * 3 - 2);
  const lastMonth = month ?? (quarter === null ? 12 : quarter * 3);
  return {
    first: dayNumber(year, firstMonth, 1),
    last: dayNumber(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}
