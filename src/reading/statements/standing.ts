import { sliceSpans } from '../../span.js';
import { stanceNouns } from '../en/stance-nouns.js';
import { judgingVerbs, namelessness, stanceVerbs } from '../en/stance-verbs.js';
import { tokensIn, type ArticleLayers, type Token } from '../layers/layers.js';
import type { Statement } from '../reading.js';

/** A paraphrase of fewer words says little. */
const fewWords = 5;
/** More than half of the paraphrases that are short, or that nobody says, are wrong below this confidence (counted on PolNeAR's dev part). */
const surer = 0.5;

const relativePronoun = /^(?:that|which|whom?)$/iu;

/** Whether a find can stand alone: quoted words always do, a paraphrase needs words enough or somebody who says it, and confidence. */
export function canStand(layers: ArticleLayers, statement: Statement): boolean {
  const { kind, speaker, content, rule, confidence } = statement;
  const { text } = layers.article;
  if (kind !== 'indirect') return true;
  // "The call, which Putin had requested, was …": what stands before the subject is a pronoun only.
  if (content.some((span) => relativePronoun.test(text.slice(...span)))) return false;
  if (isMereThing(layers, statement) || content.some(([start, end]) => namelessness.test(text.slice(start, end))))
    return false;
  const words = sliceSpans(text, content).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  // "is expected to meet", "asked whether": what nobody in particular thinks or asks of somebody.
  if (!speaker && /^(?:to-infinitive|object|question-clause)$/.test(rule)) return false;
  const reasons = (words >= fewWords ? 1 : 0) + (speaker ? 1 : 0);
  return reasons === 2 || (reasons === 1 && confidence >= surer);
}

/** "discussed the call", "spoke for an hour", "posted gains": no verb says anything of the thing, and the cue takes no stand on it. */
function isMereThing(layers: ArticleLayers, { cue: [cue], content, confidence }: Statement): boolean {
  const verb = cue && tokensIn(layers, cue)[0];
  if (!verb || takesThings(verb.lemma)) return false;
  const verbs = content.flatMap((span) => tokensIn(layers, span)).filter((token) => isVerb(layers, token));
  return verbs.length === 0 || (confidence < surer && verbs.every(({ tag }) => /^VB[GN]?$/.test(tag)));
}

/** Words by which somebody stands for or against a mere thing, or judges it: the lemmas of verbs and nouns. */
export const takesThings = (lemma: string): boolean =>
  [stanceVerbs, judgingVerbs, stanceNouns].some((words) => words.has(lemma));

/** A verb, not a participle before a noun: "growing concern", "planned talks". */
function isVerb({ tokens }: ArticleLayers, { tag, index }: Token): boolean {
  return /^(?:VB|MD)/.test(tag) && !(/^VB[GN]$/.test(tag) && /^(?:NN|JJ)/.test(tokens[index + 1]?.tag ?? ''));
}
