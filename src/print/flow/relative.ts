import type { ComputedStyle } from '../css/computed-style.js';
import { resolve } from './edges.js';

/** How far relative positioning moves a box; what is around it does not notice (CSS2 §9.4.3). */
export function relativeOffset(
  style: ComputedStyle,
  container: { readonly width: number; readonly height: number | null },
): { readonly x: number; readonly y: number } {
  if (style.position !== 'relative') return { x: 0, y: 0 };
  return {
    x: style.left === 'auto' ? 0 : resolve(style.left, container.width),
    y: style.top === 'auto' ? 0 : resolve(style.top, container.height ?? 0),
  };
}
