import { QUARTERS } from '../../en/calendar-words.js';
import type { DateForm } from '../phrase.js';
import { compile, oneOf, readPointer, readYear, YEAR, YEAR_TAIL } from './pieces.js';

export const quarter: DateForm = {
  name: 'quarter',
  pattern: compile(
    String.raw`(?<![\p{L}\d])(?:(?:[Tt]he )?(?<ordinal>${oneOf(Object.keys(QUARTERS))})[- ]quarter${YEAR_TAIL}|Q(?<digit>[1-4])(?:,? ${YEAR.replace('year', 'digitYear')})?)(?![\p{L}\d])`,
  ),
  read: (groups) => ({
    kind: 'quarter',
    quarter: groups.digit === undefined ? QUARTERS[groups.ordinal!]! : Number(groups.digit),
    year: readYear({ year: groups.year ?? groups.digitYear }),
    yearPointer: readPointer(groups.yearPointer),
    pointer: null,
  }),
  matches: [
    'the second quarter',
    'second-quarter',
    'Q1 2022',
    'the first quarter of 2020',
    'the third quarter of this year',
  ],
  rejects: ['a quarter of them', 'Q5', 'the second quarters', 'the Latin quarter'],
};
