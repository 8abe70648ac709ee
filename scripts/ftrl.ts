import { Features } from '../src/reading/model/features.js';

/** Numbers in a row for features, in the order in which they are first seen. */
export class FeatureIds {
  readonly features: number[] = [];
  readonly #ids = new Map<number, number>();

  get size(): number {
    return this.features.length;
  }

  of(feature: number): number {
    const known = this.#ids.get(feature);
    if (known !== undefined) return known;
    this.#ids.set(feature, this.features.length);
    return this.features.push(feature) - 1;
  }
}

/** Features that remember their names, so that a model can be written as text. */
export class NamedFeatures extends Features {
  readonly #names = new Map<number, string>();

  override word(text: string): number {
    const word = super.word(text);
    if (!this.#names.has(word)) this.#names.set(word, text);
    return word;
  }

  override count(value: number): number {
    return this.word(String(value));
  }

  override with(name: number, word: number): number {
    const longer = super.with(name, word);
    if (!this.#names.has(longer)) this.#names.set(longer, `${this.nameOf(name)} ${this.nameOf(word)}`);
    return longer;
  }

  nameOf(feature: number): string {
    return this.#names.get(feature) ?? '';
  }
}

export interface FtrlOptions {
  alpha: number;
  beta: number;
  l1: number;
  l2: number;
}

/** FTRL-proximal (McMahan et al., KDD 2013, algorithm 1): a learning rate for each weight, and an L1 term that keeps most at 0. */
export class Ftrl {
  readonly #z: Float64Array;
  readonly #n: Float64Array;
  readonly #options: FtrlOptions;

  constructor(size: number, options: FtrlOptions) {
    this.#z = new Float64Array(size);
    this.#n = new Float64Array(size);
    this.#options = options;
  }

  weight(id: number): number {
    const { alpha, beta, l1, l2 } = this.#options;
    const z = this.#z[id]!;
    if (Math.abs(z) <= l1) return 0;
    return -(z - Math.sign(z) * l1) / ((beta + Math.sqrt(this.#n[id]!)) / alpha + l2);
  }

  sum(ids: Int32Array): number {
    let sum = 0;
    for (const id of ids) sum += this.weight(id);
    return sum;
  }

  update(ids: Int32Array, gradient: number): void {
    if (Math.abs(gradient) < 1e-6) return;
    const { alpha } = this.#options;
    for (const id of ids) {
      const n = this.#n[id]!;
      const sigma = (Math.sqrt(n + gradient * gradient) - Math.sqrt(n)) / alpha;
      this.#z[id]! += gradient - sigma * this.weight(id);
      this.#n[id] = n + gradient * gradient;
    }
  }
}
