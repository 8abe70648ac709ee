import { Features } from '../model/features.js';
import { loadModel, lowBits, type Model } from '../model/model.js';
import { besideFeatures, type Distance, jointFeatures, ownFeatures, type SeenWord, SeenWords } from './tag-features.js';

/** A word and what it says of tags whatever its place, weighed when first asked for. */
interface WeighedWord {
  seen: SeenWord;
  /** Weights of its own features, summed for each tag: inside a sentence, and where it opens one. */
  inside?: Int32Array;
  opening?: Int32Array;
  /** The runs of what it says of the tags of the words around it. */
  beside: Partial<Record<Distance, number[]>>;
}

/** More different words than some twenty articles have: then what is known of words is forgotten, so that it does not grow for ever. */
const mostWords = 10_000;

let loaded: Tagger | undefined;

/** The tagger, loaded once. */
export const tagger = (): Tagger => (loaded ??= new Tagger(loadModel('en/tagger')));

/** Tags the words of sentences. */
class Tagger {
  readonly #model: Model;
  readonly #features = new Features();
  readonly #tags: string[];
  /** Each tag as a word of a feature's name. */
  readonly #tagWords: number[];
  readonly #seen: SeenWords;
  readonly #words = new Map<string, WeighedWord>();
  readonly #start: WeighedWord;
  readonly #end: WeighedWord;
  readonly #scores: Int32Array;

  constructor(model: Model) {
    this.#model = model;
    this.#tags = [...model.words.keys()];
    this.#tagWords = this.#tags.map((tag) => this.#features.word(tag));
    const lexicon = new Map<string, number>();
    [...model.words.values()].forEach((words, tag) => {
      for (const word of words) lexicon.set(word, tag);
    });
    this.#seen = new SeenWords(this.#features, lexicon);
    this.#start = this.#weighed('<s>');
    this.#end = this.#weighed('</s>');
    this.#scores = new Int32Array(this.#tags.length);
  }

  /** A sentence's words, in lower case too, and their Penn tags, left to right: each decision sees the two before it. */
  tag(texts: readonly string[]): { text: string; lower: string; tag: string }[] {
    const inside = texts.map((text) => this.#weighed(text));
    const words = [this.#start, this.#start, ...inside, this.#end, this.#end];
    let previous = this.#start.seen.lower;
    let beforePrevious = this.#start.seen.lower;
    const tags = inside.map(({ seen }, i) => {
      const tag = seen.tag ?? this.#best(words, i + 2, previous, beforePrevious);
      beforePrevious = previous;
      previous = this.#tagWords[tag]!;
      return this.#tags[tag]!;
    });
    return inside.map(({ seen: { text, lowerCase } }, i) => {
      const tag = tags[i] === 'MD' && isName(text, tags[i + 1]) ? 'NNP' : tags[i]!;
      return { text, lower: lowerCase, tag };
    });
  }

  #weighed(text: string): WeighedWord {
    let word = this.#words.get(text);
    if (!word) {
      if (this.#words.size >= mostWords) this.#words.clear();
      this.#words.set(text, (word = { seen: this.#seen.look(text), beside: {} }));
    }
    return word;
  }

  /** The best tag of a word; the two stand-ins before the sentence make the index of its first word 2. */
  #best(words: readonly WeighedWord[], index: number, previous: number, beforePrevious: number): number {
    const scores = this.#scores;
    scores.set(this.#ownScores(words[index]!, index === 2));
    this.#add(this.#besideRuns(words[index - 2]!, -2));
    this.#add(this.#besideRuns(words[index - 1]!, -1));
    this.#add(this.#besideRuns(words[index + 1]!, 1));
    this.#add(this.#besideRuns(words[index + 2]!, 2));
    const [word, after] = [words[index]!.seen, words[index + 1]!.seen];
    const before = words[index - 1]!.seen;
    const joint = jointFeatures(this.#features, { word, before, after, previous, beforePrevious });
    for (const feature of joint) this.#addRun(this.#model.table.get(feature));
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
    return best;
  }

  #ownScores(word: WeighedWord, opens: boolean): Int32Array {
    return opens ? (word.opening ??= this.#sum(word, true)) : (word.inside ??= this.#sum(word, false));
  }

  #sum({ seen }: WeighedWord, opens: boolean): Int32Array {
    this.#scores.fill(0);
    this.#add(this.#runsOf(ownFeatures(this.#features, seen, opens)));
    return this.#scores.slice();
  }

  #besideRuns(word: WeighedWord, distance: Distance): number[] {
    return (word.beside[distance] ??= this.#runsOf(besideFeatures(this.#features, word.seen, distance)));
  }

  #runsOf(features: readonly number[]): number[] {
    return features.map((feature) => this.#model.table.get(feature)).filter((run) => run !== 0);
  }

  #add(runs: readonly number[]): void {
    for (const run of runs) this.#addRun(run);
  }

  #addRun(run: number): void {
    const { runs } = this.#model;
    const scores = this.#scores;
    const start = run >> lowBits;
    const end = start + (run & lowest);
    for (let i = start; i < end; i++) scores[runs[i]! & lowest]! += runs[i]! >> lowBits;
  }
}

const lowest = (1 << lowBits) - 1;

/** "May said": no auxiliary stands before a finite verb. */
const isName = (text: string, next: string | undefined): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && /^VB[DZ]$/.test(next ?? '');
