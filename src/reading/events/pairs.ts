import { LEADER_NOUNS, PAIR_WORDS, SIDE_NOUNS } from '../en/event-words.js';
import type { Token } from '../layers/layers.js';
import type { Named } from './named-parties.js';

interface Pair {
  /** Index of the token after the pair. */
  end: number;
  names: [string, string];
  people: boolean;
}

interface Placed {
  name: string;
  end: number;
}

/** Between two names of a pair stand at most so many tokens: "France and its neighbour Spain". */
const GAP = 5;

/** Whom "both sides", "the two leaders" and "they" mean: the two who were named together last. */
export class Pairs {
  readonly #tokens: readonly Token[];
  readonly #pairs: Pair[] = [];
  /** Those who met by two, in the order of the text. */
  readonly #met: Pair[] = [];
  readonly #counts = new Map<string, number>();

  constructor(tokens: readonly Token[], namedAt: (token: number) => Named | null) {
    this.#tokens = tokens;
    const last: { person: Placed | null; body: Placed | null } = { person: null, body: null };
    for (let i = 0; i < tokens.length; i++) {
      const named = namedAt(i);
      if (!named) continue;
      const end = i + named.length;
      this.#counts.set(named.name, (this.#counts.get(named.name) ?? 0) + 1);
      const kind = named.person ? 'person' : 'body';
      const before = last[kind];
      if (before && before.name !== named.name && this.#areJoined(before.end, i))
        this.#pairs.push({ end, names: [before.name, named.name], people: named.person });
      last[kind] = { name: named.name, end };
      i = end - 1;
    }
  }

  /** Takes note of two who meet: "she will host her neighbour" makes them a pair. */
  met(pair: Pair): void {
    this.#met.push(pair);
  }

  /** The two whom a phrase like "the two sides" means; null for any other phrase. */
  meantBy(start: number, head: number): string[] | null {
    const { lemma, lower } = this.#tokens[head]!;
    if (lower === 'they' || lower === 'them') return this.near(start);
    const opened = this.#tokens.slice(start, head).some((token) => PAIR_WORDS.has(token.lower));
    if (!opened) return null;
    if (LEADER_NOUNS.has(lemma)) return this.before(start, true) ?? this.before(start, false);
    return SIDE_NOUNS.has(lemma) ? this.before(start, false) : null;
  }

  /** Whom "they" and "their" mean: two named together not long before. */
  near(token: number): string[] | null {
    const [named, met] = [this.#pairs, this.#met].map((pairs) => pairs[lastBefore(pairs, token)]);
    const last = met && (!named || met.end > named.end) ? met : named;
    return last && token - last.end <= NEAR ? last.names : null;
  }

  /** Of the pairs before, the one whose members the article names most; of equals, the last. */
  before(token: number, people: boolean): string[] | null {
    let best: Pair | null = null;
    for (const pairs of [this.#pairs, this.#met]) {
      const last = lastBefore(pairs, token);
      for (let i = last; i >= Math.max(0, last - MOST_BACK); i--) {
        const pair = pairs[i]!;
        if (pair.people === people && (!best || this.#weight(pair) > this.#weight(best))) best = pair;
      }
    }
    return best && best.names;
  }

  #weight({ names }: Pair): number {
    return Math.min(...names.map((name) => this.#counts.get(name) ?? 0));
  }

  /** "and", with a title or nothing else between. */
  #areJoined(from: number, to: number): boolean {
    const between = this.#tokens.slice(from, Math.min(to, from + GAP + 1));
    return (
      to - from <= GAP &&
      between.some(({ lower }) => lower === 'and' || lower === 'with') &&
      between.every(({ tag, text }) => !/^(?:VB.?|MD)$/u.test(tag) && text !== ';' && text !== '.')
    );
  }
}

function lastBefore(pairs: readonly Pair[], token: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]!.end <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Pairs further back than this are not looked at. */
const MOST_BACK = 60;

/** Tokens between a pair and the pronoun that means it. */
const NEAR = 50;
