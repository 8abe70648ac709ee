import type { EventKind } from '../reading.js';
import { boundsOf } from '../times/calendar.js';
import { capitalOf } from './known-bodies.js';
import type { EventMention } from './mention.js';

/** Kinds that the news uses one for the other; any other kind stands for itself. */
const MEETINGS = new Set<EventKind>(['meeting', 'talks', 'summit']);

/** What else is pointed back to as "the meeting". */
const GATHERINGS = new Set<string>(['meetings', 'conference', 'debate', 'hearing', 'call']);

const family = (kind: EventKind): string => (MEETINGS.has(kind) ? 'meetings' : kind);

/** Mentions of one event, in the order of the text. */
export type EventGroup = EventMention[];

/** What the mentions of an event say together. */
interface Facts {
  family: string;
  mentions: EventGroup;
  days: Days | null;
  past: boolean | null;
  places: Set<string>;
  bodies: Set<string>;
  participants: Set<string>;
  words: Set<string>;
}

interface Days {
  first: number;
  last: number;
}

/** Joins mentions of the same real event: of one family of kinds, and with nothing said of the one that the other denies. */
export function joinMentions(mentions: readonly EventMention[], protagonists: ReadonlySet<string>): EventGroup[] {
  const events: Facts[] = [];
  for (const mention of mentions) {
    const fitting = events
      .slice(-MOST_OPEN)
      .filter((event) => mayBeOne(event, mention) && isOne(event, mention, protagonists));
    // "the talks" are those that were called talks before, else the last gathering.
    const same = fitting.findLast(({ words }) => words.has(mention.trigger.token.lemma)) ?? fitting.at(-1);
    if (same) add(same, mention);
    else events.push(add(newFacts(mention), mention));
  }
  return events.map(({ mentions: group }) => group);
}

/** A mention is compared with so many events before it: nothing points back further. */
const MOST_OPEN = 60;

const newFacts = ({ trigger }: EventMention): Facts => ({
  family: family(trigger.kind),
  mentions: [],
  days: null,
  past: null,
  places: new Set(),
  bodies: new Set(),
  participants: new Set(),
  words: new Set(),
});

function add(event: Facts, mention: EventMention): Facts {
  event.mentions.push(mention);
  const days = daysOf(mention);
  // The most exact days stand for all.
  if (days && (!event.days || lengthOf(days) < lengthOf(event.days))) event.days = days;
  if (mention.status) event.past ??= mention.status === 'past';
  if (mention.place) event.places.add(mention.place);
  if (mention.body) event.bodies.add(mention.body);
  for (const name of mention.participants) event.participants.add(name);
  event.words.add(mention.trigger.token.lemma);
  return event;
}

const lengthOf = ({ first, last }: Days): number => last - first;

/** All of the fewer are among the more: Obama meets two people at two meetings. */
function share(a: ReadonlySet<string>, b: readonly string[]): boolean {
  const common = b.filter((name) => a.has(name)).length;
  return common > 0 && common === Math.min(a.size, b.length);
}

/** Of one family of kinds; "the meeting" may be a conference, and so may one that is on the same days. */
function areAlike(event: Facts, mention: EventMention): boolean {
  const own = family(mention.trigger.kind);
  if (event.family === own) return true;
  if (!GATHERINGS.has(event.family) || !GATHERINGS.has(own)) return false;
  const days = daysOf(mention);
  const areSameDays = days !== null && days.first === event.days?.first && days.last === event.days.last;
  return (
    areSameDays ||
    (isBare(mention) && !isNew(mention) && mention.trigger.phrase !== null && POINTING.has(mention.trigger.token.lemma))
  );
}

/** Nothing that one says rules the other out. */
function mayBeOne(event: Facts, mention: EventMention): boolean {
  const days = daysOf(mention);
  if (!areAlike(event, mention) || areTwoVerbs(event.mentions.at(-1)!, mention)) return false;
  if (event.days && days && !(event.days.first <= days.last && days.first <= event.days.last)) return false;
  if (mention.status && event.past !== null && event.past !== (mention.status === 'past')) return false;
  const { place, body, participants } = mention;
  if (
    place &&
    event.places.size > 0 &&
    ![...event.places].some((known) => isPart(known, place) || isPart(place, known))
  )
    return false;
  if (body && event.bodies.size > 0 && !event.bodies.has(body)) return false;
  return participants.length === 0 || event.participants.size === 0 || share(event.participants, participants);
}

/** "is to appear twice this week; on Friday she is to come before the Senate": two verbs of a sentence tell of two events. */
const areTwoVerbs = (a: EventMention, b: EventMention): boolean =>
  a.trigger.verb !== null &&
  b.trigger.verb !== null &&
  a.complete &&
  b.complete &&
  a.trigger.sentence === b.trigger.sentence;

/** "Hanoi" is in "Hanoi, Vietnam", and a capital in its country. */
const isPart = (part: string, whole: string): boolean => whole.includes(part) || capitalOf(whole) === part;

/** Something that both say, or one of them says nothing and points back. */
function isOne(event: Facts, mention: EventMention, protagonists: ReadonlySet<string>): boolean {
  const { place, body, participants, trigger } = mention;
  const days = daysOf(mention);
  if (isBare(mention) && isNew(mention)) return false;
  if (isBare(mention))
    return POINTING.has(trigger.token.lemma) || event.words.has(trigger.token.lemma) || !trigger.phrase;
  if (event.participants.size === 0 && event.places.size === 0 && event.bodies.size === 0 && event.days && days)
    return true;
  if (place !== null && event.places.has(place)) return true;
  if (body !== null && event.bodies.has(body)) return true;
  if (!share(event.participants, participants)) return false;
  // The one whom the article is about goes from meeting to meeting: the name alone joins none, but for the same day.
  if (days && event.days && days.first === event.days.first && lengthOf(days) < WEEK) return true;
  const common = participants.filter((name) => event.participants.has(name));
  return event.words.has(trigger.token.lemma) || common.some((name) => !protagonists.has(name));
}

/** "the meeting", "the talks" point back to any gathering; "the debate" only to one. */
const POINTING = new Set(['meeting', 'talk', 'summit', 'negotiation', 'gathering', 'event', 'visit', 'trip']);

/** "a summit", "another meeting": points to none before. */
const isNew = ({ trigger: { phrase, sentence } }: EventMention): boolean =>
  phrase !== null && NEW.has(sentence.tokens[phrase.start - sentence.tokens[0]!.index]!.lower);

const NEW = new Set(['a', 'an', 'another']);

const WEEK = 6;

const isBare = ({ participants, place, body }: EventMention): boolean =>
  participants.length === 0 && place === null && body === null;

const daysOf = ({ date, endDate }: EventMention): Days | null =>
  boundsOf(endDate === null ? (date ?? '') : `${date ?? ''}/${endDate}`);
