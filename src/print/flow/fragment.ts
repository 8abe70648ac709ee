import type { BlockBox, BlockLevelBox, CellBox, ImageBox, RowBox, RowGroupBox, TableBox } from '../box/box.js';
import type { BorderStyle, Color } from '../css/computed-style.js';
import type { Line } from '../text/line.js';
import type { Edges } from './edges.js';

/** What layout makes of a box on one page or in one column. Immutable; px, from the border box of the parent. */
export type Fragment = BoxFragment | LineFragment | ImageFragment;

export interface Placed<F extends Fragment = Fragment> {
  readonly x: number;
  readonly y: number;
  readonly fragment: F;
}

export interface BoxFragment {
  readonly kind: 'box';
  readonly box: BlockBox | TableBox | RowGroupBox | RowBox | CellBox;
  /** Border box. */
  readonly width: number;
  readonly height: number;
  /** Borders to paint: 0 where a break cuts the box, and where the table draws them. */
  readonly border: Edges;
  readonly children: readonly Placed[];
  /** Column rules and collapsed borders. */
  readonly rules: readonly Rule[];
  /** Whether the box starts here. */
  readonly first: boolean;
  /** A table header or footer shown again: painted, not read. */
  readonly repeated: boolean;
  /** Whether it paints the background and borders of its box: not where it only holds a table and its captions. */
  readonly paints: boolean;
}

/** One line of a paragraph with its laid-out atomic inlines. */
export interface LineFragment {
  readonly kind: 'line';
  /** The block container that the line belongs to. */
  readonly box: BlockBox;
  readonly width: number;
  readonly height: number;
  readonly line: Line;
  readonly atomics: ReadonlyMap<BlockLevelBox, Placed>;
}

export interface ImageFragment {
  readonly kind: 'image';
  readonly box: ImageBox;
  readonly width: number;
  readonly height: number;
  readonly border: Edges;
  /** The picture inside borders and padding. */
  readonly picture: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A straight line that no box's border paints: horizontal or vertical, as thick as its smaller side. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly direction: 'horizontal' | 'vertical';
  readonly style: BorderStyle;
  readonly color: Color;
}

/** Baseline of the first line in a fragment, from its top; null when it has none. */
export function firstBaseline(fragment: Fragment): number | null {
  return baseline(fragment, (children) => children);
}

/** Baseline of the last line: where an inline-block sits in its line (CSS2 §10.8.1). */
export function lastBaseline(fragment: Fragment): number | null {
  return baseline(fragment, (children) => [...children].reverse());
}

function baseline(fragment: Fragment, order: (children: readonly Placed[]) => readonly Placed[]): number | null {
  if (fragment.kind === 'line') return fragment.line.baseline;
  if (fragment.kind === 'image') return null;
  for (const child of order(fragment.children)) {
    if (isFloat(child.fragment)) continue;
    const found = baseline(child.fragment, order);
    if (found !== null) return child.y + found;
  }
  return null;
}

function isFloat(fragment: Fragment): boolean {
  return fragment.kind !== 'line' && fragment.box.style.float !== 'none';
}
