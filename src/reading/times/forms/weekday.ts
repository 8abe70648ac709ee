import { NAMES_WITH_WEEKDAY } from '../../en/calendar-words.js';
import type { DateForm } from '../phrase.js';
import { compile, DAYPART, oneOf, readPointer, readWeekday, WEEKDAY } from './pieces.js';

export const weekday: DateForm = {
  name: 'weekday',
  pattern: compile(
    String.raw`(?<![\p{L}\d-]|(?:${oneOf(NAMES_WITH_WEEKDAY.before)}) )(?:(?:[Ee]arly|[Ll]ate|[Ll]ater)(?: on)? )?` +
      String.raw`(?:(?<pointer>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]his past) )?(?<weekday>${WEEKDAY})` +
      String.raw`(?:(?: ?[-–] ?| (?:to|through) )(?<until>${WEEKDAY}))?${DAYPART}(?: (?:of )?(?<week>last|this|next) week)?` +
      String.raw`(?![\p{L}\d-]| (?:mornings|afternoons|evenings|nights)(?!\p{L})| (?:${oneOf(NAMES_WITH_WEEKDAY.after)})(?!\p{L}))`,
  ),
  read: (groups) => ({
    kind: 'weekday',
    weekday: readWeekday(groups.weekday)!,
    until: readWeekday(groups.until),
    pointer: readPointer(groups.pointer),
    week: readPointer(groups.week),
  }),
  matches: [
    'Monday',
    'Tuesday evening',
    'next Monday',
    'last Tuesday',
    'Thursday of last week',
    'Friday-Sunday',
    'late Sunday',
  ],
  rejects: ['Mondays', 'Black Friday', 'the Sunday Times', 'Super Tuesday', 'Saturday nights', 'monday'],
};
