import { taggerLexicon, taggerTags, taggerWeights } from '../en/tagger-model.js';
import { Features } from '../model/features.js';
import { scanModel, WeightTable } from '../model/weight-table.js';
import { SeenWords, tagFeatures } from './tag-features.js';

interface TaggerModel {
  tags: string[];
  /** Each tag as a word of a feature's name. */
  tagWords: number[];
  /** Words nearly always of one tag: its index. */
  lexicon: Map<string, number>;
  /** Where a feature's weights stand in `packed`; 0 when it has none. */
  places: WeightTable;
  /** Runs of tag and weight, each run closed by -1. */
  packed: Int16Array;
}

let loaded: TaggerModel | undefined;

/** Tags the sentences of one article. */
export class Tagger {
  readonly #model = (loaded ??= loadModel());
  readonly #features = new Features();
  readonly #seen = new SeenWords(this.#features, this.#model.lexicon);
  readonly #scores = new Int32Array(this.#model.tags.length);
  readonly #start = this.#seen.of('<s>');
  readonly #end = this.#seen.of('</s>');

  /** Penn tags of a sentence's words, left to right: each decision sees the two before it. */
  tag(texts: readonly string[]): string[] {
    const { tags, tagWords } = this.#model;
    const inside = texts.map((text) => this.#seen.of(text));
    const words = [this.#start, this.#start, ...inside, this.#end, this.#end];
    let previous = this.#start.lower;
    let beforePrevious = this.#start.lower;
    const found = inside.map((word, i) => {
      const context = { words, index: i + 2, opens: i === 0, previous, beforePrevious };
      const tag = word.tag ?? this.#best(tagFeatures(this.#features, context));
      beforePrevious = previous;
      previous = tagWords[tag]!;
      return tags[tag]!;
    });
    return found.map((tag, i) => (tag === 'MD' && isName(texts[i]!, found[i + 1]) ? 'NNP' : tag));
  }

  #best(features: readonly number[]): number {
    const { places, packed } = this.#model;
    const scores = this.#scores.fill(0);
    for (const feature of features) {
      const place = places.get(feature);
      if (place > 0) for (let i = place; packed[i]! >= 0; i += 2) scores[packed[i]!]! += packed[i + 1]!;
    }
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
    return best;
  }
}

/** "May said": no auxiliary stands before a finite verb. */
const isName = (text: string, next: string | undefined): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && /^VB[DZ]$/.test(next ?? '');

function loadModel(): TaggerModel {
  const tags = taggerTags.split(' ');
  const features = new Features();
  const lexicon = new Map<string, number>();
  taggerLexicon.split('\n').forEach((words, tag) => {
    for (const word of words.split(' ')) lexicon.set(word, tag);
  });
  const packed = new Int16Array(taggerWeights.length);
  const places = new WeightTable(taggerWeights.length / shortestLine);
  let next = 1;
  scanModel(taggerWeights, (feature, start, end) => {
    places.set(feature, next);
    next = unpack(taggerWeights, { start, end, packed, at: next });
  });
  return { tags, tagWords: tags.map((tag) => features.word(tag)), lexicon, places, packed };
}

/** Shorter than any line of the model. */
const shortestLine = 6;
const firstLetter = 65;

/** Weights as text, a letter for the tag ("A" the first) and a whole number again and again, into a run; gives where the next may start. */
function unpack(
  text: string,
  { start, end, packed, at }: { start: number; end: number; packed: Int16Array; at: number },
): number {
  let next = at;
  let sign = 1;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= firstLetter) {
      packed[next] = code - firstLetter;
      next += 2;
      sign = 1;
    } else if (code === 45) sign = -1;
    else packed[next - 1] = 10 * packed[next - 1]! + sign * (code - 48);
  }
  packed[next] = -1;
  return next + 1;
}
