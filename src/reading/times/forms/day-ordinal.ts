import type { DateForm } from '../phrase.js';
import { compile } from './pieces.js';

/** A day of the month that the article is in. */
export const dayOrdinal: DateForm = {
  name: 'day-ordinal',
  pattern: compile(
    String.raw`(?<=(?:^|[^\p{L}])(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]o|of) )[Tt]he (?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?= ?(?:$|[^\s\p{L}\d-]| (?:and|but|at|in|when|to|the|as|of that month|of this month)(?!\p{L})))`,
  ),
  read: (groups) => ({ kind: 'day-of-month', day: Number(groups.day) }),
  matches: ['on [the 12th], they', 'by [the 3rd]'],
  rejects: ['on the 5th floor', 'on the 19th century', 'the 12th of them'],
};
