import type { Span } from '../../span.js';
import {
  FUTURE_MODALS,
  FUTURE_PREPOSITIONS,
  FUTURE_WORDS,
  PAST_PREPOSITIONS,
  PLANNING_LEMMAS,
  REPORTING_LEMMAS,
} from '../en/tense-words.js';
import { type ArticleLayers, firstEndingAfter, type Sentence, sentenceAt, type Token } from '../layers/layers.js';

/** Where a clause stands from the day it was written. Null when its words do not tell. */
export type Tense = 'past' | 'present' | 'future' | null;

/** Verbs further away than this belong to another clause. */
const REACH = 16;

/** The tense of the clause around a date: the nearest verb before it decides, else the first one after it. */
export function tenseAround(layers: ArticleLayers, span: Span): Tense {
  const sentence = sentenceAt(layers, span[0]);
  if (!sentence) return null;
  const at = firstEndingAfter(sentence.tokens, span[0]);
  const preposition = sentence.tokens[at - 1]?.lower ?? '';
  if (FUTURE_PREPOSITIONS.has(preposition)) return 'future';
  if (PAST_PREPOSITIONS.has(preposition)) return 'past';
  const next = firstEndingAfter(sentence.tokens, span[1]);
  // "the council on Saturday unanimously approved": the date stands between the subject and its verb.
  const verb = sentence.tokens[next]?.tag === 'RB' ? next + 1 : next;
  if (sentence.tokens[verb]?.tag === 'VBD') return 'past';
  return tenseBefore(sentence, at) ?? tenseAfter(sentence, next);
}

function tenseBefore({ tokens }: Sentence, at: number): Tense {
  let infinitive = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]!;
    if (token.text === ';') return null;
    if (FUTURE_WORDS.has(token.lower)) return 'future';
    if (PLANNING_LEMMAS.has(token.lemma) && (infinitive || tokens[i + 1]?.lower === 'for')) return 'future';
    if (token.tag === 'VB' && tokens[i - 1]?.lower === 'to') infinitive = true;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return null;
}

function tenseAfter({ tokens }: Sentence, from: number): Tense {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i]!;
    if (token.text === ';') return null;
    if (FUTURE_WORDS.has(token.lower)) return 'future';
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return null;
}

/** What the verb at `i` says by itself; null when an auxiliary before it decides, or when it is no verb. */
function tenseOf(tokens: readonly Token[], i: number): Tense {
  const { tag, lemma, lower } = tokens[i]!;
  const previous = tokens[i - 1];
  switch (tag) {
    case 'VBD':
      return 'past';
    case 'VBN':
      return previous && ['be', 'have', 'get'].includes(previous.lemma) ? null : 'past';
    case 'VBG':
      return REPORTING_LEMMAS.has(lemma) && previous?.lemma !== 'be' ? 'past' : null;
    case 'VBZ':
    case 'VBP':
      if (lemma === 'have' && tokens[i + 1]?.lower === 'to') return 'future';
      if (lemma === 'have') return isPerfect(tokens, i) ? 'past' : 'present';
      // "is to meet", "is meeting"
      if (lemma === 'be') return ['TO', 'VBG'].includes(tokens[i + 1]?.tag ?? '') ? 'future' : 'present';
      return 'present';
    case 'MD':
      return FUTURE_MODALS.has(lower) ? 'future' : null;
    default:
      return null;
  }
}

/** "has met", "has also met"; "has a hearing" is the present. */
const isPerfect = (tokens: readonly Token[], have: number): boolean =>
  [1, 2, 3].some(
    (step) => /^VB[ND]$/u.test(tokens[have + step]?.tag ?? '') && isAdverbial(tokens.slice(have + 1, have + step)),
  );

const isAdverbial = (between: readonly Token[]): boolean => between.every(({ tag }) => /^(?:RB|PRP|DT)/u.test(tag));
