import { REPORTING_LEMMAS } from '../en/roles.js';
import { eventVerbs } from '../en/event-verbs.js';
import { HOLDING_LEMMAS, LEAVING_LEMMAS, MOVING_LEMMAS } from '../en/event-words.js';
import { firstEndingAfter, type Sentence, type Token } from '../layers/layers.js';
import type { Time } from '../reading.js';
import type { Trigger } from './mention.js';
import { leadsTo } from './setting.js';

/** A time and the tokens that it covers, as indexes into the sentence. */
interface Placed {
  time: Time;
  start: number;
  end: number;
  /** Belongs to a verb of saying: it is when something was said. */
  reported: boolean;
}

/** Dates further from a word than this are not its own. */
const REACH = 20;

/** Gives each time of a sentence to the event that it dates: the noun phrase it stands in, else the nearest event before it, else after it. */
export function datesOf(
  sentence: Sentence,
  triggers: readonly Trigger[],
  times: readonly Time[],
  tokens: readonly Token[],
): Map<Trigger, Time[]> {
  const owned = new Map<Trigger, Time[]>();
  const first = sentence.tokens[0]!.index;
  const places = triggers.map((trigger) => ({ trigger, at: trigger.token.index - first }));
  const events = new Set(triggers.map(({ token }) => token.index));
  for (const time of times) {
    const placed = place(sentence, time, events);
    const owner = ownerOf(placed, nearTo(places, placed), sentence.tokens);
    if (owner) owned.set(owner, [...(owned.get(owner) ?? []), time]);
  }
  inherit(places, owned, tokens);
  for (const [trigger, dates] of owned) owned.set(trigger, nearest(trigger, dates));
  return owned;
}

/** The date nearest to the event, with the one that follows it; a date far before it only counts without another. */
function nearest({ token }: Trigger, dates: Time[]): Time[] {
  const after = dates.findIndex(({ span }) => span[0] > token.span[0]);
  const last = dates[after - 1];
  return after > 0 && token.span[0] - last!.span[1] > FAR ? dates.slice(after) : dates;
}

/** Characters between a date and the event after it. */
const FAR = 25;

type Place = { trigger: Trigger; at: number };

/** Events that stand near enough to have the date. */
function nearTo(places: readonly Place[], { start, end }: Placed): Place[] {
  let first = 0;
  let high = places.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (places[middle]!.at < start - REACH * 2) first = middle + 1;
    else high = middle;
  }
  const found: Place[] = [];
  for (let i = first; i < places.length && places[i]!.at <= end + REACH * 2; i++) found.push(places[i]!);
  return found;
}

function place({ tokens }: Sentence, time: Time, events: ReadonlySet<number>): Placed {
  const start = firstEndingAfter(tokens, time.span[0]);
  const end = firstEndingAfter(tokens, time.span[1] - 1) + 1;
  const before =
    tokens[start - 1]?.tag === 'IN' || tokens[start - 1]?.tag === 'RB' ? tokens[start - 2] : tokens[start - 1];
  const verb = tokens.slice(end, end + REACH).find(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/u.test(tag));
  const reported =
    isReport(before) || isOther(before) || isTold(tokens, start, events) || (start <= 1 && isReport(verb));
  return { time, start, end, reported };
}

const isReport = (token: Token | undefined): boolean =>
  token !== undefined && token.tag.startsWith('VB') && REPORTING_LEMMAS.has(token.lemma);

/** "told reporters on Monday": a verb of saying, whom, and when, with no event between. */
function isTold(tokens: readonly Token[], start: number, events: ReadonlySet<number>): boolean {
  for (let i = start - 1; i >= Math.max(0, start - HEARERS); i--) {
    if (isReport(tokens[i])) return true;
    if (!/^(?:IN|DT|PRP|PRP\$|CD|JJ|NN.*|POS)$/u.test(tokens[i]!.tag) || events.has(tokens[i]!.index)) return false;
    if (tokens[i]!.tag === 'IN' && i < start - 1) return false;
  }
  return false;
}

