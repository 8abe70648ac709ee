import type { ComputedStyle } from '../css/computed-style.js';

/** The margin box of a placed float, px in the coordinates of whoever holds the list. */
export interface FloatArea {
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room between floats. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Tolerance for sums of lengths, px: far below what can be seen. */
const epsilon = 0.01;

export function moveFloats(floats: readonly FloatArea[], dx: number, dy: number): readonly FloatArea[] {
  if (floats.length === 0 || (dx === 0 && dy === 0)) return floats;
  return floats.map((float) => ({ ...float, x: float.x + dx, y: float.y + dy }));
}

/** What the floats beside the strip from `y` over `height` leave of the width. */
function roomAt(floats: readonly FloatArea[], y: number, height: number, width: number): Slot {
  let left = 0;
  let right = width;
  for (const float of floats) {
    if (float.y + float.height <= y + epsilon || float.y >= y + Math.max(height, epsilon) - epsilon) continue;
    if (float.side === 'left') left = Math.max(left, float.x + float.width);
    else right = Math.min(right, float.x);
  }
  return { x: left, y, width: Math.max(0, right - left) };
}

/** The first place at or below `y` where something of this size stands beside the floats, or below them all. */
export function slotFor(
  floats: readonly FloatArea[],
  y: number,
  size: { readonly width: number; readonly height: number },
  width: number,
): Slot {
  const ends = floats.map((float) => float.y + float.height).filter((end) => end > y);
  for (const top of [y, ...ends.sort((a, b) => a - b)]) {
    const room = roomAt(floats, top, size.height, width);
    if (room.width + epsilon >= size.width || room.width >= width) return room;
  }
  return { x: 0, y: Math.max(y, ...ends), width };
}

/** Places a float: as high as it may, then as far to its side as it may (CSS2 §9.5.1). */
export function placeFloat(
  floats: readonly FloatArea[],
  float: { readonly side: 'left' | 'right'; readonly width: number; readonly height: number },
  y: number,
  width: number,
): FloatArea {
  const notAbove = Math.max(y, ...floats.map((other) => other.y));
  const slot = slotFor(floats, notAbove, float, width);
  const x = float.side === 'left' ? slot.x : slot.x + slot.width - float.width;
  return { ...float, x, y: slot.y };
}

/** The lowest end of the floats that a box clears; -Infinity where it clears none. */
export function clearance(floats: readonly FloatArea[], clear: ComputedStyle['clear']): number {
  if (clear === 'none') return -Infinity;
  const cleared = floats.filter((float) => clear === 'both' || float.side === clear);
  return Math.max(-Infinity, ...cleared.map((float) => float.y + float.height));
}

export function floatsBottom(floats: readonly FloatArea[]): number {
  return clearance(floats, 'both');
}
