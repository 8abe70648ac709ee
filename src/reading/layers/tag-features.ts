import type { Features } from '../model/features.js';

/** What the tagger sees of a word, each as a word of a feature's name. */
export interface SeenWord {
  text: string;
  lower: number;
  /** Its last two, three and four characters. */
  endings: [two: number, three: number, four: number];
  shape: number;
  /** The shape of a word that opens its sentence. */
  openingShape: number;
  /** The tag that it nearly always has, as the model numbers tags; undefined when it has several. */
  tag: number | undefined;
}

export interface TagContext {
  /** The sentence's words, two stand-ins before and two after. */
  words: readonly SeenWord[];
  /** Index in `words`. */
  index: number;
  opens: boolean;
  /** Tags given to the two tokens before. */
  previous: number;
  beforePrevious: number;
}

/** Looks at each different word of an article once. */
export class SeenWords {
  readonly #features: Features;
  readonly #seen = new Map<string, SeenWord>();

  readonly #lexicon: ReadonlyMap<string, number>;

  constructor(features: Features, lexicon: ReadonlyMap<string, number>) {
    this.#features = features;
    this.#lexicon = lexicon;
  }

  of(text: string): SeenWord {
    const known = this.#seen.get(text);
    if (known) return known;
    const seen = this.#look(text);
    this.#seen.set(text, seen);
    return seen;
  }

  #look(text: string): SeenWord {
    const lower = normalise(text);
    const shape = shapeOf(text);
    const word = (part: string): number => this.#features.word(part);
    return {
      text,
      lower: word(lower),
      endings: [word(lower.slice(-2)), word(lower.slice(-3)), word(lower.slice(-4))],
      shape: word(shape),
      openingShape: word(`${shape}^`),
      tag: this.#lexicon.get(text),
    };
  }
}

/**
 * What the tagger looks at: the word, its shape and ending, its neighbours and the tags before it (the features of Honnibal's
 * averaged perceptron, after Collins 2002, and the shapes of the neighbours).
 */
export function tagFeatures(
  features: Features,
  { words, index, opens, previous, beforePrevious }: TagContext,
): number[] {
  const { lower, endings, shape, openingShape } = words[index]!;
  const before = words[index - 1]!;
  const after = words[index + 1]!;
  const [two, three, four] = endings;
  return [
    features.of('b'),
    features.of('w', lower),
    features.of('3', three),
    features.of('2', two),
    features.of('4', four),
    features.of('s', opens ? openingShape : shape),
    features.of('p', previous),
    features.of('q', beforePrevious, previous),
    features.of('r', previous, lower),
    features.of('t', previous, shape, two),
    features.of('l', before.lower),
    features.of('L', before.lower, lower),
    features.of('m', words[index - 2]!.lower),
    features.of('n', after.lower),
    features.of('N', lower, after.lower),
    features.of('e', after.endings[1]),
    features.of('E', previous, after.lower),
    features.of('o', words[index + 2]!.lower),
    features.of('z', shape, after.shape),
  ];
}

/** Lower case, digits levelled, curly marks straightened: so that rare forms of one word share what is known of it. */
function normalise(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return /\d/.test(lower) ? (/\p{L}/u.test(lower) ? '#a' : '#') : lower;
}

function shapeOf(word: string): string {
  const hyphen = word.includes('-') && word.length > 1 ? '-' : '';
  if (/^\p{Lu}/u.test(word)) return (word.length > 1 && word === word.toUpperCase() ? 'A' : 'T') + hyphen;
  if (/^\d/.test(word)) return `0${hyphen}`;
  if (/^\p{L}/u.test(word)) return `a${hyphen}`;
  return word.length === 1 ? word : '.';
}
