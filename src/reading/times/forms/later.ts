import { NUMBERS } from '../../en/calendar-words.js';
import type { DateForm, Unit } from '../phrase.js';
import { compile, oneOf, readNumber } from './pieces.js';

const NUMBER = String.raw`(?:\d{1,3}|${oneOf(Object.keys(NUMBERS).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))})`;
const BACK = new Set(['earlier', 'before', 'previously', 'prior']);

/** A number of units from a time that the article named before. */
export const later: DateForm = {
  name: 'later',
  pattern: compile(
    String.raw`(?<![\p{L}\d.,-])(?:(?:[Jj]ust|[Oo]nly|[Aa]bout|[Oo]ver|[Nn]early) )?(?<number>${NUMBER}) (?<unit>day|week|month|year|decade)s? (?<way>later|earlier|previously|prior|(?:before|afterwards?)(?= ?(?:$|[^\s\p{L}]| (?!(?:the|a|an|his|her|its|their|he|she|it|they|this|that|\p{Lu})(?!\p{L})))))(?!\p{L})`,
  ),
  read: (groups) => {
    const amount = readNumber(groups.number!);
    const unit = groups.unit as Unit;
    const signed = BACK.has(groups.way!) ? -amount : amount;
    return { kind: 'offset', unit, amount: signed, from: 'article', onlyFuture: false };
  },
  matches: ['Two days later', 'a month earlier', 'five years previously', 'A day later'],
  rejects: ['two days before the vote', 'days later', 'two later days'],
};
