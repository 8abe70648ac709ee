/** Units of the calendar; the unit of a phrase is also the fineness of its value. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';

/** "last", "this", "next" as said on the day of publication; "that" points to a time named before in the article. */
export type Pointer = 'last' | 'this' | 'next' | 'that';

/** "January 12", "Jan. 9-10, 2022". What is not said is null. */
export interface DatePhrase {
  kind: 'date';
  month: number;
  day: number;
  /** The last day of a range within the month. */
  endDay: number | null;
  year: number | null;
  yearPointer: Pointer | null;
  weekday: number | null;
}

/** "the 12th": only the day of the month is said. */
export interface DayOfMonthPhrase {
  kind: 'day-of-month';
  day: number;
}

/** "June", "last June", "June this year", "June 2021". */
export interface MonthPhrase {
  kind: 'month';
  month: number;
  year: number | null;
  yearPointer: Pointer | null;
  pointer: Pointer | null;
}

/** "the second quarter of 2020", "last summer". */
export interface QuarterPhrase {
  kind: 'quarter';
  quarter: number;
  year: number | null;
  yearPointer: Pointer | null;
  pointer: Pointer | null;
}

/** "2014", "2011-13", "the 1990s". `century` is null when only two digits are said. */
export interface YearPhrase {
  kind: 'year';
  first: number;
  last: number;
  century: 'said' | null;
}

/** "Monday", "next Monday", "Thursday of last week", "Monday to Wednesday". */
export interface WeekdayPhrase {
  kind: 'weekday';
  weekday: number;
  until: number | null;
  pointer: Pointer | null;
  week: Pointer | null;
}

/**
 * A number of units from somewhere: from the publication ("yesterday", "last week", "five years ago"), from a time named
 * before in the article ("a day later", "that year"), or from whichever the article is telling of ("the end of the year").
 */
export interface OffsetPhrase {
  kind: 'offset';
  unit: Unit;
  amount: number;
  from: 'publication' | 'article' | 'either';
  /** "in two weeks" is a date only in a clause about the future, else a duration. */
  onlyFuture: boolean;
}

/** What an expression says before it is placed on the calendar: recognised words, nothing resolved. */
export type Phrase =
  DatePhrase | DayOfMonthPhrase | MonthPhrase | QuarterPhrase | YearPhrase | WeekdayPhrase | OffsetPhrase;

/** The named groups of a match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One way to write a date. Recognition only: `pattern` (sticky, named groups) knows it where a word of `DATE_OPENERS`, a word of
 * the calendar or a figure begins it, `read` turns the groups into a phrase or refuses with null. The examples are run as tests: of each of `matches` the whole is found, or the part in
 * brackets where the words around it matter; in `rejects` nothing is.
 */
export interface DateForm {
  name: string;
  pattern: RegExp;
  read: (groups: Groups) => Phrase | null;
  matches: readonly string[];
  rejects: readonly string[];
}
