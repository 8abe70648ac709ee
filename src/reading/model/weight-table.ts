import { emptyWord, Features, longerWord } from './features.js';

/** Whole numbers by feature: open addressing (Knuth, TAOCP 3, 6.4) over typed arrays, a few nanoseconds a look. */
export class WeightTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** `most`: how many features it will hold at most. */
  constructor(most: number) {
    const capacity = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#keys = new Int32Array(capacity);
    this.#values = new Int32Array(capacity);
    this.#mask = capacity - 1;
  }

  set(feature: number, value: number): void {
    const slot = this.#slotOf(feature);
    this.#keys[slot] = keyOf(feature);
    this.#values[slot] = value;
  }

  /** 0 for a feature that it does not hold. */
  get(feature: number): number {
    return this.#values[this.#slotOf(feature)]!;
  }

  #slotOf(feature: number): number {
    const key = keyOf(feature);
    let slot = key & this.#mask;
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** 0 marks an empty slot. */
const keyOf = (feature: number): number => feature || 1;

const space = 32;
const tab = 9;
const newline = 10;

/**
 * Reads a model's text: a line a feature, its name (words set apart by spaces), a tab, its value. Goes through the characters
 * once, makes no string for a name and hands on where the value stands.
 */
export function scanModel(text: string, each: (feature: number, valueStart: number, valueEnd: number) => void): void {
  const features = new Features();
  let at = 0;
  while (at < text.length) {
    let name: number | null = null;
    let code = 0;
    while (code !== tab) {
      let word = emptyWord;
      for (code = text.charCodeAt(at++); code !== space && code !== tab; code = text.charCodeAt(at++))
        word = longerWord(word, code);
      name = name === null ? word : features.with(name, word);
    }
    const valueStart = at;
    while (at < text.length && text.charCodeAt(at) !== newline) at++;
    each(name ?? 0, valueStart, at);
    at++;
  }
}
