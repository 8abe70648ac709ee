/** Called for every character: looked up once, since globals are slow inside the contexts that test runners make. */
const { imul } = Math;

/** The hash of a word of no characters, and of one made longer by a UTF-16 unit: FNV-1a, 32 bits (Fowler, Noll, Vo). */
export const emptyWord = 0x811c9dc5 | 0;
export const longerWord = (hash: number, code: number): number => imul(hash ^ code, 0x01000193);

/**
 * Features as numbers: what a model looks at is named by a template and the words around it ("k1 say/V that"), and the hash of
 * that name stands for it, so that no string is made while reading. A model's text holds the names.
 */
export class Features {
  /** A word of a name. */
  word(text: string): number {
    let hash = emptyWord;
    for (let i = 0; i < text.length; i++) hash = longerWord(hash, text.charCodeAt(i));
    return hash;
  }

  /** A small whole number as a word. */
  count(value: number): number {
    return countWords[value] ?? this.word(String(value));
  }

  /** A name made longer by one word: one round of MurmurHash3 (Appleby), so that the order of the words counts. */
  with(name: number, word: number): number {
    const scrambled = imul(word, 0xcc9e2d51);
    const mixed = name ^ imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
    return (imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
  }

  /** The name of a template and some words. */
  of(template: string, ...words: number[]): number {
    let name = this.word(template);
    for (const word of words) name = this.with(name, word);
    return name;
  }
}

const plain = new Features();
const countWords = Int32Array.from({ length: 64 }, (_, value) => plain.word(String(value)));
