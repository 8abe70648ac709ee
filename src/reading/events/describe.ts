import { EVENT_VERBS } from '../en/event-words.js';
import { type ArticleLayers, firstEndingAfter } from '../layers/layers.js';
import type { Time } from '../reading.js';
import { boundsOf } from '../times/calendar.js';
import type { EventMention, Trigger } from './mention.js';
import { participantsOf } from './participants.js';
import type { Parties } from './parties.js';
import { outlookAround, statusOf } from './status.js';
import { titleSpanOf } from './title.js';
import type { Places } from './where.js';

/** What the description of every event draws on. */
export interface Sources {
  layers: ArticleLayers;
  parties: Parties;
  places: Places;
  times: readonly Time[];
}

/** What a sentence says about the event that a word of it names; `until` is the first token that tells of another event. */
export function describe(trigger: Trigger, dates: readonly Time[], until: number, sources: Sources): EventMention {
  const { layers, parties, places, times } = sources;
  const published = boundsOf(layers.article.published)?.first ?? null;
  const [time = null, next = null] = dates;
  const outlook = outlookAround(trigger, layers);
  const participants = participantsOf(trigger, layers, parties);
  const mention = {
    trigger,
    status: statusOf(outlook, time, published),
    ...extent(time, next, layers),
    participants,
    ...places.of(trigger, until),
    titleSpan: titleSpanOf(trigger, layers, times),
  };
  return { ...mention, complete: isComplete(mention, parties) };
}

/** A noun names its event; a verb needs somebody, "meet" two people or one group, "travel" a place or a day. */
function isComplete({ trigger, participants, place, date }: Omit<EventMention, 'complete'>, parties: Parties): boolean {
  if (trigger.phrase !== null) return true;
  if (participants.length === 0) return false;
  const people = participants.filter((name) => parties.isPerson(name)).length;
  switch (EVENT_VERBS[trigger.token.lemma]?.needs) {
    case 'party':
      return participants.length > 1 || people === 0;
    case 'place':
      return place !== null || (date !== null && people > 0);
    default:
      return trigger.token.lemma !== 'take';
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
