import { MONTHS, WEEKDAYS } from '../en/calendar-words.js';
import {
  EVENT_NOUN_COMPANIONS,
  EVENT_NOUNS,
  EVENT_VERBS,
  MET_THINGS,
  NO_EVENT_BEFORE,
  PLURAL_EVENT_NOUNS,
} from '../en/event-words.js';
import type { ArticleLayers, Sentence, Token } from '../layers/layers.js';
import type { Trigger } from './mention.js';

/** Every word that may name an event, in the order of the text. */
export function findTriggers({ sentences, tokens }: ArticleLayers): Trigger[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(
      (token) => nounTrigger(sentence, token, tokens) ?? verbTrigger(sentence, token, tokens) ?? [],
    ),
  );
}

function nounTrigger(sentence: Sentence, token: Token, tokens: readonly Token[]): Trigger | null {
  const kind = /^NN/u.test(token.tag) && Object.hasOwn(EVENT_NOUNS, token.lemma) ? EVENT_NOUNS[token.lemma] : undefined;
  if (!kind || (PLURAL_EVENT_NOUNS.has(token.lemma) && !/S$/u.test(token.tag) && token.lower !== `${token.lemma}s`))
    return null;
  const phrase = sentence.nounPhrases.find(({ start, end }) => start <= token.index && token.index < end);
  // In "summit meeting" and "election officials" the head says what it is.
  const next = tokens[token.index + 1];
  const isHead = phrase?.head === token.index && !/^NN/u.test(next?.tag ?? '');
  if (!phrase || !(isHead || isCalendarWord(next?.lower ?? ''))) return null;
  if (token.lemma === 'congress' && token.tag === 'NNP') return null;
  if (NO_EVENT_BEFORE.has(tokens[token.index - 1]?.lower ?? '')) return null;
  const companions = EVENT_NOUN_COMPANIONS[token.lemma];
  if (companions && !tokens.slice(phrase.start, phrase.end).some(({ lower }) => companions.has(lower))) return null;
  // "calls for a vote" ask, "a call with the president" is one.
  if (token.lemma === 'call' && tokens[token.index + 1]?.lower === 'for') return null;
  return { sentence, token, kind, phrase: { start: phrase.start, end: token.index + 1, head: token.index } };
}

function verbTrigger(sentence: Sentence, token: Token, tokens: readonly Token[]): Trigger | null {
  const verb = /^VB/u.test(token.tag) && Object.hasOwn(EVENT_VERBS, token.lemma) ? EVENT_VERBS[token.lemma] : undefined;
  if (takesPlace(token, tokens)) return { sentence, token, kind: 'meeting', phrase: null };
  if (!verb) return null;
  const object = sentence.nounPhrases.find(({ start }) => start > token.index && start <= token.index + 2);
  if (verb.kind === 'meeting' && object && MET_THINGS.has(tokens[object.head]!.lemma)) return null;
  const needed = ['before', 'at'].includes(verb.needs) ? verb.needs : null;
  if (needed !== null && tokens[token.index + 1]?.lower !== needed) return null;
  return { sentence, token, kind: verb.kind, phrase: null };
}

/** "a meeting next month": the tagger takes the date into the phrase. */
const isCalendarWord = (word: string): boolean =>
  ['next', 'last', 'this', 'tomorrow', 'today', 'tonight', 'yesterday'].includes(word) ||
  Object.hasOwn(WEEKDAYS, word) ||
  Object.hasOwn(MONTHS, word);

/** "It will take place in Hanoi": says of an event named before where and when it is. */
const takesPlace = ({ index, lemma, sentence }: Token, tokens: readonly Token[]): boolean =>
  lemma === 'take' &&
  tokens[index + 1]?.lower === 'place' &&
  tokens
    .slice(Math.max(0, index - 4), index)
    .some((token) => token.sentence === sentence && ['it', 'they'].includes(token.lower));
