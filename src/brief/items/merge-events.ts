import { DateTime } from 'luxon';
import type { Disagreement, Item, ItemEvent } from '../brief.js';
import { sharedWords } from './similarity.js';

/** Articles that differ about a day by more than this mean two events. */
const mostDaysApart = 7;

type EventItem = Item & { event: ItemEvent };

/** One item for each event that several articles announce; days and places on which they differ become disagreements. */
export function mergeEvents(events: readonly Item[]): Item[] {
  const merged: EventItem[] = [];
  for (const next of events) {
    if (!isEvent(next)) continue;
    const at = merged.findIndex((item) => isSameEvent(item, next));
    if (at === -1) merged.push(next);
    else merged[at] = join(merged[at]!, next);
  }
  return merged;
}

const isEvent = (item: Item): item is EventItem => item.event !== null;

/** On one day one more sign is enough (kind, place, participants, wording); on days that differ it takes three. */
function isSameEvent(a: EventItem, b: EventItem): boolean {
  const oneArticle = a.sources.some(({ article }) => b.sources.some((source) => source.article === article));
  if (oneArticle || !areNear(a.event.date, b.event.date)) return false;
  if (a.event.place !== null && b.event.place !== null && a.event.place !== b.event.place) return false;
  const signs = [
    a.event.kind === b.event.kind,
    a.event.place !== null && a.event.place === b.event.place,
    a.event.parties.some(({ name }) => b.event.parties.some((party) => party.name === name)),
    sharedWords(a.text, b.text) >= 0.5,
  ];
  return signs.filter(Boolean).length >= (a.event.date === b.event.date ? 1 : 3);
}

function areNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.length !== b.length) return false;
  const days = DateTime.fromISO(a, { zone: 'utc' }).diff(DateTime.fromISO(b, { zone: 'utc' }), 'days').days;
  return a === b || Math.abs(days) <= mostDaysApart;
}

/** The first article's words are shown; what it leaves open is filled from the others. */
function join(a: EventItem, b: EventItem): EventItem {
  const parties = [...a.event.parties, ...b.event.parties];
  const event: ItemEvent = {
    ...a.event,
    endDate: a.event.endDate ?? (a.event.date === b.event.date ? b.event.endDate : null),
    place: a.event.place ?? b.event.place,
    participants: [...new Set([...a.event.participants, ...b.event.participants])],
    parties: parties.filter((party, i) => parties.findIndex(({ name }) => name === party.name) === i),
    notAttending: [...new Set([...a.event.notAttending, ...b.event.notAttending])],
    notAttendingText: a.event.notAttendingText ?? b.event.notAttendingText,
  };
  return {
    ...a,
    event,
    sources: [...a.sources, ...b.sources],
    disagreements: datesGiven(a, b),
  };
}

/** Every value that was given with all who give it; nothing as long as all agree. */
function datesGiven(a: EventItem, b: EventItem): Disagreement[] {
  const others = a.disagreements.filter(({ about }) => about !== 'date');
  const values = a.disagreements.find(({ about }) => about === 'date')?.values ?? [valueOf(a)];
  const next = valueOf(b);
  const known = values.some(({ value }) => value === next.value);
  const all = known
    ? values.map((each) => (each.value === next.value ? addSources(each, next) : each))
    : [...values, next];
  return all.length > 1 ? [...others, { about: 'date', values: all }] : others;
}

type Value = Disagreement['values'][number];

const valueOf = ({ event, sources }: EventItem): Value => ({ value: event.date ?? '', sources });

const addSources = (value: Value, { sources }: Value): Value => ({ ...value, sources: [...value.sources, ...sources] });
