import { DATED_EVENT_NOUNS } from '../en/event-nouns.js';
import { HOST_NOUNS } from '../en/event-words.js';
import { type ArticleLayers, firstEndingAfter, type Token } from '../layers/layers.js';
import type { Time } from '../reading.js';
import { boundsOf } from '../times/calendar.js';
import { bodyCalled } from './known-bodies.js';
import type { EventMention, Trigger } from './mention.js';
import { participantsOf } from './participants.js';
import type { Parties } from './parties.js';
import type { Phrases } from './phrases.js';
import { outlookAround } from './outlook.js';
import { statusOf } from './status.js';
import { titleSpanOf } from './title.js';
import type { Places, Where } from './where.js';

/** What the description of every event draws on. */
export interface Sources {
  layers: ArticleLayers;
  phrases: Phrases;
  parties: Parties;
  places: Places;
}

/** What stands around a word that names an event. */
export interface Surroundings {
  dates: readonly Time[];
  /** The first token that tells of another event. */
  until: number;
  settings: readonly Trigger[];
  /** The event is only the way to the next one. */
  isWay: boolean;
}

/** What a sentence says about the event that a word of it names. */
export function describe(
  trigger: Trigger,
  { dates, until, settings, isWay }: Surroundings,
  sources: Sources,
): EventMention {
  const { layers, phrases, parties, places } = sources;
  const published = boundsOf(layers.article.published)?.first ?? null;
  const outlook = outlookAround(trigger, phrases.tokens);
  const ahead = outlook === 'cancelled' ? dates.filter((date) => isAhead(date, published)) : dates;
  const moved = outlook === 'cancelled' ? ahead.find((date) => isNewDay(date, phrases.tokens)) : undefined;
  const [time = null, next = null] = moved ? [moved] : ahead;
  const where = places.of(trigger, until);
  const participants = withHost(trigger, participantsOf(trigger, phrases, parties), where);
  parties.meet(participants, trigger.phrase?.end ?? trigger.token.index + 1);
  const mention = {
    trigger,
    status: statusOf(moved ? 'ahead' : outlook, time, published),
    ...extent(time, next, layers),
    participants,
    ...where,
    settings,
    titleSpan: titleSpanOf(trigger, phrases),
  };
  return { ...mention, complete: !isWay && isComplete(mention, parties) };
}

/** "postponed the vote on Monday": a day that is over is when it was called off. */
const isAhead = ({ value }: Time, published: number | null): boolean =>
  published === null || (boundsOf(value)?.last ?? published) > published;

/** "postponed the vote until Friday": the event has a new day. */
function isNewDay({ span }: Time, tokens: readonly Token[]): boolean {
  const before = tokens[firstEndingAfter(tokens, span[0]) - 1];
  return before !== undefined && NEW_DAY.has(before.lower);
}

const NEW_DAY = new Set(['until', 'till', 'to']);

/** The country that is visited takes part, and the house or body at which somebody speaks. */
function withHost({ kind }: Trigger, participants: string[], { place, body }: Where): string[] {
  if (participants.length === 0) return participants;
  if (kind === 'other') {
    const host = place?.split(' ').some((word) => HOST_NOUNS.has(word.toLowerCase())) ? place : body;
    return host ? [...new Set([...participants, host])] : participants;
  }
  return kind === 'visit' && place !== null && bodyCalled(place) === place
    ? [...new Set([...participants, place])]
    : participants;
}

/** A noun names its event; a verb needs somebody, "meet" two people or one group, "travel" a place or a day. */
function isComplete(
  { trigger, status, participants, place, date }: Omit<EventMention, 'complete'>,
  parties: Parties,
): boolean {
  const isOnDay = status === 'upcoming' && date?.length === 'YYYY-MM-DD'.length;
  if (trigger.phrase !== null) return isOnDay || !DATED_EVENT_NOUNS.has(trigger.token.lemma);
  if (trigger.points) return false;
  if (trigger.verb?.needs === 'only a day ahead') return isOnDay;
  if (participants.length === 0) return false;
  const people = participants.filter((name) => parties.isPerson(name)).length;
  switch (trigger.verb?.needs) {
    case 'party':
      return participants.length > 1 || people === 0;
    case 'place':
      return place !== null || (date !== null && people > 0);
    case 'a guest':
      return participants.length > 1;
    case 'two people':
      return people > 1;
    case 'a plan':
      return (trigger.kind === 'meeting' ? people : participants.length) > 1 && status === 'upcoming';
    case 'a day ahead':
      return isOnDay;
    case 'place and time':
      return place !== null && date !== null && people > 0;
    default:
      return true;
  }
}

/** First and last day: of a range, or of two dates that are joined ("begin Monday and continue Tuesday"). */
function extent(time: Time | null, next: Time | null, layers: ArticleLayers): Pick<EventMention, 'date' | 'endDate'> {
  const [date = null, endDate = null] = time?.value.split('/') ?? [];
  if (date === null || endDate !== null || !next || !areJoined(time!, next, layers)) return { date, endDate };
  return { date, endDate: next.value.split('/').at(-1)! };
}

const JOINTS = new Set([
  'and',
  'to',
  'through',
  'until',
  '-',
  '–',
  'continue',
  '&',
  'evening',
  'morning',
  'afternoon',
  'run',
  'end',
]);

function areJoined(time: Time, next: Time, { tokens }: ArticleLayers): boolean {
  const between = tokens.slice(firstEndingAfter(tokens, time.span[1]), firstEndingAfter(tokens, next.span[0]));
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.every(({ lower }) => JOINTS.has(lower)) &&
    time.value < next.value
  );
}
