/** English words of the calendar. Keys are lower case; abbreviations stand without their full stop. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** Written with or without a full stop; agency style never shortens March to July, others do. */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Months that are also common words or first names, so that they need a preposition or a number beside them. */
export const AMBIGUOUS_MONTHS: readonly string[] = ['march', 'april', 'may', 'june', 'august'];

/** What stands before the name of a month where it is one. */
export const MONTH_LEADS: readonly string[] = [
  'by',
  'during',
  'early',
  'from',
  'in',
  'last',
  'late',
  'mid',
  'next',
  'of',
  'since',
  'the',
  'this',
  'through',
  'till',
  'until',
];

/** ISO 8601: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Seasons as quarters of the same year, northern hemisphere. */
export const SEASONS: Readonly<Record<string, number>> = { winter: 1, spring: 2, summer: 3, autumn: 4, fall: 4 };

export const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
};

/** Holidays on a fixed day, as [month, day]. */
export const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "new year's": [1, 1],
  "valentine's day": [2, 14],
  'bastille day': [7, 14],
  halloween: [10, 31],
};

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** Names that hold a weekday and mean no day, by the word beside it. */
export const NAMES_WITH_WEEKDAY = {
  before: ['Ash', 'Black', 'Bloody', 'CBS', 'Cyber', 'Good', 'NBC', 'News', 'Palm', 'Super'],
  after: ['Express', 'Mail', 'Mirror', 'Night Live', 'Night Football', 'Post', 'Telegraph', 'Times'],
} as const;

/** What may stand between a verb and a weekday: "said on Monday", "said late Tuesday". */
export const beforeWeekday: ReadonlySet<string> = new Set(['on', 'late', 'early', 'earlier']);

/** "this week", "last month", "Tuesday night" */
export const pointers: ReadonlySet<string> = new Set(['this', 'last']);
export const periods: ReadonlySet<string> = new Set([
  ...['morning', 'afternoon', 'evening', 'night'],
  ...['day', 'week', 'weekend', 'month', 'year', 'summer', 'autumn', 'fall', 'winter', 'spring'],
]);

/** Days told from the day of writing. */
export const NEAR_DAYS: readonly string[] = ['yesterday', 'today', 'tonight', 'tomorrow'];

/** Words other than months, weekdays, seasons, numbers and the like with which an expression for a time may begin. */
export const DATE_OPENERS: readonly string[] = [
  ...['the', 'this', 'that', 'next', 'very', 'early', 'earlier', 'late', 'later', 'mid', 'middle', 'sometime'],
  ...['start', 'beginning', 'end', 'close', 'rest', 'remainder', 'latter', 'eve', 'in', 'q'],
  ...['morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year', ...NEAR_DAYS],
  ...['just', 'only', 'about', 'over', 'nearly'],
];
