import {
  ANNOUNCING_LEMMAS,
  ATTENDING,
  CANCELLING_LEMMAS,
  CANCELLING_WITH_OFF,
  ENDING_LEMMAS,
  HOLDING_LEMMAS,
  IDEA_LEMMAS,
  LEAVING_LEMMAS,
  MOVING_LEMMAS,
  WAY_NOUNS,
} from '../en/event-words.js';
import type { Token } from '../layers/layers.js';
import type { Trigger } from './mention.js';
import { type Modality, verbGroupAt } from './verb-group.js';

/** What the words around an event say about it, before its date is looked at. */
export type Outlook = 'cancelled' | 'idea' | 'ahead' | 'present' | 'over' | 'denied' | null;

const BY_MODALITY: Readonly<Record<Exclude<Modality, null>, Outlook>> = {
  done: 'over',
  fixed: 'ahead',
  idea: 'idea',
  ongoing: 'ahead',
  present: 'present',
  denied: 'denied',
};

export const outlookOf = (modality: Modality): Outlook => (modality === null ? null : BY_MODALITY[modality]);

const REACH = 9;
const CLAUSE_MARKS = new Set([',', ';', ':', '—', '--', '“', '"', '``']);
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

/** The verb that the noun is the object of, before it; else the one it is the subject of, after it. */
export function governorOutlook(trigger: Trigger, tokens: readonly Token[]): Outlook {
  const { sentence } = trigger;
  const phrase = trigger.phrase!;
  const first = sentence.tokens[0]!.index;
  const last = sentence.tokens.at(-1)!.index;
  if (isCalledOff(tokens, phrase.end, last)) return 'cancelled';
  const told = scheduledAfter(tokens, phrase.end, last) ?? relativeVerb(tokens, phrase.end, last);
  if (told !== null && tellsOfHolding(tokens[told]!)) return verbOutlook(tokens, told, trigger);
  for (let i = phrase.start - 1; i >= Math.max(first, phrase.start - REACH); i--) {
    const { tag, lemma, text, lower } = tokens[i]!;
    if (WAY_NOUNS.has(lemma) && tokens[phrase.start - 1]!.lower === 'for') return 'ahead';
    if (CLAUSE_MARKS.has(text) || lower === 'that' || lower === 'which') break;
    if (tag.startsWith('VB')) return verbOutlook(tokens, i, trigger);
    if (IDEA_LEMMAS.has(lemma)) return 'idea';
  }
  for (let i = phrase.end; i <= Math.min(last, phrase.end + REACH + 5); i++) {
    if (tokens[i]!.text === ';') break;
    if (FINITE.test(tokens[i]!.tag)) return verbOutlook(tokens, mainVerb(tokens, i, last), trigger);
  }
  return null;
}

/** "Talks scheduled for Monday were cancelled." */
function isCalledOff(tokens: readonly Token[], end: number, last: number): boolean {
  const at = afterRelativeClause(tokens, end, last);
  for (let i = at; i <= Math.min(last, at + REACH); i++) {
    if (CLAUSE_MARKS.has(tokens[i]!.text)) return false;
    if (!FINITE.test(tokens[i]!.tag)) continue;
    const verb = mainVerb(tokens, i, last);
    const { modality } = verbGroupAt(tokens, verb);
    return isCancelling(tokens, verb) && modality !== 'idea' && modality !== 'denied';
  }
  return false;
}

/** "cancel", "call off" */
const isCancelling = (tokens: readonly Token[], at: number): boolean =>
  CANCELLING_LEMMAS.has(tokens[at]!.lemma) ||
  (CANCELLING_WITH_OFF.has(tokens[at]!.lemma) && tokens[at + 1]?.lower === 'off');

/** "Talks | that were to resume in Rome on Monday | have been put off": where the main clause goes on. */
function afterRelativeClause(tokens: readonly Token[], end: number, last: number): number {
  const isFinite = (i: number): boolean => FINITE.test(tokens[i]!.tag);
  const firstFrom = (from: number, reach: number, fits: (i: number) => boolean): number => {
    for (let i = from; i <= Math.min(last, from + reach); i++) if (fits(i)) return i;
    return last + 1;
  };
  const clause = firstFrom(end, REACH, (i) => RELATIVE.has(tokens[i]!.lower) || isFinite(i));
  if (clause > last || isFinite(clause)) return end;
  const verb = firstFrom(clause + 1, CLAUSE_REACH, isFinite);
  if (verb > last) return end;
  const next = firstFrom(mainVerb(tokens, verb, last) + 1, CLAUSE_REACH, (i) => tokens[i]!.text === ',' || isFinite(i));
  if (next > last) return end;
  return tokens[next]!.text === ',' ? next + 1 : next;
}

