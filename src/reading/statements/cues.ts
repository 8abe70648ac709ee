import { negations, withholdingVerbs } from '../en/negation-words.js';
import type { ArticleLayers, Sentence, Token } from '../layers/layers.js';

/** A word that may say that somebody said something, and the verb group around it. Indexes into `ArticleLayers.tokens`. */
export interface CueWord {
  index: number;
  sentence: Sentence;
  /** Lemma and class: "say/V", "claim/N". */
  key: string;
  /** First auxiliary or adverb of its verb group. */
  groupStart: number;
  passive: boolean;
  infinitive: boolean;
  /** "has not said", "no doubt", "declined to say": the word is turned round. */
  negated: boolean;
}

const auxiliaries = new Set(['be', 'have', 'do']);

/** Lemma and class letter of a token: how the model names words. */
export const wordKey = ({ lemma, tag }: Token): string => `${lemma}/${tag.startsWith('NNP') ? 'P' : tag.charAt(0)}`;

/** Words of the sentence that the model knows as cues, outside quotations. */
export function cueWordsOf(
  { tokens, quotationOfToken }: ArticleLayers,
  sentence: Sentence,
  cueKeys: ReadonlySet<string>,
): CueWord[] {
  const found: CueWord[] = [];
  for (const token of sentence.tokens) {
    if (quotationOfToken[token.index]! >= 0) continue;
    const key = wordKey(token);
    if (cueKeys.has(key) && !helpsAnotherVerb(tokens, sentence, token))
      found.push(cueWord(tokens, sentence, token, key));
  }
  return found;
}

function helpsAnotherVerb(tokens: readonly Token[], sentence: Sentence, token: Token): boolean {
  if (!auxiliaries.has(token.lemma)) return false;
  const end = sentence.tokens[0]!.index + sentence.tokens.length;
  let next = token.index + 1;
  while (next < end && tokens[next]!.tag.startsWith('RB')) next++;
  return next < end && /^VB[NG]?$/.test(tokens[next]!.tag);
}

/** Any word as a cue. */
export function cueWordAt({ tokens, sentences }: ArticleLayers, index: number): CueWord {
  const token = tokens[index]!;
  return cueWord(tokens, sentences[token.sentence]!, token, wordKey(token));
}

function cueWord(tokens: readonly Token[], sentence: Sentence, token: Token, key: string): CueWord {
  const first = sentence.tokens[0]!.index;
  let groupStart = token.index;
  let passive = false;
  let infinitive = false;
  let negated = false;
  if (token.tag.startsWith('VB') || token.tag.startsWith('JJ')) {
    for (let i = token.index - 1; i >= first && inVerbGroup(tokens[i]!); i--) {
      groupStart = i;
      const { lemma, tag } = tokens[i]!;
      passive ||= lemma === 'be' && token.tag === 'VBN';
      infinitive ||= tag === 'TO';
      negated ||= negations.has(lemma);
    }
    negated ||= infinitive && withholdingVerbs.has(tokens[groupStart - 1]?.lemma ?? '');
  } else negated = negations.has(tokens[token.index - 1]?.lower ?? '');
  return { index: token.index, sentence, key, groupStart, passive, infinitive, negated };
}

function inVerbGroup({ lemma, tag }: Token): boolean {
  return tag === 'MD' || tag === 'TO' || tag.startsWith('RB') || (tag.startsWith('VB') && auxiliaries.has(lemma));
}
