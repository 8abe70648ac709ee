import { taggerLexicon, taggerTags, taggerWeights } from '../en/tagger-model.js';
import { tagFeatures } from './tag-features.js';

interface Tagger {
  tags: string[];
  /** Words nearly always of one tag. */
  lexicon: Map<string, string>;
  /** Weights of a feature, packed: a letter for the tag ("A" the first) and a whole number, again and again. */
  weights: Map<string, string>;
}

let loaded: Tagger | undefined;

/** Penn tags of a sentence's words, left to right: each decision sees the two before it. */
export function tagWords(words: readonly string[]): string[] {
  loaded ??= loadTagger();
  const found: string[] = [];
  for (const [index, word] of words.entries()) {
    const context = { words, index, previous: found[index - 1] ?? '<s>', beforePrevious: found[index - 2] ?? '<s>' };
    found.push(loaded.lexicon.get(word) ?? bestTag(loaded, tagFeatures(context)));
  }
  return found;
}

function loadTagger(): Tagger {
  const tags = taggerTags.split(' ');
  const lexicon = new Map<string, string>();
  taggerLexicon.split('\n').forEach((words, tag) => {
    for (const word of words.split(' ')) lexicon.set(word, tags[tag]!);
  });
  const weights = new Map<string, string>();
  for (const line of taggerWeights.split('\n')) {
    const cut = line.lastIndexOf('\t');
    weights.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return { tags, lexicon, weights };
}

function bestTag({ tags, weights }: Tagger, features: readonly string[]): string {
  const scores = new Int32Array(tags.length);
  for (const feature of features) {
    const packed = weights.get(feature);
    if (packed !== undefined) addPacked(scores, packed);
  }
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
  return tags[best]!;
}

function addPacked(scores: Int32Array, packed: string): void {
  let tag = 0;
  let value = 0;
  let sign = 1;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= 48 && code <= 57) value = value * 10 + code - 48;
    else if (code === 45) sign = -1;
    else {
      scores[tag]! += sign * value;
      tag = code - 65;
      value = 0;
      sign = 1;
    }
  }
  scores[tag]! += sign * value;
}
