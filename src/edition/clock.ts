import { DateTime } from 'luxon';
import { isCalendarDate } from '../calendar-date.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/**
 * The date of an edition, `YYYY-MM-DD`: the first that is given; else the day of SOURCE_DATE_EPOCH (seconds, as
 * reproducible-builds.org defines it) in the spec's time zone; else today there. Only here does Daybrief read the clock.
 */
export function chooseDate(
  given: readonly (string | null | undefined)[],
  timezone: string,
  environment: NodeJS.ProcessEnv = process.env,
): { date: string | null; diagnostics: Diagnostic[] } {
  const first = given.find((date) => date !== null && date !== undefined);
  if (first !== undefined && !isCalendarDate(first)) return { date: null, diagnostics: [badDate(first)] };
  if (first !== undefined) return { date: first, diagnostics: [] };
  const epoch = environment.SOURCE_DATE_EPOCH ?? '';
  if (!/^\d{0,11}$/u.test(epoch)) return { date: null, diagnostics: [badEpoch(epoch)] };
  const moment = epoch === '' ? DateTime.now() : DateTime.fromSeconds(Number(epoch));
  return { date: moment.setZone(timezone).toFormat('yyyy-MM-dd'), diagnostics: [] };
}

const badDate = (date: string): Diagnostic => ({
  code: 'edition-bad-date',
  severity: 'error',
  message: `The date of the edition is "${date}", which is no day.`,
  hint: 'Write it as YYYY-MM-DD.',
});

const badEpoch = (epoch: string): Diagnostic => ({
  code: 'edition-source-date-epoch',
  severity: 'error',
  message: `SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds.`,
  hint: 'Set it to the seconds since 1970, or unset it; --date, or `date` in the spec, does without it.',
});
