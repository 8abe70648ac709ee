import type { Sentence } from '../layers/layers.js';
import type { Found } from './choose.js';
import { cueWordAt } from './cues.js';
import { quotationsIn, type Scene } from './scene.js';

/** Of the quotations of so many words 98 % are somebody's words (PolNeAR); shorter ones may be titles or doubtful terms. */
const fewestWords = 5;
/** Tokens from a quotation to the verb that goes with it. */
const farthest = { after: 6, before: 3 };
const finiteVerb = /^VB[DPZ]$/;
const anyVerb = /^VB[DPZG]$/;

/** Neither sure nor unlikely: the marks say that somebody said it, the verb is none that the model knows as a cue. */
const probability = 0.5;

/**
 * Quotations that no find holds, with the verb next to them whatever it is: `“Hold my hand,” Blige sings`, `tweeting, “Notice …”`.
 * A find of that very verb gives way. `isClaimed`: sentences of which another pass has told who speaks.
 */
export function withLeftQuotations(
  scene: Scene,
  found: readonly Found[],
  isClaimed: (sentence: Sentence) => boolean,
): Found[] {
  const held = new Set(
    found.flatMap(({ content }) => content.flatMap(([start, end]) => quotationsIn(scene, start, end))),
  );
  const left = scene.quotationTokens.flatMap((range, quotation): Found[] => {
    if (held.has(quotation) || wordsIn(scene, range) < fewestWords) return [];
    const sentence = scene.layers.sentences[scene.layers.tokens[range.start]!.sentence]!;
    if (sentence.paragraph.role !== 'body' || isClaimed(sentence)) return [];
    const after = verbAfter(scene, range.end);
    const index = after ?? verbBefore(scene, range.start, sentence);
    if (index === null) return [];
    const cue = cueWordAt(scene.layers, index);
    const pattern = after === null ? 'quotation-after' : 'quotation-before';
    return [{ cue, pattern, content: [[range.start, range.end]], probability }];
  });
  const taken = new Set(left.map(({ cue }) => cue.index));
  return [...found.filter(({ cue }) => !taken.has(cue.index)), ...left].sort((a, b) => a.cue.index - b.cue.index);
}

const wordsIn = ({ layers: { tokens } }: Scene, { start, end }: { start: number; end: number }): number =>
  tokens.slice(start, end).filter(({ text }) => /^[\p{L}\p{N}]/u.test(text)).length;

/** A finite verb after the closing mark, in the sentence that the quotation ends in. */
function verbAfter({ layers: { tokens, quotationOfToken } }: Scene, end: number): number | null {
  const sentence = tokens[end]?.sentence;
  if (sentence === undefined || sentence !== tokens[end - 1]!.sentence) return null;
  for (let i = end; i < tokens.length && i < end + farthest.after; i++) {
    if (tokens[i]!.sentence !== sentence || quotationOfToken[i]! >= 0 || /^[,;:.]$/.test(tokens[i]!.text)) return null;
    if (finiteVerb.test(tokens[i]!.tag)) return i;
  }
  return null;
}

/** A verb before a comma or a colon and the opening mark. */
function verbBefore({ layers: { tokens } }: Scene, start: number, sentence: Sentence): number | null {
  const first = sentence.tokens[0]!.index;
  if (!/^[,:]$/.test(tokens[start - 1]?.text ?? '')) return null;
  for (let i = start - 2; i >= Math.max(first, start - 1 - farthest.before); i--)
    if (anyVerb.test(tokens[i]!.tag) || (i === start - 2 && tokens[i]!.lower.endsWith('ing'))) return i;
  return null;
}
