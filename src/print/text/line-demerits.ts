import type { Breakpoint } from './paragraph.js';

/** How lines of one paragraph are judged. Lengths in px. */
export interface BreakStyle {
  /** Justified lines stretch and shrink their spaces; ragged ones leave the rest of their room unused. */
  readonly justified: boolean;
  /** Whether the last line and those before forced breaks are justified, too. */
  readonly justifiedLast: boolean;
  /** Unused room of a ragged line that counts as much as spaces stretched by their stretch share. */
  readonly ragUnit: number;
  /** Whether the last line must not be short nor the line before it end in a hyphen (`text-wrap: pretty`). */
  readonly careForLastLine: boolean;
}

/** Share of a space's width by which it grows at ratio 1 and shrinks at most (Knuth & Plass 1981, table I). */
const stretchShare = 1 / 2;
export const shrinkShare = 1 / 3;

/** Ratio at which a space is twice as wide as by nature, and share of its room that a ragged line may leave unused. */
const loosestRatio = 2;
const deepestRag = 1 / 3;

/** Demerits as in TeX (The TeXbook, chapter 14), with steeper ones for what the house never wants to see. */
const linePenalty = 10;
const penalties: Readonly<Record<Breakpoint['kind'], number>> = {
  start: 0,
  plain: 0,
  forced: 0,
  'after-hyphen': 50,
  hyphenated: 250,
  address: 300,
  emergency: 1000,
};
const unevenDemerits = 10_000;
const ladderDemerits = 1e8;
const looseDemerits = 1e7;
const shortLastLineDemerits = 1e7;
const finalHyphenDemerits = 1e7;
/** Demerits of a line wider than its room: more than all others together. */
export const overfullDemerits = 1e12;
const worstBadness = 1e5;

/** A last line below the first share of its room is short, one of a single word below the second. */
const shortLastLine = 1 / 6;
const shortLastWord = 1 / 3;

/** Ratio of a justified line that does not fill its room and has no space to stretch. */
const rigid = 100;

/** px lost to rounding. */
const tolerance = 1e-3;

/** A line from one breakpoint to another in a room. */
export interface Candidate {
  readonly from: Breakpoint;
  readonly to: Breakpoint;
  readonly room: number;
}

/**
 * How far a line is from its natural width: 1 stretched by the stretch share, -1 shrunk as far as it may, below that too
 * wide. A ragged line counts its unused room in rag units.
 */
export function adjustmentRatio(from: Breakpoint, to: Breakpoint, room: number, style: BreakStyle): number {
  const slack = room - (to.end - from.start);
  if (slack >= 0 && to.kind === 'forced' && !style.justifiedLast) return 0;
  if (!style.justified) return slack < -tolerance ? -Infinity : slack / style.ragUnit;
  const glue = to.glueEnd - from.glueStart;
  if (slack < -tolerance) return glue > 0 ? slack / (glue * shrinkShare) : -Infinity;
  return glue > 0 ? slack / (glue * stretchShare) : slack > tolerance ? rigid : 0;
}

/** Whether a line may be taken when there is another way: not too loose, and no second hyphen running. */
export function isDecent({ from, to, room }: Candidate, ratio: number, style: BreakStyle): boolean {
  const loosest = style.justified ? loosestRatio : (room * deepestRag) / style.ragUnit;
  return ratio <= loosest && !(endsInHyphen(from) && endsInHyphen(to));
}

/** Demerits of one line, apart from how it goes with the line before. */
export function lineDemerits({ from, to, room }: Candidate, ratio: number, style: BreakStyle): number {
  const badness = Math.min(worstBadness, 100 * Math.abs(ratio) ** 3);
  let demerits = (linePenalty + badness) ** 2 + penalties[to.kind] ** 2;
  if (style.justified && ratio > loosestRatio) demerits += looseDemerits * (ratio - loosestRatio);
  if (endsInHyphen(from) && endsInHyphen(to)) demerits += ladderDemerits;
  if (style.careForLastLine && to.kind === 'forced') demerits += lastLineDemerits({ from, to, room });
  return demerits;
}

function lastLineDemerits({ from, to, room }: Candidate): number {
  if (from.kind === 'start' || from.kind === 'forced') return 0;
  const width = to.end - from.start;
  const singleWord = to.glueEnd === from.glueStart;
  const short = width < room * (singleWord ? shortLastWord : shortLastLine);
  return (short ? shortLastLineDemerits : 0) + (endsInHyphen(from) ? finalHyphenDemerits : 0);
}

const endsInHyphen = ({ kind }: Breakpoint): boolean => kind === 'hyphenated' || kind === 'after-hyphen';

/** Tight, decent, loose or very loose: 0 to 3. Ragged lines are all alike. */
export const fitness = (ratio: number, { justified }: BreakStyle): number =>
  !justified ? 1 : ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;

/** Neighbouring lines more than one class of fitness apart look uneven. */
export const unevenness = (above: number, below: number): number => (Math.abs(above - below) > 1 ? unevenDemerits : 0);
