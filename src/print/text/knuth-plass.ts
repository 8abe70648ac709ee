import type { Breakpoint } from './paragraph.js';

/** How lines of one paragraph are judged. Lengths in px. */
export interface BreakStyle {
  /** Justified lines stretch and shrink their spaces; ragged ones leave the rest of their room unused. */
  readonly justified: boolean;
  /** Whether the last line and those before forced breaks are justified, too. */
  readonly justifiedLast: boolean;
  /** Unused room of a ragged line that counts as much as spaces stretched to their limit. */
  readonly ragUnit: number;
  /** Whether the last line must not be short nor the line before it end in a hyphen (`text-wrap: pretty`). */
  readonly careForLastLine: boolean;
}

/** Share of a space's width by which it may grow (badness 100) and shrink at most (Knuth & Plass 1981, table I). */
const stretchShare = 1 / 2;
export const shrinkShare = 1 / 4;
/** Stretch at which a space is twice as wide as by nature: lines beyond are a last resort. */
const loosest = 2;

/** Demerits as in TeX (The TeXbook, chapter 14), with steeper ones for what the house never wants to see. */
const linePenalty = 10;
const penalties: Readonly<Record<Breakpoint['kind'], number>> = {
  start: 0,
  plain: 0,
  forced: 0,
  'after-hyphen': 30,
  hyphenated: 60,
  address: 120,
  emergency: 1000,
};
const unevenDemerits = 10_000;
const ladderDemerits = 1e8;
const looseDemerits = 1e7;
const shortLastLineDemerits = 2e5;
const finalHyphenDemerits = 1e5;
const overfullDemerits = 1e12;

/** Demerits stay below those of an overfull line. */
const worstBadness = 1e5;

/** A last line below the first share of its room is short, one of a single word below the second. */
const shortLastLine = 1 / 6;
const shortLastWord = 1 / 3;
/** px lost to rounding. */
const tolerance = 1e-3;
/** Ways to reach one breakpoint that are followed up; more would only differ in line counts that lose in the end. */
const mostNodes = 6;

/** A way to break the paragraph up to a breakpoint, the best of its line count and fitness. */
interface Node {
  readonly breakpoint: number;
  readonly line: number;
  readonly fitness: number;
  readonly demerits: number;
  readonly before: Node | null;
}

/** Breakpoints where lines end, and whether some line is wider than its room. */
export interface Solution {
  readonly ends: readonly number[];
  readonly overfull: boolean;
}

/** The breaks with the least demerits over the whole paragraph (Knuth & Plass 1981). `room`: width of a line, px. */
export function optimumFit(
  breakpoints: readonly Breakpoint[],
  room: (line: number) => number,
  style: BreakStyle,
): Solution {
  let active: Node[] = [{ breakpoint: 0, line: 0, fitness: 1, demerits: 0, before: null }];
  let overfull = false;
  for (let end = 1; end < breakpoints.length; end++) {
    const reached: Node[] = [];
    const open: Node[] = [];
    for (const node of active) {
      const line = measureLine(breakpoints[node.breakpoint]!, breakpoints[end]!, room(node.line), style);
      // What follows a hyphen may be narrower than the hyphen, so that only the next other break closes a line.
      if (line !== null || breakpoints[end]!.kind === 'hyphenated') open.push(node);
      if (line !== null) keepBest(reached, nodeAfter(node, end, line.demerits + unevenness(node, line), line.fitness));
    }
    if (open.length === 0) {
      reached.push(nodeAfter(active.at(-1)!, end, overfullDemerits, 1));
      overfull = true;
    }
    if (reached.length > mostNodes) reached.sort((a, b) => a.demerits - b.demerits).length = mostNodes;
    active = breakpoints[end]!.kind === 'forced' ? reached : [...open, ...reached];
  }
  return { ends: trace(active.reduce((a, b) => (b.demerits < a.demerits ? b : a))), overfull };
}

const nodeAfter = (before: Node, breakpoint: number, demerits: number, fitness: number): Node => ({
  breakpoint,
  line: before.line + 1,
  fitness,
  demerits: before.demerits + demerits,
  before,
});

function keepBest(nodes: Node[], node: Node): void {
  const same = nodes.findIndex(({ line, fitness }) => line === node.line && fitness === node.fitness);
  if (same < 0) nodes.push(node);
  else if (node.demerits < nodes[same]!.demerits) nodes[same] = node;
}

const unevenness = (node: Node, line: { fitness: number }): number =>
  Math.abs(node.fitness - line.fitness) > 1 ? unevenDemerits : 0;

/** Demerits of a line between two breaks; null when it does not fit. */
function measureLine(
  start: Breakpoint,
  end: Breakpoint,
  room: number,
  style: BreakStyle,
): { demerits: number; fitness: number } | null {
  const slack = room - (end.end - start.start);
  const glue = end.glueEnd - start.glueStart;
  const last = end.kind === 'forced';
  const ratio = style.justified
    ? spaceRatio(slack, glue, style.ragUnit)
    : slack < -tolerance
      ? -Infinity
      : slack / style.ragUnit;
  if (ratio < -1 - tolerance) return null;
  const judged = last && ratio > 0 && !style.justifiedLast ? 0 : ratio;
  const badness = Math.min(worstBadness, 100 * Math.abs(judged) ** 3);
  let demerits = (linePenalty + badness) ** 2 + penalties[end.kind] ** 2;
  if (style.justified && judged > loosest) demerits += looseDemerits * (judged - loosest);
  if (endsInHyphen(start) && endsInHyphen(end)) demerits += ladderDemerits;
  if (style.careForLastLine && last) demerits += lastLineDemerits(start, { glue, filled: 1 - slack / room });
  return { demerits, fitness: style.justified ? fitnessOf(judged) : 1 };
}

/** How far spaces stretch (1: by their stretch share) or shrink (-1: as far as they may) to fill a line. */
function spaceRatio(slack: number, glue: number, ragUnit: number): number {
  if (slack < -tolerance) return glue > 0 ? slack / (glue * shrinkShare) : -Infinity;
  return glue > 0 ? slack / (glue * stretchShare) : slack / ragUnit;
}

/** Tight, decent, loose or very loose: neighbours more than one step apart look uneven. */
const fitnessOf = (ratio: number): number => (ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3);

const endsInHyphen = ({ kind }: Breakpoint): boolean => kind === 'hyphenated' || kind === 'after-hyphen';

function lastLineDemerits(start: Breakpoint, { glue, filled }: { glue: number; filled: number }): number {
  if (start.kind === 'start' || start.kind === 'forced') return 0;
  const short = filled < shortLastLine || (glue === 0 && filled < shortLastWord);
  return (short ? shortLastLineDemerits : 0) + (endsInHyphen(start) ? finalHyphenDemerits : 0);
}

function trace(last: Node): number[] {
  const ends: number[] = [];
  for (let node = last; node.before !== null; node = node.before) ends.push(node.breakpoint);
  return ends.reverse();
}
