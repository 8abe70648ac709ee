import type { DateForm } from '../phrase.js';
import { compile, PART } from './pieces.js';

export const decade: DateForm = {
  name: 'decade',
  pattern: compile(
    String.raw`(?<![\p{L}\d])${PART}(?:[Tt]he )?(?:(?<century>1[2-9]|20)|['’‘])(?<tens>\d)0['’]?s(?![\p{L}\d])`,
  ),
  read: (groups) => {
    const first = Number(groups.century ?? 0) * 100 + Number(groups.tens) * 10;
    return { kind: 'year', first, last: first + 9, century: groups.century === undefined ? null : 'said' };
  },
  matches: ['the 1990s', "the '80s", 'late 1960s', '1930’s'],
  rejects: ['90s', 'Boeing 1990seat', "the '85s"],
};
