import { EVENT_VERBS } from '../en/event-verbs.js';
import { MOVING_LEMMAS, SETTING_KINDS } from '../en/event-words.js';
import type { Token } from '../layers/layers.js';
import type { Trigger } from './mention.js';
import { groupStart } from './verb-group.js';

/** Events further from a word are not its setting. */
const REACH = 30;

const DURING = new Set(['in', 'at', 'during', 'on']);

/** The event in the course of which another one takes place, as far as their sentence says: "During his visit, he will meet the king." */
export function settingIn(
  trigger: Trigger,
  beside: readonly (Trigger | undefined)[],
  tokens: readonly Token[],
): Trigger | null {
  for (const other of beside) {
    if (!other?.phrase || !SETTING_KINDS.has(other.kind) || Math.abs(other.token.index - trigger.token.index) > REACH)
      continue;
    if (DURING.has(tokens[other.phrase.start - 1]?.lower ?? '')) return other;
  }
  return null;
}

/** A visit that the sentence before told of; any event of it, when this one goes on: "He will also meet the king". */
export function settingBefore(trigger: Trigger, before: readonly Trigger[], tokens: readonly Token[]): Trigger | null {
  if (trigger.kind === 'visit' || before.length === 0) return null;
  return before.findLast(({ kind }) => kind === 'visit') ?? (goesOn(trigger, tokens) ? before[0]! : null);
}

function goesOn({ token, sentence, phrase }: Trigger, tokens: readonly Token[]): boolean {
  if (phrase) return false;
  const opener = sentence.tokens[0]!;
  const start = groupStart(tokens, token.index);
  if (tokens.slice(start, token.index).some(({ lower }) => lower === 'also')) return true;
  return start === opener.index + 1 && ['he', 'she', 'they'].includes(opener.lower);
}

/** "flies to Rome for talks", "left to meet the king": the way to an event is none by itself. */
export function leadsTo({ token, phrase }: Trigger, next: Trigger | undefined, tokens: readonly Token[]): boolean {
  if (phrase || !next || EVENT_VERBS[token.lemma]?.kind !== 'visit' || !MOVING_LEMMAS.has(token.lemma)) return false;
  const start = next.phrase?.start ?? groupStart(tokens, next.token.index);
  if (start - token.index > REACH) return false;
  const between = tokens.slice(token.index + 1, Math.max(start, token.index + 1));
  const isPurpose = next.phrase
    ? between.some(({ lower, tag }, i) => lower === 'for' || (tag === 'TO' && between[i + 1]?.tag === 'VB'))
    : tokens[start]?.tag === 'TO';
  return isPurpose && between.every(({ tag, text }) => !/^(?:VB[DZP]|MD)$/u.test(tag) && text !== ';');
}
