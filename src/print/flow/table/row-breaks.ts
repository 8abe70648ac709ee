import type { RowBox } from '../../box/box.js';
import { avoids, forcedBreak, type FragmentainerKind } from '../between.js';
import type { ForcedBreak } from '../break-token.js';

export function forcedBetweenRows(previous: RowBox, next: RowBox, kind: FragmentainerKind): ForcedBreak | null {
  return forcedBreak(next.style.breakBefore, kind) ?? forcedBreak(previous.style.breakAfter, kind);
}

export function avoidsBetweenRows(previous: RowBox, next: RowBox, kind: FragmentainerKind): boolean {
  return avoids(previous.style.breakAfter, kind) || avoids(next.style.breakBefore, kind);
}
