import type { DateForm } from '../phrase.js';
import { compile, oneOf, PART } from './pieces.js';

/** A number of this size before a plural noun counts things ("1500 soldiers"), unless a preposition says it is a year. */
const COUNTED = String.raw`(?! (?:[\p{Ll}-]+ )?(?:${oneOf(['people', 'men', 'women', 'troops', 'soldiers', 'dead', 'miles', 'kilometers', 'kilometres', 'km', 'tons', 'tonnes', 'meters', 'metres', 'feet', 'dollars', 'aircraft', 'tanks', 'ships', 'casualties', 'civilians', 'prisoners', 'children', 'feet', 'hours', 'points', 'members', 'officers', 'guns', 'homes', 'jobs', 'votes', 'percent'])})(?!\p{L}))`;

export const year: DateForm = {
  name: 'year',
  pattern: compile(
    String.raw`(?<![\p{L}\p{Sc}\d_.,:/#&=-]|\d |© |Resolution )${PART}(?:the years? )?(?<first>1[2-9]\d\d|20\d\d)(?:[-–/](?<last>(?:1[2-9]|20)?\d\d))?(?![\p{L}\d_%]|[.,:]\d|[-–]\d)${COUNTED}`,
  ),
  read: (groups) => {
    const first = Number(groups.first);
    if (groups.last === undefined) return { kind: 'year', first, last: first, century: 'said' };
    const last = groups.last.length === 4 ? Number(groups.last) : first - (first % 100) + Number(groups.last);
    return last > first ? { kind: 'year', first, last, century: 'said' } : null;
  },
  matches: ['2014', 'early 1941', 'mid-2007', '2011-13', 'the end of 1944', '1914–1918'],
  rejects: ['$2014', '2,014', '1500 troops', '2014.5', '1999th', 'Boeing-2014'],
};
