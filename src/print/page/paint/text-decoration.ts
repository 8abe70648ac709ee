import type { ComputedStyle } from '../../css/computed-style.js';
import type { GlyphRun } from '../../text/line.js';
import type { Rect } from './borders.js';

/** Underlines, overlines and strike-throughs below, above and through some runs of a line, from the line's corner. */
export function decorationRects(style: ComputedStyle, runs: readonly GlyphRun[]): Rect[] {
  const first = runs[0];
  if (first === undefined || style.textDecorationLine.length === 0) return [];
  const left = Math.min(...runs.map((run) => run.x));
  const right = Math.max(...runs.map((run) => run.x + run.width));
  const { font, size, y: baseline } = first;
  const scale = size / font.unitsPerEm;
  const thickness = Math.max(font.underlineThickness * scale, leastThickness);
  const middles = {
    underline: baseline - font.underlinePosition * scale,
    overline: baseline - font.ascent * scale + thickness / 2,
    'line-through': baseline - (font.xHeight * scale) / 2,
  };
  return style.textDecorationLine.map((line) => ({
    x: left,
    y: middles[line] - thickness / 2,
    width: right - left,
    height: thickness,
  }));
}

/** A thinner line is lost on an office printer, px. */
const leastThickness = 0.5;
