import type { Scene } from './scene.js';

/** Features whose weights are summed once and shared by many candidates. */
export interface Part {
  features: number[];
  weight: number;
}

/** The weight of a feature; 0 when it has none. */
export type Weigh = (feature: number) => number;

/** What a part that depends on one token alone is about: with the token it names the part. */
export type PartKind = `start ${string}` | `end ${string}` | `end of ${string}`;

/** Sums the weights of an article's features, each set once. */
export class Scorer {
  readonly scene: Scene;
  readonly #weigh: Weigh;
  readonly #known = new Map<PartKind, Map<number, Part>>();

  constructor(scene: Scene, weigh: Weigh) {
    this.scene = scene;
    this.#weigh = weigh;
  }

  part(features: number[]): Part {
    let weight = 0;
    for (const feature of features) weight += this.#weigh(feature);
    return { features, weight };
  }

  /** The part of a token, made once. */
  once(kind: PartKind, token: number, features: () => number[]): Part {
    let ofKind = this.#known.get(kind);
    if (!ofKind) this.#known.set(kind, (ofKind = new Map<number, Part>()));
    let part = ofKind.get(token);
    if (!part) ofKind.set(token, (part = this.part(features())));
    return part;
  }
}