const RELATIVE = new Set(['that', 'which']);
const CLAUSE_REACH = 16;

/** "talks scheduled for Monday", "a vote, planned for May", "negotiations to begin on Friday" */
function scheduledAfter(tokens: readonly Token[], end: number, last: number): number | null {
  for (let i = end; i <= Math.min(last, end + NEAR); i++) {
    const { lower, tag, lemma } = tokens[i]!;
    if (SCHEDULED.has(lower)) return i;
    if (tag === 'TO' && i <= end + 1 && /^(?:be|begin|start|take|resume|open)$/u.test(tokens[i + 1]?.lemma ?? ''))
      return i + 1;
    if (FINITE.test(tag) || tag === 'VBG' || lemma === 'that') return null;
  }
  return null;
}

const NEAR = 5;

/** "negotiations” that are scheduled to begin": the clause about the event says more than the one around it. */
function relativeVerb(tokens: readonly Token[], end: number, last: number): number | null {
  const at = /^(?:that|which)$/u.test(tokens[end]?.lower ?? '') ? end : end + 1;
  if (!/^(?:that|which)$/u.test(tokens[at]?.lower ?? '') || !FINITE.test(tokens[at + 1]?.tag ?? '')) return null;
  return mainVerb(tokens, at + 1, last);
}

/** "a visit that hopes to encourage" says nothing of whether there will be one. */
const tellsOfHolding = ({ lemma, lower }: Token): boolean =>
  HOLDING_LEMMAS.has(lemma) || CANCELLING_LEMMAS.has(lemma) || SCHEDULED.has(lower);

function mainVerb(tokens: readonly Token[], auxiliary: number, last: number): number {
  let main = auxiliary;
  const end = Math.min(last, auxiliary + REACH);
  for (let i = auxiliary + 1; i <= end && /^(?:VB.?|RB|TO|JJ|MD)$/u.test(tokens[i]!.tag); i++)
    if (tokens[i]!.tag.startsWith('VB')) main = i;
  return main;
}

const SCHEDULED = new Set(['scheduled', 'planned', 'slated', 'due', 'expected', 'set']);

const ATTENDED: Readonly<Record<Exclude<Modality, null> | 'null', Outlook>> = {
  done: 'over',
  ongoing: 'present',
  present: 'present',
  fixed: 'ahead',
  idea: 'ahead',
  denied: 'ahead',
  null: 'ahead',
};

function verbOutlook(tokens: readonly Token[], at: number, { phrase }: Trigger): Outlook {
  const { lemma, lower } = tokens[at]!;
  const { modality } = verbGroupAt(tokens, at);
  if (lemma === 'rule' && tokens[at + 1]?.lower === 'out') return 'denied';
  if (isCancelling(tokens, at)) return modality === 'idea' || modality === 'denied' ? null : 'cancelled';
  // Who is asked to attend something is told that there will be something.
  if (ATTENDING.has(lemma)) return ATTENDED[modality ?? 'null'];
  if (IDEA_LEMMAS.has(lemma)) return 'idea';
  if (ANNOUNCING_LEMMAS.has(lemma) && modality !== 'denied') return 'ahead';
  if (ENDING_LEMMAS.has(lemma) && at < phrase!.start && modality !== 'idea')
    return modality === 'done' ? 'over' : 'present';
  if (MOVING_LEMMAS.has(lemma) && tokens[phrase!.start - 1]?.lower === 'for')
    return modality === 'done' && !LEAVING_LEMMAS.has(lemma) ? 'present' : 'ahead';
  if (SCHEDULED.has(lower) && modality !== 'denied') return 'ahead';
  if (tokens[at - 1]?.tag === 'TO' && HOLDING_LEMMAS.has(lemma) && at > phrase!.end - 1) return 'ahead';
  return modality === 'ongoing' ? 'present' : outlookOf(modality);
}
