import type { Features } from '../model/features.js';

/** What the tagger sees of a word, each as a word of a feature's name. */
export interface SeenWord {
  text: string;
  lowerCase: string;
  lower: number;
  /** Its last two, three and four characters. */
  endings: [two: number, three: number, four: number];
  shape: number;
  /** The shape of a word that opens its sentence. */
  openingShape: number;
  /** The tag that it nearly always has, as the model numbers tags; undefined when it has several. */
  tag: number | undefined;
}

/** Looks at words for what the tagger sees of them. */
export class SeenWords {
  readonly #features: Features;
  readonly #lexicon: ReadonlyMap<string, number>;

  constructor(features: Features, lexicon: ReadonlyMap<string, number>) {
    this.#features = features;
    this.#lexicon = lexicon;
  }

  look(text: string): SeenWord {
    const lowerCase = text.toLowerCase();
    const lower = normalise(lowerCase);
    const shape = shapeOf(text);
    const word = (part: string): number => this.#features.word(part);
    return {
      text,
      lowerCase,
      lower: word(lower),
      endings: [word(lower.slice(-2)), word(lower.slice(-3)), word(lower.slice(-4))],
      shape: word(shape),
      openingShape: word(`${shape}^`),
      tag: this.#lexicon.get(text),
    };
  }
}

// What the tagger looks at: the word, its shape and ending, its neighbours and the tags before it (the features of Honnibal's
// averaged perceptron, after Collins 2002, and the shapes of the neighbours).

/** What a word says of its own tag. */
export function ownFeatures(features: Features, word: SeenWord, opens: boolean): number[] {
  const [two, three, four] = word.endings;
  return [
    features.of('b'),
    features.of('w', word.lower),
    features.of('3', three),
    features.of('2', two),
    features.of('4', four),
    features.of('s', opens ? word.openingShape : word.shape),
  ];
}

/** How many words after another one a word stands; before it when negative. */
export type Distance = -2 | -1 | 1 | 2;

/** What a word says of the tag of another one near it. */
export function besideFeatures(features: Features, { lower, endings }: SeenWord, distance: Distance): number[] {
  switch (distance) {
    case -2:
      return [features.of('m', lower)];
    case -1:
      return [features.of('l', lower)];
    case 1:
      return [features.of('n', lower), features.of('e', endings[1])];
    case 2:
      return [features.of('o', lower)];
  }
}

export interface TagContext {
  word: SeenWord;
  before: SeenWord;
  after: SeenWord;
  /** Tags given to the two words before, each as a word of a feature's name. */
  previous: number;
  beforePrevious: number;
}

/** What words and the tags before say together. */
export function jointFeatures(features: Features, context: TagContext): number[] {
  const { word, before, after, previous, beforePrevious } = context;
  return [
    features.of('p', previous),
    features.of('q', beforePrevious, previous),
    features.of('r', previous, word.lower),
    features.of('t', previous, word.shape, word.endings[0]),
    features.of('L', before.lower, word.lower),
    features.of('N', word.lower, after.lower),
    features.of('E', previous, after.lower),
    features.of('z', word.shape, after.shape),
  ];
}

/** A word in lower case, digits levelled, curly marks straightened: so that rare forms of one word share what is known of it. */
function normalise(lowerCase: string): string {
  const lower = lowerCase.replaceAll('’', "'");
  return /\d/.test(lower) ? (/\p{L}/u.test(lower) ? '#a' : '#') : lower;
}

function shapeOf(word: string): string {
  const hyphen = word.includes('-') && word.length > 1 ? '-' : '';
  if (/^\p{Lu}/u.test(word)) return (word.length > 1 && word === word.toUpperCase() ? 'A' : 'T') + hyphen;
  if (/^\d/.test(word)) return `0${hyphen}`;
  if (/^\p{L}/u.test(word)) return `a${hyphen}`;
  return word.length === 1 ? word : '.';
}
