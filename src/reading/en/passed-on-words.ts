import { REPORTING_LEMMAS } from './roles.js';

/** Verbs of the inner clause in "A said that B told C": what B did with words. "make" stands for "made it clear that". */
export const passedOnWords: ReadonlySet<string> = new Set([
  ...REPORTING_LEMMAS,
  ...'demand make pledge promise vow'.split(' '),
]);
