/**
 * Whole numbers by feature: open addressing (Knuth, TAOCP 3, 6.4) over pairs of key and value, a few nanoseconds a look. What is
 * looked up stays in a processor's cache, so the pairs lie together.
 */
export class WeightTable {
  readonly #pairs: Int32Array;
  readonly #mask: number;

  /** `pairs` as `tableOf` makes them. */
  constructor(pairs: Int32Array) {
    this.#pairs = pairs;
    this.#mask = pairs.length - 2;
  }

  /** 0 for a feature that it does not hold. */
  get(feature: number): number {
    return this.#pairs[slotOf(this.#pairs, this.#mask, feature) + 1]!;
  }
}

/** The pairs of a table: a power of two of them, half of them empty. */
export function tableOf(values: ReadonlyMap<number, number>): Int32Array {
  const pairs = new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * values.size + 2)));
  for (const [feature, value] of values) {
    const slot = slotOf(pairs, pairs.length - 2, feature);
    pairs[slot] = keyOf(feature);
    pairs[slot + 1] = value;
  }
  return pairs;
}

/** Where a feature's pair stands, or may be put. */
function slotOf(pairs: Int32Array, mask: number, feature: number): number {
  const key = keyOf(feature);
  let slot = (key << 1) & mask;
  while (pairs[slot] !== key && pairs[slot] !== 0) slot = (slot + 2) & mask;
  return slot;
}

/** 0 marks an empty slot. */
const keyOf = (feature: number): number => feature || 1;
