import type { CueWord } from './cues.js';
import {
  clauseFeature,
  continuationFeatures,
  cueFeatures,
  endFeatures,
  endFromCueFeatures,
  finiteVerbsIn,
  groupedEndFeatures,
  groupOf,
  pairFeatures,
  pairShape,
  startFeatures,
  startFromCueFeatures,
  type Group,
} from './features.js';
import { propose, type Pattern, type Scene, type Start } from './proposals.js';

/** One way to read a cue word: which tokens it says were said. */
export interface Candidate {
  pattern: Pattern;
  /** Token ranges, the end exclusive. */
  content: [start: number, end: number][];
  /** Log-odds against "this word is no cue": the sum of its parts' weights. */
  score: number;
  parts: Part[];
}

/** Features whose weights are summed once and shared by many candidates. */
export interface Part {
  features: string[];
  weight: number;
}

/** The weight of a feature; 0 when it has none. */
export type Weigh = (feature: string) => number;

/** Sums the weights of an article's features, each set once. */
export class Scorer {
  readonly scene: Scene;
  readonly #weigh: Weigh;
  readonly #known = new Map<string, Part>();

  constructor(scene: Scene, weigh: Weigh) {
    this.scene = scene;
    this.#weigh = weigh;
  }

  part(features: string[]): Part {
    let weight = 0;
    for (const feature of features) weight += this.#weigh(feature);
    return { features, weight };
  }

  /** The part of a name that says all its features depend on. */
  once(name: string, features: () => string[]): Part {
    const known = this.#known.get(name);
    if (known) return known;
    const made = this.part(features());
    this.#known.set(name, made);
    return made;
  }
}

/** Scored halves of a content: where it may start, where it may end. */
interface Half {
  at: number;
  parts: Part[];
  score: number;
}

const half = (at: number, parts: Part[]): Half => ({
  at,
  parts,
  score: parts.reduce((sum, { weight }) => sum + weight, 0),
});

/** Log-odds of the cue word alone below which no content makes up for it. */
const hopeless = -5;

/** Only the likeliest halves are combined. */
const beam = { starts: 4, ends: 8 };
const likeliest = <H extends Half>(halves: H[], most: number): H[] =>
  halves.length <= most ? halves : [...halves].sort((a, b) => b.score - a.score || a.at - b.at).slice(0, most);

/** The ways to read a cue word that the model does not rule out at once, scored. `exhaustive`: all of them. */
export function candidatesOf(scorer: Scorer, cue: CueWord, exhaustive = false): Candidate[] {
  const { scene } = scorer;
  const proposals = propose(scene, cue);
  const { shared, grouped } = cueFeatures(scene, cue);
  const sharedPart = scorer.part(shared);
  const sentenceEnd = cue.sentence.tokens[0]!.index + cue.sentence.tokens.length;
  const ofGroup = new Map<Group, Part>();
  const groupPart = (group: Group): Part => {
    const known = ofGroup.get(group) ?? scorer.part(grouped.map((feature) => `${group} ${feature}`));
    ofGroup.set(group, known);
    return known;
  };
  const startHalf = (start: Start): Half & { start: Start } => ({
    start,
    ...half(start.at, [
      groupPart(groupOf[start.pattern]),
      scorer.once(`s ${start.pattern} ${start.at}`, () => startFeatures(scene, start)),
      scorer.part(startFromCueFeatures(scene, cue, start)),
    ]),
  });
  const endHalf = (end: number, group: Group): Half => {
    const side = end > cue.index ? 'right' : 'left';
    return half(end, [
      scorer.once(`e ${side} ${end}`, () => endFeatures(scene, end, side)),
      scorer.once(`e ${group} ${end} ${sentenceEnd}`, () => groupedEndFeatures(scene, end, sentenceEnd, group)),
      scorer.part(endFromCueFeatures(scene, cue, end, group)),
    ]);
  };
  const groups = new Set([...proposals.rightStarts, ...proposals.leftStarts].map(({ pattern }) => groupOf[pattern]));
  const best = Math.max(...[...groups].map((group) => groupPart(group).weight));
  if (!exhaustive && sharedPart.weight + best < hopeless) return [];
  const candidates: Candidate[] = [];
  const combine = (starts: Start[], ends: number[]): void => {
    const kept = likeliest(starts.map(startHalf), exhaustive ? Infinity : beam.starts);
    for (const group of new Set(kept.map(({ start }) => groupOf[start.pattern]))) {
      const endHalves = likeliest(
        ends.map((end) => endHalf(end, group)),
        exhaustive ? Infinity : beam.ends,
      );
      for (const from of kept)
        for (const to of endHalves)
          if (groupOf[from.start.pattern] === group && to.at > from.at) candidates.push(joined(from, to));
    }
  };
  const joined = (from: Half & { start: Start }, to: Half): Candidate => {
    const shape = pairShape(scene, from.start, to.at);
    const verbs = Math.min(1, finiteVerbsIn(scene, from.at, to.at));
    const pair = scorer.once(shape, () => pairFeatures(shape));
    const clause = scorer.once(`${cue.key} ${from.start.pattern} ${verbs}`, () => [
      clauseFeature(cue, from.start, verbs),
    ]);
    return {
      pattern: from.start.pattern,
      content: [[from.at, to.at]],
      score: sharedPart.weight + from.score + to.score + pair.weight + clause.weight,
      parts: [sharedPart, ...from.parts, ...to.parts, pair, clause],
    };
  };
  combine(proposals.rightStarts, proposals.rightEnds);
  const right = candidates.splice(0);
  combine(proposals.leftStarts, proposals.leftEnds);
  const going = proposals.continuations.flatMap((continuation) => {
    if (continuation.kind === 'none') return candidates;
    const parts = new Map<Pattern, Part>();
    return candidates.map((candidate): Candidate => {
      const part =
        parts.get(candidate.pattern) ?? scorer.part(continuationFeatures(scene, cue, candidate.pattern, continuation));
      parts.set(candidate.pattern, part);
      return {
        ...candidate,
        content: [...candidate.content, [continuation.start, continuation.end]],
        score: candidate.score + part.weight,
        parts: [...candidate.parts, part],
      };
    });
  });
  return [...right, ...going];
}
