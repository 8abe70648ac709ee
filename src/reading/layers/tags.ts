import { Features } from '../model/features.js';
import { loadModel, lowBits } from '../model/model.js';
import type { WeightTable } from '../model/weight-table.js';
import { SeenWords, tagFeatures } from './tag-features.js';

interface TaggerModel {
  tags: string[];
  /** Each tag as a word of a feature's name. */
  tagWords: number[];
  /** Words nearly always of one tag: its index. */
  lexicon: Map<string, number>;
  /** By feature the place and length of its run of weights by tag. */
  table: WeightTable;
  runs: Int32Array;
}

let loaded: TaggerModel | undefined;

/** Tags the sentences of one article. */
export class Tagger {
  readonly #model = (loaded ??= loadTagger());
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
    const { table, runs } = this.#model;
    const scores = this.#scores.fill(0);
    for (const feature of features) {
      const run = table.get(feature);
      const start = run >> lowBits;
      const end = start + (run & lowest);
      for (let i = start; i < end; i++) scores[runs[i]! & lowest]! += runs[i]! >> lowBits;
    }
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
    return best;
  }
}

/** "May said": no auxiliary stands before a finite verb. */
const isName = (text: string, next: string | undefined): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && /^VB[DZ]$/.test(next ?? '');

const lowest = (1 << lowBits) - 1;

function loadTagger(): TaggerModel {
  const { words, table, runs } = loadModel('en/tagger');
  const tags = [...words.keys()];
  const features = new Features();
  const lexicon = new Map<string, number>();
  tags.forEach((tag, i) => {
    for (const word of words.get(tag)!) lexicon.set(word, i);
  });
  return { tags, tagWords: tags.map((tag) => features.word(tag)), lexicon, table, runs };
}