const HEARERS = 5;

/** A verb right before the date that neither is an event nor tells of one has the date for itself. */
const isOther = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^VB[DN]$/u.test(token.tag) &&
  !HOLDING_LEMMAS.has(token.lemma) &&
  !MOVING_LEMMAS.has(token.lemma) &&
  eventVerbs(token.lemma).length === 0;

function ownerOf(
  { start, end, reported }: Placed,
  places: readonly Place[],
  tokens: readonly Token[],
): Trigger | undefined {
  const first = tokens[0]!.index;
  const holder = places.find(
    ({ trigger, at }) => trigger.phrase && trigger.phrase.start - first <= start && end <= at && at - end <= 4,
  );
  if (holder) return holder.trigger;
  if (tokens.slice(Math.max(0, start - 4), start).some(({ lemma }) => lemma === 'anniversary')) return undefined;
  if (reported) return places.find(({ trigger }) => isSetting(trigger, tokens))?.trigger;
  const before = places.findLast(({ at }) => at < start);
  if (before && start - before.at <= REACH && isOneClause(tokens.slice(before.at + 1, start))) return before.trigger;
  const after = places.find(({ at }) => at >= end);
  // "On Saturday he rested ahead of a summit": the summit is not on Saturday.
  const joint = after?.trigger.phrase ? tokens[after.trigger.phrase.start - first - 1]?.lower : undefined;
  if (!after || (joint !== undefined && APART.has(joint))) return undefined;
  return after.at - end <= REACH && isOneClause(tokens.slice(end, after.at)) ? after.trigger : undefined;
}

const APART = new Set(['of', 'before', 'after', 'following', 'since', 'until']);

/** "told reporters on Monday after a phone call": the event in which or after which something was said. */
function isSetting({ phrase }: Trigger, tokens: readonly Token[]): boolean {
  const before = phrase && tokens[phrase.start - tokens[0]!.index - 1];
  return before !== null && before !== undefined && ['in', 'at', 'during', 'after'].includes(before.lower);
}

/** Between an event and its date stand no verbs but those of taking place. */
const isOneClause = (between: readonly Token[]): boolean =>
  between.every(
    ({ tag, lemma, text }, i) =>
      text !== ';' &&
      (!/^(?:VBD|VBZ|VBP)$/u.test(tag) || HOLDING_LEMMAS.has(lemma)) &&
      !(tag === 'MD' && between[i - 1]?.tag === 'CC'),
  );

/** "the meeting of the summit" */
const OF_REACH = 3;

/**
 * "will meet X at the summit in Osaka on June 28": what happens at another event has its date; "arrives in Rome on Monday for talks":
 * so has the event that the way leads to.
 */
function inherit(places: readonly Place[], owned: Map<Trigger, Time[]>, tokens: readonly Token[]): void {
  places.forEach(({ trigger, at }, i) => {
    const next = places[i + 1];
    if (!next || next.at - at > REACH) return;
    const [own, dates] = [owned.get(trigger), owned.get(next.trigger)];
    if (!own && dates && takesPlaceAt(trigger, next.trigger, tokens)) owned.set(trigger, dates);
    if (own && !dates && !LEAVING_LEMMAS.has(trigger.token.lemma) && isFor(trigger, next.trigger, tokens))
      owned.set(next.trigger, own);
  });
}

function takesPlaceAt({ token }: Trigger, { phrase }: Trigger, tokens: readonly Token[]): boolean {
  if (!phrase) return false;
  const joint = tokens[phrase.start - 1]?.lower ?? '';
  if (joint !== 'of') return ['at', 'during', 'on'].includes(joint);
  return phrase.start - token.index <= OF_REACH || BESIDE.has(tokens[phrase.start - 2]?.lower ?? '');
}

const BESIDE = new Set(['sidelines', 'margins']);

const isFor = (way: Trigger, event: Trigger, tokens: readonly Token[]): boolean =>
  event.phrase ? way.phrase === null && tokens[event.phrase.start - 1]?.lower === 'for' : leadsTo(way, event, tokens);
