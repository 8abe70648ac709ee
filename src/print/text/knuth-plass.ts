import type { BreakStyle } from './line-demerits.js';
import { adjustmentRatio, fitness, isDecent, lineDemerits, overfullDemerits, unevenness } from './line-demerits.js';
import type { Breakpoint } from './paragraph.js';

/** Breakpoints where lines end, and whether some line is wider than its room. */
export interface Solution {
  readonly ends: readonly number[];
  readonly overfull: boolean;
}

/** A way to break the paragraph up to a breakpoint. */
interface Node {
  readonly at: Breakpoint;
  readonly index: number;
  /** Number of the line that starts here, and its room. */
  readonly line: number;
  readonly room: number;
  readonly fitness: number;
  readonly demerits: number;
  readonly before: Node | null;
}

/**
 * The breaks with the least demerits over the whole paragraph (Knuth & Plass 1981). `room`: width of a line, px. Time is
 * linear in the breakpoints, since only the nodes of about one line are alive, a few for each breakpoint.
 */
export function optimumFit(
  breakpoints: readonly Breakpoint[],
  room: (line: number) => number,
  style: BreakStyle,
): Solution {
  return (
    new Search(breakpoints, room, { ...style, lastResort: false }).run() ??
    new Search(breakpoints, room, { ...style, lastResort: true }).run()!
  );
}

/** `lastResort`: whether lines may also be very loose, end in a second hyphen running, or be too wide. */
type SearchStyle = BreakStyle & { readonly lastResort: boolean };

class Search {
  readonly #breakpoints: readonly Breakpoint[];
  readonly #room: (line: number) => number;
  readonly #style: SearchStyle;
  /** Nodes from which the next breakpoint can be reached, from the farthest to the nearest. */
  #active: Node[];
  #overfull = false;

  constructor(breakpoints: readonly Breakpoint[], room: (line: number) => number, style: SearchStyle) {
    this.#breakpoints = breakpoints;
    this.#room = room;
    this.#style = style;
    this.#active = [{ at: breakpoints[0]!, index: 0, line: 0, room: room(0), fitness: 1, demerits: 0, before: null }];
  }

  /** Null when there is no way without the last resort. */
  run(): Solution | null {
    for (let index = 1; index < this.#breakpoints.length; index++) {
      this.#reach(index);
      if (this.#active.length === 0) return null;
    }
    return { ends: trace(this.#active.reduce((a, b) => (b.demerits < a.demerits ? b : a))), overfull: this.#overfull };
  }

  #reach(index: number): void {
    const to = this.#breakpoints[index]!;
    const reached: Node[] = [];
    const nearest = this.#active.at(-1)!;
    let kept = 0;
    for (const node of this.#active) {
      const ratio = adjustmentRatio(node.at, to, node.room, this.#style);
      // What follows a hyphen may be narrower than the hyphen, so that only the next other break closes a line.
      if (ratio >= -1 || to.kind === 'hyphenated') this.#active[kept++] = node;
      if (ratio >= -1 && this.#isAllowed(node, index, ratio)) this.#offer(reached, this.#follow(node, index, ratio));
    }
    this.#active.length = kept;
    if (kept === 0 && this.#style.lastResort) {
      this.#overfull = true;
      reached.push(this.#node(nearest, index, { demerits: overfullDemerits, fitness: 1 }));
    }
    if (to.kind === 'forced') this.#active.length = 0;
    this.#active.push(...reached);
  }

  /** A word is broken in an emergency only where no more of it fits. */
  #isAllowed({ at, room }: Node, index: number, ratio: number): boolean {
    const to = this.#breakpoints[index]!;
    if (to.kind === 'emergency' && adjustmentRatio(at, this.#breakpoints[index + 1]!, room, this.#style) >= -1)
      return false;
    return this.#style.lastResort || isDecent({ from: at, to, room }, ratio, this.#style);
  }

  #follow(node: Node, index: number, ratio: number): Node {
    const line = { from: node.at, to: this.#breakpoints[index]!, room: node.room };
    const own = fitness(ratio, this.#style);
    const demerits = lineDemerits(line, ratio, this.#style) + unevenness(node.fitness, own);
    return this.#node(node, index, { demerits, fitness: own });
  }

  #node(before: Node, index: number, { demerits, fitness }: { demerits: number; fitness: number }): Node {
    const line = before.line + 1;
    const room = this.#room(line);
    const at = this.#breakpoints[index]!;
    return { at, index, line, room, fitness, demerits: before.demerits + demerits, before };
  }

  /** Of nodes that cannot differ in what follows, the best stays. */
  #offer(reached: Node[], node: Node): void {
    const same = reached.findIndex(({ fitness, room }) => fitness === node.fitness && room === node.room);
    if (same < 0) reached.push(node);
    else if (node.demerits < reached[same]!.demerits) reached[same] = node;
  }
}

function trace(last: Node): number[] {
  const ends: number[] = [];
  for (let node = last; node.before !== null; node = node.before) ends.push(node.index);
  return ends.reverse();
}
