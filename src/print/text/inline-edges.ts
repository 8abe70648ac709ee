import type { ComputedStyle, LengthPercentage } from '../css/computed-style.js';

/** Width of an inline box's edge, px: its margin, and its border with padding. Percentages and `auto` count as 0. */
export function edges(style: ComputedStyle, edge: 'open' | 'close'): { margin: number; inner: number } {
  const left = (edge === 'open') === (style.direction === 'ltr');
  return left
    ? { margin: length(style.marginLeft), inner: style.borderLeftWidth + length(style.paddingLeft) }
    : { margin: length(style.marginRight), inner: style.borderRightWidth + length(style.paddingRight) };
}

const length = (value: LengthPercentage | 'auto'): number => (typeof value === 'number' ? value : 0);
