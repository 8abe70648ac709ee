import { AMBIGUOUS_MONTHS } from '../en/calendar-words.js';
import { TAKING_PART } from '../en/event-words.js';
import type { Token } from '../layers/layers.js';
import type { Names } from '../people/names.js';

const MONTHS = new Set(AMBIGUOUS_MONTHS);

/** The tokens with the tags mended that a tagger cannot know: names of this article that are words too, "host a dinner", and "due to arrive". */
export function mendTags(tokens: readonly Token[], names: Names): Token[] {
  return tokens.map((token) => {
    const { index, text, lower, tag, lemma } = token;
    if (/^\p{Lu}\p{Ll}/u.test(text) && !tag.startsWith('NNP') && !MONTHS.has(lower) && names.personCalled(text))
      return { ...token, tag: 'NNP', lemma: lower };
    const next = tokens[index + 1]?.tag ?? '';
    if (tag === 'VBP' && isInSeries(tokens, index)) return { ...token, tag: 'VB' };
    if (lower === 'to' && next === 'VB') return { ...token, tag: 'TO' };
    const isVerb = tag === 'NN' && TAKING_PART.has(lemma) && /^(?:DT|PRP\$)$/u.test(next);
    return isVerb && /^(?:,|CC|TO|MD)$/u.test(tokens[index - 1]?.tag ?? '') ? { ...token, tag: 'VB' } : token;
  });
}

/** "to meet leaders, attend a dinner": a verb after a comma or "and" that goes on an infinitive. */
function isInSeries(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:,|CC)$/u.test(tokens[at - 1]?.tag ?? '')) return false;
  for (let i = at - 2; i > at - SERIES_REACH && tokens[i]?.sentence === tokens[at]!.sentence; i--) {
    if (tokens[i]!.tag === 'VB' && tokens[i - 1]?.lower === 'to') return true;
    if (/^(?:VB[DZP]|MD|WDT|WP)$/u.test(tokens[i]!.tag)) return false;
  }
  return false;
}

const SERIES_REACH = 15;
