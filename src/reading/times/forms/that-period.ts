import type { DateForm, Groups, Phrase, Unit } from '../phrase.js';
import { compile } from './pieces.js';

const STEPS: Readonly<Record<string, number>> = {
  next: 1,
  following: 1,
  previous: -1,
  preceding: -1,
  same: 0,
  that: 0,
};

const DAYPARTS = new Set(['day', 'night', 'morning', 'afternoon', 'evening']);

const readThatPeriod = (groups: Groups): Phrase => {
  const word = groups.unit ?? groups.unitBefore!;
  const unit: Unit = DAYPARTS.has(word) ? 'day' : (word as Unit);
  const amount = groups.side === undefined ? STEPS[groups.step!.toLowerCase()]! : groups.side === 'before' ? -1 : 1;
  return { kind: 'offset', unit, amount, from: 'article', onlyFuture: false };
};

/** "the following day", "that same month", "the day before": counted from a time that the article named before. */
export const thatPeriod: DateForm = {
  name: 'that-period',
  pattern: compile(
    String.raw`(?<![\p{L}\d]|(?:over|for|within|during) )(?:(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater) (?:in )?)?(?:(?:[Tt]he (?:very )?(?=next|following|previous|preceding|same)|(?:[Tt]hat )(?=same )|(?=[Tt]hat ))(?<step>next|following|previous|preceding|same|[Tt]hat) (?<unit>day|night|morning|afternoon|evening|week|weekend|month|year)|[Tt]he (?<unitBefore>day|week|month|year) (?<side>before|after|following)(?= ?(?:$|[^\s\p{L}]| (?:in|at|with|and|but|by|when|to|that)(?!\p{L}))))(?![\p{L}\d-])`,
  ),
  read: readThatPeriod,
  matches: [
    'the following day',
    'The next day',
    'that year',
    'that same month',
    'the previous year',
    'the day before',
    'later that month',
  ],
  rejects: ['for the next year', 'the next two days', 'the year before the war', 'that days'],
};
