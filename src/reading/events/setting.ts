import { MOVING_LEMMAS, SETTING_KINDS } from '../en/event-words.js';
import type { Token } from '../layers/layers.js';
import type { Trigger } from './mention.js';
import { groupStart } from './verb-group.js';

/** Events further from a word are not its setting. */
const REACH = 30;

const DURING = new Set(['in', 'at', 'during', 'on']);

/**
 * Events in the course of which another one may take place, likeliest first: one that stands beside it ("During his visit, he will meet
 * the king"); a visit told of before; any event before, when this one goes on from it ("He will also meet the king").
 */
export function settingsOf(
  trigger: Trigger,
  { beside, before }: { beside: readonly (Trigger | undefined)[]; before: readonly Trigger[] },
  tokens: readonly Token[],
): Trigger[] {
  const isGoingOn = goesOn(trigger, tokens);
  return [
    ...beside.filter((other) => other !== undefined).filter((other) => isRound(other, trigger, tokens)),
    ...before.filter(({ kind }) => trigger.kind !== 'visit' && (kind === 'visit' || isGoingOn)).reverse(),
  ];
}

function isRound(other: Trigger, trigger: Trigger, tokens: readonly Token[]): boolean {
  if (!other.phrase || !SETTING_KINDS.has(other.kind)) return false;
  if (Math.abs(other.token.index - trigger.token.index) > REACH) return false;
  const isAt = DURING.has(tokens[other.phrase.start - 1]?.lower ?? '');
  return isAt && !(trigger.phrase && hasVerbBetween(trigger, other, tokens));
}

/** "After lunch he will speak at a dinner": the lunch is not at the dinner. */
function hasVerbBetween(a: Trigger, b: Trigger, tokens: readonly Token[]): boolean {
  const [from, to] = [Math.min(a.token.index, b.token.index), Math.max(a.token.index, b.token.index)];
  return tokens.slice(from, to).some(({ tag }) => /^(?:VB[DZP]?|MD)$/u.test(tag));
}

function goesOn({ token, sentence, phrase }: Trigger, tokens: readonly Token[]): boolean {
  if (phrase) return false;
  const opener = sentence.tokens[0]!;
  const start = groupStart(tokens, token.index);
  if (tokens.slice(start, token.index).some(({ lower }) => lower === 'also')) return true;
  return start === opener.index + 1 && ['he', 'she', 'they'].includes(opener.lower);
}

/** "flies to Rome for talks", "left to meet the king", "hosts the king for talks": the way to an event is none by itself. */
export function leadsTo({ token, verb }: Trigger, next: Trigger | undefined, tokens: readonly Token[]): boolean {
  if (!next || !verb) return false;
  if (verb.needs === 'a guest') return next.phrase !== null && isOccasion(next.phrase.start, token.index, tokens);
  if (verb.kind !== 'visit' || !MOVING_LEMMAS.has(token.lemma)) return false;
  const start = next.phrase?.start ?? groupStart(tokens, next.token.index);
  if (start - token.index > REACH) return false;
  const between = tokens.slice(token.index + 1, Math.max(start, token.index + 1));
  const isPurpose = next.phrase
    ? between.some(({ lower, tag }, i) => lower === 'for' || (tag === 'TO' && between[i + 1]?.tag === 'VB'))
    : tokens[start]?.tag === 'TO';
  return isPurpose && between.every(({ tag, text }) => !/^(?:VB[DZP]|MD)$/u.test(tag) && text !== ';');
}

/** "receive the minister in a private audience" */
const isOccasion = (start: number, verb: number, tokens: readonly Token[]): boolean =>
  start - verb <= REACH &&
  OCCASIONS.has(tokens[start - 1]?.lower ?? '') &&
  tokens.slice(verb + 1, start).every(({ tag, text }) => !/^(?:VB[DZP]|MD|TO)$/u.test(tag) && text !== ',');

const OCCASIONS = new Set(['for', 'in', 'at', 'over', 'to']);
