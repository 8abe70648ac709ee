import type { DateForm, Groups } from '../phrase.js';
import { compile, readDate } from './pieces.js';

const readSlashes = (groups: Groups): ReturnType<typeof readDate> => {
  const [a, b] = [groups.first!, groups.second!];
  // 3/4/2022 is the third of April to one reader and the fourth of March to the other: only a day above 12 tells.
  if (Number(a) > 12) return readDate({ ...groups, day: a, month: b });
  return Number(b) > 12 || a === b ? readDate({ ...groups, day: b, month: a }) : null;
};

export const slashDate: DateForm = {
  name: 'slash-date',
  pattern: compile(
    String.raw`(?<![\d./-])(?<first>[0-3]?\d)(?<separator>[/.])(?<second>[0-3]?\d)\k<separator>(?<year>[12]\d{3})(?![./-]?\d)`,
  ),
  read: readSlashes,
  matches: ['31/12/2021', '12/31/2021', '31.12.2021'],
  rejects: ['3/4/2022', '41/12/2021', '1/31/2021/5', '31/12.2021', '31/13/2021'],
};
