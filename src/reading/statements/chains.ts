import type { ArticleLayers } from '../layers/layers.js';
import { passedOnWords } from '../en/passed-on-words.js';
import type { Found, Judged } from './choose.js';

/** What passes on somebody's words must be surer than a find that stands alone. */
const surest = 0.6;
/** Tokens from where the outer content starts to the inner cue: "that", a subject, its verb. */
const farthest = 9;

/**
 * The find inside a content that is itself somebody's words ("A said that B told C …"): its cue stands at the beginning, after "that"
 * and a subject, and what it introduces reaches to the end. The inner content is what is said; the outer speaker passed it on.
 */
export function innerOf(layers: ArticleLayers, outer: Found, judged: readonly Judged[]): Found | null {
  const [start, end] = outer.content[0]!;
  for (const { cue, options } of judged) {
    if (cue.index <= start || cue.index >= Math.min(end, start + farthest)) continue;
    if (!passedOnWords.has(layers.tokens[cue.index]!.lemma) || !startsWithSubject(layers, start, cue.groupStart))
      continue;
    const inner = options.find(
      ({ content: [first], probability }) =>
        probability >= surest && first![0] > cue.index && Math.abs(first![1] - end) <= 1,
    );
    if (inner) return { ...inner, content: [inner.content[0]!, ...outer.content.slice(1)] };
  }
  return null;
}

/** "that Putin", "Biden", "the ministry": a noun phrase, and nothing else but "that", before the verb group. */
function startsWithSubject({ tokens, sentences }: ArticleLayers, start: number, groupStart: number): boolean {
  const first = tokens[start]!.lower === 'that' ? start + 1 : start;
  const { nounPhrases } = sentences[tokens[first]!.sentence]!;
  return nounPhrases.some((phrase) => phrase.start === first && phrase.end === groupStart);
}
