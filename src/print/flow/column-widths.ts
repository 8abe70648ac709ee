import type { ComputedStyle } from '../css/computed-style.js';
import { resolve } from './edges.js';

/** Used number and width of the columns of a multi-column container (css-multicol-1 §3.4). */
export function columnWidths(style: ComputedStyle, width: number): { count: number; width: number; gap: number } {
  const gap = columnGap(style, width);
  const count = columnCount(style, width, gap);
  return { count, gap, width: Math.max(0, (width - (count - 1) * gap) / count) };
}

/** `normal` is 1em. */
export function columnGap(style: ComputedStyle, width: number): number {
  return style.columnGap === 'normal' ? style.fontSize : resolve(style.columnGap, width);
}

function columnCount(style: ComputedStyle, width: number, gap: number): number {
  if (style.columnWidth === 'auto') return style.columnCount === 'auto' ? 1 : style.columnCount;
  const fitting = Math.max(1, Math.floor((width + gap) / (style.columnWidth + gap)));
  return style.columnCount === 'auto' ? fitting : Math.min(style.columnCount, fitting);
}
