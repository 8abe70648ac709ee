import type { ComputedStyle, LengthPercentage } from '../css/computed-style.js';

/** Widths along the four sides of a box, px. */
export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const noEdges: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

/** A length, with its percentage taken of `basis`. */
export function resolve(value: LengthPercentage, basis: number): number {
  return typeof value === 'number' ? value : (value.percent / 100) * basis;
}

/** Padding; percentages refer to the width of the containing block, on all sides (CSS2 §8.4). */
export function padding(style: ComputedStyle, containerWidth: number): Edges {
  return {
    top: resolve(style.paddingTop, containerWidth),
    right: resolve(style.paddingRight, containerWidth),
    bottom: resolve(style.paddingBottom, containerWidth),
    left: resolve(style.paddingLeft, containerWidth),
  };
}

export function borders(style: ComputedStyle): Edges {
  return {
    top: style.borderTopWidth,
    right: style.borderRightWidth,
    bottom: style.borderBottomWidth,
    left: style.borderLeftWidth,
  };
}

/** Margins, with `auto` as 0. */
export function margins(style: ComputedStyle, containerWidth: number): Edges {
  const side = (value: LengthPercentage | 'auto') => (value === 'auto' ? 0 : resolve(value, containerWidth));
  return {
    top: side(style.marginTop),
    right: side(style.marginRight),
    bottom: side(style.marginBottom),
    left: side(style.marginLeft),
  };
}

export function sumEdges(a: Edges, b: Edges): Edges {
  return { top: a.top + b.top, right: a.right + b.right, bottom: a.bottom + b.bottom, left: a.left + b.left };
}
