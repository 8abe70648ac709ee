import type { DateForm, Pointer, Unit } from '../phrase.js';
import { compile, readPointer } from './pieces.js';

const STEPS: Readonly<Record<Pointer, number>> = { last: -1, this: 0, that: 0, next: 1 };

/** "last week", "later this month", "the weekend", "next year". */
export const nearPeriod: DateForm = {
  name: 'near-period',
  pattern: compile(
    String.raw`(?<![\p{L}\d]|[Tt]he (?=last))(?:(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater|[Ss]ometime) )?(?:(?:the )?(?:end|start|beginning|middle) of )?` +
      String.raw`(?:(?<pointer>[Ll]ast|[Tt]his past|[Tt]his coming|[Tt]his|[Nn]ext|[Tt]he coming|[Tt]he current) (?<unit>week|weekend|month|quarter|year|decade)|(?<bare>[Tt]he weekend))(?![\p{L}\d-])`,
  ),
  read: (groups) => {
    const unit = groups.bare === undefined ? (groups.unit as Unit) : 'weekend';
    const pointer = readPointer(groups.pointer?.replace(/^[Tt]he /u, '')) ?? 'this';
    return { kind: 'offset', unit, amount: STEPS[pointer], from: 'publication', onlyFuture: false };
  },
  matches: [
    'last week',
    'this year',
    'next month',
    'later this month',
    'the weekend',
    'early next week',
    'the end of this year',
  ],
  rejects: ['last weeks', 'the next two weeks', 'this week-long visit', 'the week'],
};
