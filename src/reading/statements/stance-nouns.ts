import { endingVerbs, stanceNouns, wantingNouns } from '../en/stance-nouns.js';
import type { ArticleLayers, NounPhrase, Sentence } from '../layers/layers.js';
import { candidatesOf } from './candidates.js';
import { tokensOf, type Found } from './choose.js';
import { cueWordAt } from './cues.js';
import type { Scorer } from './scorer.js';
import { ownerIn } from './sources.js';

/** Three of four are somebody's words (PolNeAR, where no other find holds them). */
const probability = 0.7;
/** Tokens before an owner in which a verb still governs it: "softened the tone of its demands". */
const nearVerb = 6;

/**
 * Nouns that no find holds, whose owner stands before them and what is claimed or wanted behind: "Russia's demand that", "their
 * refusal to", "its calls for". `isClaimed`: sentences of which another pass has told who speaks.
 */
export function withStanceNouns(
  scorer: Scorer,
  found: readonly Found[],
  isClaimed: (sentence: Sentence) => boolean,
): Found[] {
  const { layers } = scorer.scene;
  const taken = new Set(found.flatMap((one) => [one.cue.index, ...tokensOf(one)]));
  const added = layers.sentences
    .filter((sentence) => sentence.paragraph.role === 'body' && !isClaimed(sentence))
    .flatMap(({ nounPhrases }) => nounPhrases)
    .flatMap((phrase) => {
      const { head } = phrase;
      const isFree = !taken.has(head) && layers.quotationOfToken[head]! < 0;
      if (!isFree || !stanceNouns.has(layers.tokens[head]!.lemma)) return [];
      if (!ownerIn(layers, phrase) || isOver(layers, phrase)) return [];
      return contentAfter(scorer, head, taken) ?? [];
    });
  return [...found, ...added].sort((a, b) => a.cue.index - b.cue.index);
}

/** "dropped its demand": what is no longer claimed or wanted. */
function isOver({ tokens }: ArticleLayers, { start }: NounPhrase): boolean {
  return tokens.slice(Math.max(0, start - nearVerb), start).some(({ lemma }) => endingVerbs.has(lemma));
}

/** The likeliest content right behind a noun that takes no word of another find. */
function contentAfter(scorer: Scorer, noun: number, taken: ReadonlySet<number>): Found | undefined {
  const { tokens } = scorer.scene.layers;
  const next = tokens[noun + 1]!;
  const start = next.lower === 'for' && wantingNouns.has(tokens[noun]!.lemma) ? noun + 2 : noun + 1;
  const opens = start > noun + 1 || next.lower === 'that' || (next.tag === 'TO' && tokens[noun + 2]?.tag === 'VB');
  if (!opens) return undefined;
  const cue = cueWordAt(scorer.scene.layers, noun);
  const [best] = candidatesOf(scorer, cue, true)
    .filter(({ content: [words, ...more] }) => more.length === 0 && words![0] === start)
    .filter((candidate) => ![...tokensOf(candidate)].some((index) => taken.has(index)))
    .sort((a, b) => b.score - a.score);
  return best && { cue, pattern: best.pattern, content: best.content, probability };
}
