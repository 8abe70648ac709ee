import { passedOnWords } from '../en/passed-on-words.js';
import type { ArticleLayers, NounPhrase } from '../layers/layers.js';
import { candidatesOf } from './candidates.js';
import type { Found } from './choose.js';
import { cueWordAt } from './cues.js';
import type { Attribution } from './proposals/index.js';
import { finiteVerbsIn, type Scene } from './scene.js';
import type { Scorer } from './scorer.js';

/** A find inside another, and whose words it is. */
export interface Inner {
  found: Found;
  subject: NounPhrase;
}

/**
 * The find inside a content that is itself somebody's words ("A said that B had told C that …"): a subject and a verb of saying open
 * the content, and what they introduce reaches to its end. The inner content is what is said; the outer speaker passed it on.
 */
export function innerOf(scorer: Scorer, outer: Found): Inner | null {
  const { layers } = scorer.scene;
  const [start, end] = outer.content[0]!;
  const subject = subjectFrom(scorer.scene, start);
  if (!subject || isNobody(layers, subject)) return null;
  const verb = verbAfter(scorer.scene, subject.end, end);
  if (verb === undefined) return null;
  const cue = cueWordAt(layers, verb);
  const inner = candidatesOf(scorer, cue, true)
    .filter(({ content: [words, ...more] }) => more.length === 0 && words![0] > verb && Math.abs(words![1] - end) <= 1)
    .map(({ pattern, content: [words], score }) => ({ pattern, content: [words!, ...outer.content.slice(1)], score }))
    .filter((candidate) => introducesSpeech(scorer.scene, candidate))
    .sort((a, b) => b.score - a.score)[0];
  if (!inner) return null;
  return { found: { cue, pattern: inner.pattern, content: inner.content, probability: outer.probability }, subject };
}

/** A bare plural names nobody in particular: in "officials suggested leaders agreed that …" the officials keep all of it. */
function isNobody({ tokens }: ArticleLayers, { start, end }: NounPhrase): boolean {
  return end === start + 1 && tokens[start]!.tag === 'NNS';
}

/** A clause or a quotation, not a thing: "told reporters the port would close", not "told the truth". */
function introducesSpeech(scene: Scene, { pattern, content }: Pick<Attribution, 'pattern' | 'content'>): boolean {
  if (pattern === 'that-clause' || pattern === 'quotation-after') return true;
  return pattern === 'clause-or-object' && content.some(([start, end]) => finiteVerbsIn(scene, start, end) > 0);
}

/** "that Putin", "Biden", "the ministry": the noun phrase that a content opens with, "that" passed over. */
function subjectFrom({ layers: { tokens, sentences } }: Scene, start: number): NounPhrase | undefined {
  const first = tokens[start]!.lower === 'that' ? start + 1 : start;
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  return sentence?.nounPhrases.find((phrase) => phrase.start === first);
}

/** The verb of saying right after a subject, auxiliaries and adverbs passed over. */
function verbAfter({ layers: { tokens } }: Scene, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) {
    const { tag, lemma } = tokens[i]!;
    if (/^VB[DPZN]$/.test(tag) && passedOnWords.has(lemma)) return i;
    if (lemma !== 'have' && !tag.startsWith('RB')) return undefined;
  }
  return undefined;
}
