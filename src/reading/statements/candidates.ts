import type { CueWord } from './cues.js';
import {
  clauseFeatures,
  continuationFeatures,
  cueFeatures,
  endFromCueFeatures,
  groupOf,
  pairFeatures,
  startFromCueFeatures,
  type Group,
} from './features/index.js';
import { propose, type Attribution, type Continuation, type Pattern, type Start } from './proposals/index.js';
import type { Part, Scorer } from './scorer.js';

/** One way to read a cue word: which tokens it says were said. */
export interface Candidate extends Omit<Attribution, 'cue'> {
  /** Log-odds against "this word is no cue": the sum of its parts' weights. */
  score: number;
  parts: Part[];
}

/** A scored half of a content: where it may start, where it may end. */
interface Half {
  at: number;
  parts: Part[];
  score: number;
}

type StartHalf = Half & { start: Start };

/** Log-odds of the cue word alone below which no content makes up for it. */
const hopeless = -5;

/** Only the likeliest halves are combined, and of the pairs only those that are not far behind the best. */
const beam = { starts: 4, ends: 8, behind: 4, least: -3 };

/** The ways to read a cue word that the model does not rule out at once, scored. `exhaustive`: all of them. */
export function candidatesOf(scorer: Scorer, cue: CueWord, exhaustive = false): Candidate[] {
  const reader = new CueReader(scorer, cue);
  const proposals = propose(scorer.scene, cue);
  if (!exhaustive && reader.mostOf([...proposals.rightStarts, ...proposals.leftStarts]) < hopeless) return [];
  const most = exhaustive ? { starts: Infinity, ends: Infinity, behind: Infinity, least: -Infinity } : beam;
  const right = reader.combine(proposals.rightStarts, proposals.rightEnds, most);
  const left = reader.combine(proposals.leftStarts, proposals.leftEnds, most);
  return [...right, ...left, ...proposals.continuations.flatMap((how) => reader.goOn(left, how))];
}

/** One cue word's parts: what it weighs by itself is summed once. */
class CueReader {
  readonly #scorer: Scorer;
  readonly #cue: CueWord;
  readonly #shared: Part;
  readonly #grouped: number[];
  readonly #groups = new Map<Group, Part>();

  constructor(scorer: Scorer, cue: CueWord) {
    const { shared, grouped } = cueFeatures(scorer.scene, cue);
    this.#scorer = scorer;
    this.#cue = cue;
    this.#shared = scorer.part(shared);
    this.#grouped = grouped;
  }

  /** The log-odds of the cue word alone in the best of the starts' groups. */
  mostOf(starts: readonly Start[]): number {
    return this.#shared.weight + Math.max(...starts.map(({ pattern }) => this.#group(groupOf[pattern]).weight));
  }

  /** Each likely start with each likely end after it. */
  combine(starts: readonly Start[], ends: readonly number[], most: typeof beam): Candidate[] {
    const kept = likeliest(
      starts.map((start) => this.#startHalf(start)),
      most.starts,
    );
    if (Math.max(...kept.map(({ score }) => score)) + this.#shared.weight < most.least) return [];
    const groups = new Set(kept.map(({ start }) => groupOf[start.pattern]));
    return [...groups].flatMap((group) => {
      const endHalves = likeliest(
        ends.map((end) => this.#endHalf(end, group)),
        most.ends,
      );
      const from = kept.filter(({ start }) => groupOf[start.pattern] === group);
      const pairs = from.flatMap((start) =>
        endHalves.filter(({ at }) => at > start.at).map((end) => ({ start, end, score: start.score + end.score })),
      );
      const least = Math.max(...pairs.map(({ score }) => score)) - most.behind;
      return pairs.filter(({ score }) => score >= least).map(({ start, end }) => this.#joined(start, end));
    });
  }

  /** The candidates as they go on after the cue. */
  goOn(candidates: readonly Candidate[], how: Continuation): Candidate[] {
    const parts = new Map<Pattern, Part>();
    const partOf = (pattern: Pattern): Part => {
      const { scene } = this.#scorer;
      const part = parts.get(pattern) ?? this.#scorer.part(continuationFeatures(scene, this.#cue, pattern, how));
      parts.set(pattern, part);
      return part;
    };
    return candidates.map((candidate) => {
      const part = partOf(candidate.pattern);
      return {
        pattern: candidate.pattern,
        content: [...candidate.content, [how.start, how.end]],
        score: candidate.score + part.weight,
        parts: [...candidate.parts, part],
      };
    });
  }

  #group(group: Group): Part {
    const { features } = this.#scorer.scene;
    const word = features.word(group);
    const part = this.#groups.get(group) ?? this.#scorer.part(this.#grouped.map((name) => features.with(name, word)));
    this.#groups.set(group, part);
    return part;
  }

  #startHalf(start: Start): StartHalf {
    const { scene } = this.#scorer;
    const parts = [
      this.#group(groupOf[start.pattern]),
      this.#scorer.starts.get(start.pattern, start.at),
      this.#scorer.part(startFromCueFeatures(scene, this.#cue, start)),
    ];
    return { start, at: start.at, parts, score: sumOf(parts) };
  }

  #endHalf(end: number, group: Group): Half {
    const { scene } = this.#scorer;
    const side = end > this.#cue.index ? 'right' : 'left';
    const parts = [
      this.#scorer.ends.get(side, end),
      this.#scorer.groupedEnds.get(group, end),
      this.#scorer.part(endFromCueFeatures(scene, this.#cue, end, group)),
    ];
    return { at: end, parts, score: sumOf(parts) };
  }

  #joined(from: StartHalf, to: Half): Candidate {
    const { scene } = this.#scorer;
    const whole = this.#scorer.part([
      ...pairFeatures(scene, from.start, to.at),
      ...clauseFeatures(scene, this.#cue, from.start, to.at),
    ]);
    return {
      pattern: from.start.pattern,
      content: [[from.at, to.at]],
      score: this.#shared.weight + from.score + to.score + whole.weight,
      parts: [this.#shared, ...from.parts, ...to.parts, whole],
    };
  }
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

function likeliest<H extends Half>(halves: H[], most: number): H[] {
  return halves.length <= most ? halves : halves.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, most);
}
