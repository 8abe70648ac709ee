import { endFeatures, groupedEndFeatures, startFeatures, type Group } from './features/index.js';
import type { Pattern } from './proposals/index.js';
import type { Scene } from './scene.js';

/** Features whose weights are summed once and shared by many candidates. */
export interface Part {
  features: number[];
  weight: number;
}

/** The weight of a feature; 0 when it has none. */
export type Weigh = (feature: number) => number;

/** Sums the weights of an article's features; those of places where contents may start or end, whatever the cue word, once. */
export class Scorer {
  readonly scene: Scene;
  readonly starts: PartsByToken<Pattern>;
  readonly ends: PartsByToken<'left' | 'right'>;
  readonly groupedEnds: PartsByToken<Group>;
  readonly #weigh: Weigh;

  constructor(scene: Scene, weigh: Weigh) {
    this.scene = scene;
    this.#weigh = weigh;
    this.starts = new PartsByToken((pattern, at) => this.part(startFeatures(scene, { pattern, at })));
    this.ends = new PartsByToken((side, end) => this.part(endFeatures(scene, end, side)));
    this.groupedEnds = new PartsByToken((group, end) => this.part(groupedEndFeatures(scene, end, group)));
  }

  part(features: number[]): Part {
    let weight = 0;
    for (const feature of features) weight += this.#weigh(feature);
    return { features, weight };
  }
}

/** Parts that depend on one token alone, made once, for each of a few kinds. */
class PartsByToken<Kind extends string> {
  readonly #make: (kind: Kind, token: number) => Part;
  readonly #known: Partial<Record<Kind, Map<number, Part>>> = {};

  constructor(make: (kind: Kind, token: number) => Part) {
    this.#make = make;
  }

  get(kind: Kind, token: number): Part {
    const ofKind = (this.#known[kind] ??= new Map<number, Part>());
    let part = ofKind.get(token);
    if (!part) ofKind.set(token, (part = this.#make(kind, token)));
    return part;
  }
}
