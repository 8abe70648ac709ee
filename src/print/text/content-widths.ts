import { emergencyBreakpoints } from './emergency-breaks.js';
import type { Breakpoint, Piece } from './paragraph.js';

/** Min-content and max-content width of a paragraph; `overflow-wrap: anywhere` counts for the first (CSS Text 3 §5.5). */
export function contentWidths(
  pieces: readonly Piece[],
  breakpoints: readonly Breakpoint[],
): { minContent: number; maxContent: number } {
  const anywhere = pieces.some((piece) => piece.kind === 'text' && piece.font.style.overflowWrap === 'anywhere');
  const finest = anywhere ? emergencyBreakpoints(pieces, breakpoints, { values: ['anywhere'], wider: 0 }) : breakpoints;
  return {
    minContent: widest(finest),
    maxContent: widest(breakpoints.filter(({ kind }) => kind === 'start' || kind === 'forced')),
  };
}

const widest = (breakpoints: readonly Breakpoint[]): number =>
  breakpoints.slice(1).reduce((most, { end }, i) => Math.max(most, end - breakpoints[i]!.start), 0);
