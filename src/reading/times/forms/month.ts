import { AMBIGUOUS_MONTHS, MONTHS, MONTH_ABBREVIATIONS } from '../../en/calendar-words.js';
import type { DateForm } from '../phrase.js';
import { compile, monthNames, oneOf, PART, readMonth, readPointer, readYear, YEAR_TAIL } from './pieces.js';

const PLAIN = monthNames(Object.keys(MONTHS).filter((month) => !AMBIGUOUS_MONTHS.includes(month)));
const AMBIGUOUS = monthNames(AMBIGUOUS_MONTHS);
const SHORT = oneOf(Object.keys(MONTH_ABBREVIATIONS).map((word) => word.charAt(0).toUpperCase() + word.slice(1)));
const POINTER = String.raw`(?:(?<pointer>[Ll]ast|[Tt]his|[Tt]his past|[Tt]his coming|[Nn]ext|[Tt]he previous|[Tt]he following|[Tt]hat) )`;
const LEAD =
  '(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hrough|[Bb]etween|[Bb]efore|[Aa]fter|[Aa]|[Tt]he|[Ll]ast|[Nn]ext|[Tt]his|as)';

/** A month that is also a word or a first name counts only after a preposition or beside a year or another month. */
const CERTAIN = [
  String.raw`(?<=(?:^|[^\p{L}])(?:${LEAD}) (?:the )?)`,
  String.raw`(?<=(?:${monthNames()})(?: (?:and|or|to|through) |[-–/]))`,
  String.raw`(?<=[Ee]arly |[Ll]ate |[Mm]id[- ]|[Ee]nd of |[Mm]iddle of |[Ss]tart of |[Bb]eginning of )`,
  String.raw`(?=(?:${AMBIGUOUS}),? (?:(?:of )?(?:1\d|20)\d\d|(?:of )?(?:this|last|next|that) year)(?!\p{L}))`,
].join('|');

export const month: DateForm = {
  name: 'month',
  pattern: compile(
    String.raw`(?<![\p{L}\d])${PART}${POINTER}?(?<month>${PLAIN}|(?:${SHORT})\.|(?:${CERTAIN})(?:${AMBIGUOUS})(?! [\p{Lu}][\p{Ll}]))(?![\p{L}\d])${YEAR_TAIL}`,
  ),
  read: (groups) => {
    return {
      kind: 'month',
      month: readMonth(groups.month!),
      year: readYear(groups),
      yearPointer: readPointer(groups.yearPointer),
      pointer: readPointer(groups.pointer),
    };
  },
  matches: [
    'January',
    'early October',
    'June 2021',
    'January, 1918',
    'February of 1940',
    'April this year',
    'Last November',
    'mid-September',
    'the end of March',
    'Sept.',
  ],
  rejects: ['You may go', 'They march on', 'Theresa May said', 'April Jones left', 'an august body', 'Januarys'],
};
