import type { EventKind } from '../reading.js';
import { boundsOf } from '../times/calendar.js';
import type { EventMention } from './mention.js';

/** Kinds that the news uses one for the other; any other kind stands for itself. */
const GATHERINGS = new Set<EventKind>(['meeting', 'talks', 'summit', 'conference', 'debate']);

const family = (kind: EventKind): string => (GATHERINGS.has(kind) ? 'gathering' : kind);

/** Mentions of one event, in the order of the text. */
export type EventGroup = EventMention[];

/** Joins mentions of the same real event: of one family of kinds, and with nothing said of the one that the other denies. */
export function joinMentions(mentions: readonly EventMention[]): EventGroup[] {
  const groups: EventGroup[] = [];
  for (const mention of mentions) {
    const same = groups.findLast(
      (group) => group.every((other) => mayBeOne(other, mention)) && group.some((other) => isOne(other, mention)),
    );
    if (same) same.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** Nothing that one says rules the other out. */
function mayBeOne(a: EventMention, b: EventMention): boolean {
  if (family(a.trigger.kind) !== family(b.trigger.kind)) return false;
  if (a.date !== null && b.date !== null && !daysMeet(a, b)) return false;
  if (a.status && b.status && (a.status === 'past') !== (b.status === 'past')) return false;
  if (a.place && b.place && a.place !== b.place && !(a.place.includes(b.place) || b.place.includes(a.place)))
    return false;
  if (a.body && b.body && a.body !== b.body) return false;
  return a.participants.length === 0 || b.participants.length === 0 || share(a.participants, b.participants);
}

/** Something that both say, or one of them says nothing and points back. */
function isOne(a: EventMention, b: EventMention): boolean {
  const same =
    share(a.participants, b.participants) ||
    (a.place !== null && a.place === b.place) ||
    (a.body !== null && a.body === b.body);
  return same || isBare(b) || (isBare(a) && a.date !== null && b.date !== null);
}

const isBare = ({ participants, place, body }: EventMention): boolean =>
  participants.length === 0 && place === null && body === null;

function daysMeet(a: EventMention, b: EventMention): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x !== null && y !== null && x.first <= y.last && y.first <= x.last;
}

const daysOf = ({ date, endDate }: EventMention): { first: number; last: number } | null =>
  boundsOf(endDate === null ? (date ?? '') : `${date ?? ''}/${endDate}`);
