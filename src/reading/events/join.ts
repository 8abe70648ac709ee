import type { EventKind } from '../reading.js';
import { boundsOf } from '../times/calendar.js';
import type { EventMention } from './mention.js';

/** Kinds that the news uses one for the other; any other kind stands for itself. */
const GATHERINGS = new Set<EventKind>(['meeting', 'talks', 'summit', 'conference', 'debate']);

const family = (kind: EventKind): string => (GATHERINGS.has(kind) ? 'gathering' : kind);

/** Mentions of one event, in the order of the text. */
export type EventGroup = EventMention[];

/** Joins mentions of the same real event: of one family of kinds, and with nothing said of the one that the other denies. */
export function joinMentions(mentions: readonly EventMention[], protagonist: string | undefined): EventGroup[] {
  const groups: EventGroup[] = [];
  for (const mention of mentions) {
    const fitting = groups
      .slice(-MOST_OPEN)
      .filter(
        (group) =>
          group.every((other) => mayBeOne(other, mention)) && group.some((other) => isOne(other, mention, protagonist)),
      );
    // "the talks" are those that were called talks before, else the last gathering.
    const same = fitting.findLast((group) => group.some((other) => sameWord(other, mention))) ?? fitting.at(-1);
    if (same) same.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** A mention is compared with so many events before it: nothing points back further. */
const MOST_OPEN = 60;

const sameWord = (a: EventMention, b: EventMention): boolean => a.trigger.token.lemma === b.trigger.token.lemma;

/** All of the fewer are among the more: Obama meets two people at two meetings. */
function share(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.length > 0 && fewer.every((name) => more.includes(name));
}

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
function isOne(a: EventMention, b: EventMention, protagonist: string | undefined): boolean {
  if (isBare(b) || (isBare(a) && a.date !== null && b.date !== null)) return true;
  if (a.place !== null && a.place === b.place) return true;
  if (a.body !== null && a.body === b.body) return true;
  // The one whom the article is about goes from meeting to meeting: the name alone joins none.
  const [fewer] = [a.participants, b.participants].sort((x, y) => x.length - y.length);
  return share(a.participants, b.participants) && (sameWord(a, b) || fewer!.some((name) => name !== protagonist));
}

const isBare = ({ participants, place, body }: EventMention): boolean =>
  participants.length === 0 && place === null && body === null;

function daysMeet(a: EventMention, b: EventMention): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x !== null && y !== null && x.first <= y.last && y.first <= x.last;
}

const daysOf = ({ date, endDate }: EventMention): { first: number; last: number } | null =>
  boundsOf(endDate === null ? (date ?? '') : `${date ?? ''}/${endDate}`);
