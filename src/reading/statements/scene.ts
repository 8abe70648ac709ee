import type { ArticleLayers, NounPhrase, Token } from '../layers/layers.js';
import { beforeWeekday, periods, pointers, WEEKDAYS } from '../en/calendar-words.js';
import { emptyWord, Features } from '../model/features.js';
import { wordKey } from './cues.js';

/** A token as features name it: each part of it a word of a name. */
export interface Word {
  lower: number;
  tag: number;
  lemma: number;
  kind: number;
  /** Lemma and class. */
  key: number;
}

/** The view of one article that proposing and weighing need, made once. */
export interface Scene {
  layers: ArticleLayers;
  features: Features;
  words: Word[];
  /** For each token its coarse tag. */
  kinds: string[];
  /** First and one-past-last token of each quotation. */
  quotationTokens: { start: number; end: number }[];
  /** For each token, the base noun phrase that ends with it. */
  phraseEndingAt: Map<number, NounPhrase>;
  /** For each token a number of its own, or that of its base noun phrase. */
  phraseOfToken: Int32Array;
  /** How many finite verbs, and how many commas, stand before each token. */
  finiteVerbs: Int32Array;
  commas: Int32Array;
}

export function sceneOf(layers: ArticleLayers, features = new Features()): Scene {
  const kinds = layers.tokens.map(kindOf);
  const quotationTokens = layers.quotations.map(() => ({ start: -1, end: -1 }));
  layers.quotationOfToken.forEach((quotation, token) => {
    const range = quotationTokens[quotation];
    if (!range) return;
    if (range.start < 0) range.start = token;
    range.end = token + 1;
  });
  const phraseEndingAt = new Map(
    layers.sentences.flatMap(({ nounPhrases }) => nounPhrases.map((phrase) => [phrase.end - 1, phrase] as const)),
  );
  return {
    layers,
    features,
    words: layers.tokens.map((token, i) => wordOf(features, token, kinds[i]!)),
    kinds,
    quotationTokens,
    phraseEndingAt,
    phraseOfToken: phraseOfToken(layers),
    finiteVerbs: countBefore(layers.tokens, ({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag)),
    commas: countBefore(layers.tokens, ({ text }) => text === ','),
  };
}

function phraseOfToken({ tokens, sentences }: ArticleLayers): Int32Array {
  const found = Int32Array.from(tokens, ({ index }) => index);
  for (const { nounPhrases } of sentences) for (const { start, end } of nounPhrases) found.fill(start, start, end);
  return found;
}

function countBefore(tokens: readonly Token[], counts: (token: Token) => boolean): Int32Array {
  const found = new Int32Array(tokens.length + 1);
  tokens.forEach((token, i) => (found[i + 1] = found[i]! + (counts(token) ? 1 : 0)));
  return found;
}

/** What stands before the first and after the last token. */
export const noWord: Word = { lower: emptyWord, tag: emptyWord, lemma: emptyWord, kind: emptyWord, key: emptyWord };

function wordOf(features: Features, token: Token, kind: string): Word {
  return {
    lower: features.word(token.lower),
    tag: features.word(token.tag),
    lemma: features.word(token.lemma),
    kind: features.word(kind),
    key: features.word(wordKey(token)),
  };
}

/** Coarse tag: enough to tell a subject from an object and a comma from a stop. */
function kindOf({ tag, text }: Token): string {
  if (tag.startsWith('NNP')) return 'P';
  if (tag.startsWith('NN')) return 'N';
  if (tag.startsWith('JJ')) return 'J';
  return tag === ':' ? text : tag;
}

/** Coarse tags from one token to another, the first eight or so: the words between a cue and its content. */
export function kindsBetween({ kinds }: Scene, from: number, to: number): string {
  let between = '';
  for (let i = from; i < to && between.length < 24; i++) between += `${kinds[i]!}_`;
  return to - from > 6 ? `${between}…` : between;
}

/** Indexes of the quotations that hold tokens of a range. */
export function quotationsIn({ layers: { quotationOfToken } }: Scene, start: number, end: number): number[] {
  return [...new Set(quotationOfToken.subarray(start, end))].filter((quotation) => quotation >= 0);
}

/** More tokens than a parenthesis after a name has: "(D-Wis.)", "(pictured)". */
const longestParenthesis = 8;

/** The token before a parenthesis that closes right before another token: "Gwen Moore (D-Wis.) said"; else the token before it. */
export function overParenthesis({ layers: { tokens } }: Scene, before: number): number {
  if (tokens[before - 1]?.text !== ')') return before - 1;
  for (let i = before - 2; i >= Math.max(1, before - longestParenthesis); i--)
    if (tokens[i]!.text === '(') return i - 1;
  return before - 1;
}

/** The token after a cue, when something was said passed over: "said on Monday that", "found earlier this month that". */
export function afterTime({ layers: { tokens } }: Scene, cue: number): number {
  const lower = (index: number): string => tokens[index]?.lower ?? '';
  let at = cue + 1;
  while (at < cue + 3 && beforeWeekday.has(lower(at))) at++;
  if (pointers.has(lower(at)) && periods.has(lower(at + 1))) return at + 2;
  if (!(lower(at) in WEEKDAYS)) return cue + 1;
  return periods.has(lower(at + 1)) ? at + 2 : at + 1;
}

export function finiteVerbsIn({ finiteVerbs }: Scene, start: number, end: number): number {
  return finiteVerbs[end]! - finiteVerbs[start]!;
}
