import type { DateForm } from '../phrase.js';
import { compile } from './pieces.js';

export const shortYear: DateForm = {
  name: 'short-year',
  pattern: compile(
    String.raw`(?<=(?:^|[^\p{L}])(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil) )['’](?<tens>\d\d)(?![\p{L}\d'’])`,
  ),
  read: (groups) => ({ kind: 'year', first: Number(groups.tens), last: Number(groups.tens), century: null }),
  matches: ["back in ['08]", "the class of ['99]"],
  rejects: ["in '99'", "in '1999", "the '99"],
};
