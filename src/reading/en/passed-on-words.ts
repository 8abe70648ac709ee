import { REPORTING_LEMMAS } from './roles.js';

/** What somebody is said to think nobody passes on. */
const beliefs = new Set(['believe', 'question', 'think', 'wonder']);

/** Verbs of the inner clause in "A said that B told C": what B did with words. "make" stands for "made it clear that". */
export const passedOnWords: ReadonlySet<string> = new Set([
  ...[...REPORTING_LEMMAS].filter((lemma) => !beliefs.has(lemma)),
  ...'demand make pledge promise vow'.split(' '),
]);
