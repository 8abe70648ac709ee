import type { DateForm } from '../phrase.js';
import { compile } from './pieces.js';

const DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'later in the day': 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'this lunchtime': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** Days named by where they stand from the day of publication. */
export const nearDay: DateForm = {
  name: 'near-day',
  pattern: compile(
    String.raw`(?<![\p{L}\d])(?<day>[Tt]he day (?:before yesterday|after tomorrow)|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Ll]ater in the day|[Ll]ast night|[Tt]his (?:morning|afternoon|evening|lunchtime))(?: (?:morning|afternoon|evening|night))?(?![\p{L}\d])(?! (?:show|programme|program)(?!\p{L}))`,
  ),
  read: (groups) => {
    const amount = DAYS[groups.day!.toLowerCase().replaceAll(/\s/gu, ' ')];
    return amount === undefined
      ? null
      : { kind: 'offset', unit: 'day', amount, from: 'publication', onlyFuture: false };
  },
  matches: [
    'today',
    'Tomorrow',
    'yesterday',
    'tomorrow morning',
    'Last night',
    'this morning',
    'the day after tomorrow',
  ],
  rejects: ['todays', 'morning', 'tomorrow show', 'at night'],
};
