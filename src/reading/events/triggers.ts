import {
  COUNTED_EVENT_NOUNS,
  EVENT_NOUN_COMPANIONS,
  EVENT_NOUNS,
  NO_EVENT_BEFORE,
  PLURAL_EVENT_NOUNS,
  SINGULAR_EVENT_NOUNS,
} from '../en/event-nouns.js';
import { type EventVerb, eventVerbs } from '../en/event-verbs.js';
import { MET_THINGS } from '../en/event-words.js';
import type { ArticleLayers, NounPhrase, Sentence, Token } from '../layers/layers.js';
import type { Trigger } from './mention.js';
import type { Phrases } from './phrases.js';

/** Every word that may name an event, in the order of the text. */
export function findTriggers({ sentences }: ArticleLayers, phrases: Phrases): Trigger[] {
  return sentences.flatMap((sentence) => {
    const links = linkTextEnd(sentence);
    const found: Trigger[] = [];
    for (const { index } of sentence.tokens) {
      if (index < links) continue;
      const token = phrases.tokens[index]!;
      const trigger = nounTrigger(sentence, token, phrases) ?? verbTrigger(sentence, token, phrases);
      if (trigger && !isOnlySaidOf(trigger, found.at(-1))) found.push(trigger);
    }
    return found;
  });
}

/** "The conference will open": the verb tells of the conference. */
const isOnlySaidOf = ({ token, verb }: Trigger, before: Trigger | undefined): boolean =>
  verb !== null &&
  before?.phrase !== null &&
  before !== undefined &&
  OF_A_DAY.has(verb.needs) &&
  token.index - before.token.index <= SUBJECT_REACH;

const OF_A_DAY = new Set<EventVerb['needs']>(['a day ahead', 'only a day ahead']);

const SUBJECT_REACH = 15;

/** "John Roe RoeTalks set for next week | … MORE (D-Conn.) said": headlines of other articles that a site put behind a name. */
function linkTextEnd({ tokens }: Sentence): number {
  const end = tokens.findLastIndex(({ text }, i) => text === 'MORE' && tokens[i + 1]?.text === '(');
  return end < 0 ? 0 : tokens[end]!.index;
}

function nounTrigger(sentence: Sentence, token: Token, phrases: Phrases): Trigger | null {
  const { tokens } = phrases;
  const kind = /^NN/u.test(token.tag) && Object.hasOwn(EVENT_NOUNS, token.lemma) ? EVENT_NOUNS[token.lemma] : undefined;
  if (!kind || (PLURAL_EVENT_NOUNS.has(token.lemma) && !/S$/u.test(token.tag) && token.lower !== `${token.lemma}s`))
    return null;
  const phrase = phrases.holding(token.index);
  // In "summit meeting" and "election officials" the head says what it is.
  const isHead = phrase?.head === token.index;
  if (!phrase || !isHead || (/^NN/u.test(tokens[token.index + 1]?.tag ?? '') && !phrases.isTime(token.index + 1)))
    return null;
  if (token.lemma === 'congress' && token.tag === 'NNP') return null;
  if (SINGULAR_EVENT_NOUNS.has(token.lemma) && token.lower !== token.lemma) return null;
  if (NO_EVENT_BEFORE.has(tokens[token.index - 1]?.lower ?? '')) return null;
  if (COUNTED_EVENT_NOUNS.has(token.lemma) && token.lower === token.lemma && !isCounted(sentence, phrase, tokens))
    return null;
  const companions = EVENT_NOUN_COMPANIONS[token.lemma];
  if (companions && !tokens.slice(phrase.start, phrase.end).some(({ lower }) => companions.has(lower))) return null;
  // "calls for a vote" ask, "a call with the president" is one.
  if (token.lemma === 'call' && tokens[token.index + 1]?.lower === 'for') return null;
  return {
    sentence,
    token,
    kind,
    phrase: { start: phrase.start, end: token.index + 1, head: token.index },
    verb: null,
  };
}

/** An article, an owner, a number or a name opens the phrase; headlines leave articles out. */
const isCounted = ({ paragraph }: Sentence, { start, head }: NounPhrase, tokens: readonly Token[]): boolean =>
  paragraph.role === 'headline' ||
  tokens.slice(start, head).some(({ tag }) => /^(?:P?DT|PRP\$|POS|CD|NNPS?|WP\$)$/u.test(tag));

function verbTrigger(sentence: Sentence, token: Token, phrases: Phrases): Trigger | null {
  const { tokens } = phrases;
  if (takesPlace(token, tokens)) return { sentence, token, kind: 'meeting', phrase: null, verb: null, points: true };
  if (!token.tag.startsWith('VB')) return null;
  const verb = eventVerbs(token.lemma).find((one) => hasWords(one, token, tokens));
  if (!verb) return null;
  const object = phrases.startingAt(token.index + 1) ?? phrases.startingAt(token.index + 2);
  if (verb.kind === 'call' && object && isNaming(tokens, object.end)) return null;
  if (verb.kind === 'meeting' && object && MET_THINGS.has(tokens[object.head]!.lemma)) return null;
  return { sentence, token, kind: verb.kind, phrase: null, verb };
}

/** "called the senator a fool": what somebody is called follows. */
const isNaming = (tokens: readonly Token[], end: number): boolean =>
  /^(?:DT|JJ.?|NN.*|``|''|"|“|‘)$/u.test(tokens[end]?.tag ?? '') || /^["“‘'’]/u.test(tokens[end]?.text ?? '');

/** Words that must follow a verb stand so near. */
const REACH = 7;

/** "come before the committee", "speak by phone with": what makes the verb an event. */
function hasWords({ next, near }: EventVerb, { index }: Token, tokens: readonly Token[]): boolean {
  if (next && !next.includes(tokens[index + 1]?.lower ?? '')) return false;
  return !near || tokens.slice(index + 1, index + REACH).some(({ lower }) => near.includes(lower));
}

/** "It will take place in Hanoi": says of an event named before where and when it is. */
const takesPlace = ({ index, lemma, sentence }: Token, tokens: readonly Token[]): boolean =>
  lemma === 'take' &&
  tokens[index + 1]?.lower === 'place' &&
  tokens
    .slice(Math.max(0, index - 4), index)
    .some((token) => token.sentence === sentence && ['it', 'they'].includes(token.lower));
