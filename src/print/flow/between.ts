import type { BlockLevelBox } from '../box/box.js';
import type { BreakBetween } from '../css/computed-style.js';
import type { ForcedBreak } from './break-token.js';

/** What happens between pages or columns: the two kinds of fragmentainer. */
export type FragmentainerKind = 'page' | 'column';

/** The forced break between two siblings, if any; the later value wins (css-break-3 §4.1). */
export function forcedBetween(
  previous: BlockLevelBox,
  next: BlockLevelBox,
  kind: FragmentainerKind,
): ForcedBreak | null {
  return forcedBreak(breakBefore(next), kind) ?? forcedBreak(breakAfter(previous), kind);
}

export function avoidsBetween(previous: BlockLevelBox, next: BlockLevelBox, kind: FragmentainerKind): boolean {
  return avoids(breakAfter(previous), kind) || avoids(breakBefore(next), kind);
}

export function avoidsInside(box: { readonly style: BlockLevelBox['style'] }, kind: FragmentainerKind): boolean {
  const value = box.style.breakInside;
  return value === 'avoid' || value === `avoid-${kind}`;
}

/** `break-before` of a box and of the first boxes in it, which pass theirs up (css-break-3 §3.1). */
function breakBefore(box: BlockLevelBox): BreakBetween {
  const first = firstInFlow(box);
  return first === undefined ? box.style.breakBefore : combine(breakBefore(first), box.style.breakBefore);
}

function breakAfter(box: BlockLevelBox): BreakBetween {
  const last = lastInFlow(box);
  return last === undefined ? box.style.breakAfter : combine(box.style.breakAfter, breakAfter(last));
}

/** Used page name of the first thing in a box: `page` of the first boxes in it (css-page-3 §8, start page value). */
export function startPage(box: BlockLevelBox, inherited: string): string {
  const own = box.style.page === '' ? inherited : box.style.page;
  const first = firstInFlow(box);
  return first === undefined ? own : startPage(first, own);
}

export function endPage(box: BlockLevelBox, inherited: string): string {
  const own = box.style.page === '' ? inherited : box.style.page;
  const last = lastInFlow(box);
  return last === undefined ? own : endPage(last, own);
}

function firstInFlow(box: BlockLevelBox): BlockLevelBox | undefined {
  return box.kind === 'block' ? box.children.find((child) => child.style.float === 'none') : undefined;
}

function lastInFlow(box: BlockLevelBox): BlockLevelBox | undefined {
  return box.kind === 'block' ? box.children.findLast((child) => child.style.float === 'none') : undefined;
}

/** Forced values win over `avoid`, `avoid` over `auto`; of two forced values the later. */
function combine(earlier: BreakBetween, later: BreakBetween): BreakBetween {
  if (isForced(later)) return later;
  if (isForced(earlier)) return earlier;
  return later === 'auto' ? earlier : later;
}

function isForced(value: BreakBetween): boolean {
  return value !== 'auto' && !value.startsWith('avoid');
}

export function avoids(value: BreakBetween, kind: FragmentainerKind): boolean {
  return value === 'avoid' || value === `avoid-${kind}`;
}

/** The forced break that a value asks for where `kind` breaks. */
export function forcedBreak(value: BreakBetween, kind: FragmentainerKind): ForcedBreak | null {
  switch (value) {
    case 'page':
      return 'page';
    // The first page is a right one: recto is right, verso is left.
    case 'left':
    case 'verso':
      return 'left';
    case 'right':
    case 'recto':
      return 'right';
    case 'column':
      return kind === 'column' ? 'column' : null;
    default:
      return null;
  }
}
