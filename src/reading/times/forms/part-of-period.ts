import type { DateForm, Unit } from '../phrase.js';
import { compile } from './pieces.js';

/** "by the end of the year", "earlier in the month": of whichever year or month the article is telling. */
export const partOfPeriod: DateForm = {
  name: 'part-of-period',
  pattern: compile(
    String.raw`(?<![\p{L}\d])(?:(?:[Tt]he )?(?:end|start|beginning|middle|close|rest|remainder|latter part|last part) of the|(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater) in the) (?<unit>week|month|year|decade)(?![\p{L}\d-])|(?<![\p{L}\d])(?<ending>month|year|week)['’]s end(?!\p{L})`,
  ),
  read: (groups) => ({
    kind: 'offset',
    unit: (groups.unit ?? groups.ending) as Unit,
    amount: 0,
    from: 'either',
    onlyFuture: false,
  }),
  matches: ['the end of the year', 'Later in the year', 'the rest of the month', "year's end"],
  rejects: ['the end of the war', 'in the year', 'later in the years'],
};
