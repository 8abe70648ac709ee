import { DateTime } from 'luxon';
import type { Item, Quotation, Section } from '../brief.js';
import { byDate } from '../items/by-date.js';
import type { Material } from '../material.js';
import { meetingsRemark, noMeetings } from '../wording.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

/** What is to happen on a day between or before parties, by date; on request also what has happened. */
export function meetings(spec: SpecOf<'meetings'>, { events, date, readings }: Material): Section {
  const last =
    spec.within === 'all' ? null : DateTime.fromISO(date, { zone: 'utc' }).plus({ days: spec.within }).toISODate();
  const items = events.filter((item) => isShown(item, { date, last, past: spec.past })).sort(byDate);
  const empty = items.length === 0 ? noMeetings(readings.length) : null;
  return newSection(spec, { items, absences: absencesOf(items), remark: meetingsRemark(spec.within), empty });
}

interface Window {
  /** Day of the edition. */
  date: string;
  /** Last day that is shown; null: no limit, and days that are not stated are shown too. */
  last: string | null;
  past: boolean;
}

function isShown({ event }: Item, { date, last, past }: Window): boolean {
  if (event === null || event.kind === 'other') return false;
  if (
    event.status === 'past' ||
    (event.date !== null && (event.endDate ?? event.date) < date.slice(0, event.date.length))
  ) {
    return past;
  }
  if (event.status !== 'upcoming') return false;
  return last === null || (event.date !== null && event.date <= last);
}

/** Each sentence that says who stays away, once. */
function absencesOf(items: readonly Item[]): Quotation[] {
  const found = items.flatMap(({ event }) => event?.notAttendingText ?? []);
  return found.filter((quotation, i) => found.findIndex(({ text }) => text === quotation.text) === i);
}
