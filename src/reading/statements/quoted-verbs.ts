import { passedOnWords } from '../en/passed-on-words.js';
import type { ArticleLayers, NounPhrase } from '../layers/layers.js';
import type { Found } from './choose.js';
import { quotationsIn, type Scene } from './scene.js';

/** Words that somebody puts into another's mouth by quoting his verb: `Psaki said Biden “had urged Russia to wait”`. */
export interface QuotedVerb {
  /** Whose words they were first: the noun phrase before the quotation. */
  subject: NounPhrase;
  found: Found;
}

/**
 * The quotations of a find that open with a verb of saying whose subject stands before the mark, one find each; a second one may share
 * the subject (`… and “made it clear that …”`). None when the first quotation is no such.
 */
export function quotedVerbsOf(scene: Scene, outer: Found): QuotedVerb[] {
  const { layers, quotationTokens, phraseEndingAt } = scene;
  const found: QuotedVerb[] = [];
  const ranges = outer.content.flatMap(([start, end]) =>
    quotationsIn(scene, start, end)
      .map((quotation) => quotationTokens[quotation]!)
      .filter((range) => range.start >= start && range.end <= end),
  );
  for (const range of ranges) {
    const verb = openingVerb(layers, range);
    const own = phraseEndingAt.get(range.start - 1);
    const shared = layers.tokens[range.start - 1]?.tag === 'CC' ? found.at(-1)?.subject : undefined;
    const subject = own && own.start !== outer.cue.index ? own : shared;
    if (verb === null || !subject) {
      if (found.length === 0) return [];
      continue;
    }
    found.push({ subject, found: { ...outer, content: [[range.start, range.end]] } });
  }
  return found;
}

/** The verb of saying that a quotation opens with, after "had", "has" or an adverb. */
function openingVerb({ tokens }: ArticleLayers, { start, end }: { start: number; end: number }): number | null {
  for (let i = start + 1; i < Math.min(end, start + 4); i++) {
    const { tag, lemma } = tokens[i]!;
    if (/^VB[DZN]$/.test(tag) && passedOnWords.has(lemma)) return i;
    if (lemma !== 'have' && !tag.startsWith('RB')) return null;
  }
  return null;
}
