import { sliceSpans } from '../../span.js';
import type { Statement } from '../reading.js';

/** A paraphrase of fewer words says little. */
const fewWords = 5;
/** More than half of the paraphrases that are short, or that nobody says, are wrong below this confidence (counted on PolNeAR's dev part). */
const surer = 0.5;

const relativePronoun = /^(?:that|which|whom?)$/iu;

/** Whether a find can stand alone: quoted words always do, a paraphrase needs words enough or somebody who says it, and confidence. */
export function canStand(text: string, { kind, speaker, content, confidence }: Statement): boolean {
  if (kind !== 'indirect') return true;
  // "The call, which Putin had requested, was …": what stands before the subject is a pronoun only.
  if (content.some((span) => relativePronoun.test(text.slice(...span)))) return false;
  const words = sliceSpans(text, content).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  const reasons = (words >= fewWords ? 1 : 0) + (speaker ? 1 : 0);
  return reasons === 2 || (reasons === 1 && confidence >= surer);
}
