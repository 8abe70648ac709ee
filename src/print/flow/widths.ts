import type { ComputedStyle, LengthPercentage } from '../css/computed-style.js';
import { borders, margins, padding, resolve, sumEdges, type Edges } from './edges.js';

/** Padding and borders together: what lies between the border box and the content box. */
export function frameEdges(style: ComputedStyle, containerWidth: number): Edges {
  return sumEdges(padding(style, containerWidth), borders(style));
}

/** Border-box width that `width`, `min-width` and `max-width` give, or null when it is `auto` without limits reached. */
export function setBorderWidth(style: ComputedStyle, containerWidth: number): number | null {
  if (style.width === 'auto') return null;
  return clampBorderWidth(style, containerWidth, borderSize(style, style.width, containerWidth, containerWidth));
}

/** `min-width` and `max-width` applied to a border-box width. */
export function clampBorderWidth(style: ComputedStyle, containerWidth: number, width: number): number {
  const edges = frameEdges(style, containerWidth);
  const size = (value: LengthPercentage) => borderSize(style, value, containerWidth, containerWidth);
  const most = style.maxWidth === 'none' ? Infinity : size(style.maxWidth);
  return Math.max(Math.min(width, most), size(style.minWidth), edges.left + edges.right);
}

/** Border-box width of a block in flow (CSS2 §10.3.3). */
export function blockWidth(style: ComputedStyle, containerWidth: number): number {
  const outer = margins(style, containerWidth);
  const fill = Math.max(0, containerWidth - outer.left - outer.right);
  return setBorderWidth(style, containerWidth) ?? clampBorderWidth(style, containerWidth, fill);
}

/** Where a block of this border-box width begins in its container: margins, `auto` ones share what is left over. */
export function blockOffset(style: ComputedStyle, containerWidth: number, width: number): number {
  const outer = margins(style, containerWidth);
  const spare = containerWidth - outer.left - outer.right - width;
  if (style.marginLeft === 'auto') return outer.left + Math.max(0, style.marginRight === 'auto' ? spare / 2 : spare);
  // Over-constrained: the margin at the line's end gives way, which in right-to-left text is the left one.
  return style.direction === 'rtl' && style.marginRight !== 'auto' ? outer.left + spare : outer.left;
}

/** Content-box height that `height` sets, or null for `auto` and for percentages of an unknown height. */
export function setContentHeight(style: ComputedStyle, containerHeight: number | null, edges: Edges): number | null {
  return style.height === 'auto' ? null : contentHeight(style, style.height, containerHeight, edges);
}

/** `min-height` and `max-height` applied to a content-box height. */
export function clampContentHeight(
  style: ComputedStyle,
  containerHeight: number | null,
  edges: Edges,
  height: number,
): number {
  const least = contentHeight(style, style.minHeight, containerHeight, edges) ?? 0;
  const most =
    style.maxHeight === 'none' ? Infinity : (contentHeight(style, style.maxHeight, containerHeight, edges) ?? Infinity);
  return Math.max(Math.min(height, most), least);
}

function contentHeight(
  style: ComputedStyle,
  value: LengthPercentage,
  containerHeight: number | null,
  edges: Edges,
): number | null {
  if (typeof value !== 'number' && containerHeight === null) return null;
  const height = resolve(value, containerHeight ?? 0);
  return style.boxSizing === 'border-box' ? Math.max(0, height - edges.top - edges.bottom) : height;
}

function borderSize(style: ComputedStyle, value: LengthPercentage, basis: number, containerWidth: number): number {
  const edges = frameEdges(style, containerWidth);
  const size = resolve(value, basis);
  return style.boxSizing === 'border-box' ? size : size + edges.left + edges.right;
}
