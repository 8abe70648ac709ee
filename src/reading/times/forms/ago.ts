import { NUMBERS } from '../../en/calendar-words.js';
import type { DateForm, Unit } from '../phrase.js';
import { compile, oneOf, readNumber } from './pieces.js';

const NUMBER = String.raw`(?:\d{1,3}|${oneOf(Object.keys(NUMBERS).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))})`;

/** "five years ago", "in 60 days", "two weeks from now". */
export const ago: DateForm = {
  name: 'ago',
  pattern: compile(
    String.raw`(?<![\p{L}\d.,-]|(?:more|less|fewer) than |[Nn]early |[Aa]lmost )(?:(?<into>[Ii]n )?(?<number>${NUMBER}) (?<unit>day|week|month|year|decade)s?(?: (?<after>ago|from now|hence)|(?<time>['’] time))?)(?![\p{L}\d-])`,
  ),
  read: (groups) => {
    const amount = readNumber(groups.number!);
    const [back, forth] = [groups.after === 'ago', groups.after !== undefined || groups.time !== undefined];
    if (!back && !forth && groups.into === undefined) return null;
    const unit = groups.unit as Unit;
    // "in one day" says how long it takes.
    if (!back && !forth && unit === 'day' && amount === 1) return null;
    return { kind: 'offset', unit, amount: back ? -amount : amount, from: 'publication', onlyFuture: !back && !forth };
  },
  matches: ['five years ago', 'A year ago', 'two weeks from now', 'in 60 days', "in three days' time"],
  rejects: ['five years', 'more than 100 years ago', 'long ago', 'hours ago', '2.5 years ago', 'in one day'],
};
