/**
 * How good a place for a break is. The best place of a page wins, and of equals the last, so that pages are full:
 * LayoutNG's break appeal (css-break-3 §4.4 drops the rules in this order when nothing better is left).
 */
export const appeals = { violatesAvoid: 1, violatesOrphansOrWidows: 2, splitsWord: 3, perfect: 4, forced: 5 } as const;

export type Appeal = (typeof appeals)[keyof typeof appeals];

export const worse = (a: Appeal, b: Appeal): Appeal => (a < b ? a : b);

/** A break that an ancestor may come back to: before child, row or line `index`, or inside it. */
export interface EarlyBreak {
  readonly index: number;
  readonly inner: EarlyBreak | null;
  readonly appeal: Appeal;
}

/** Of two breaks of which `later` comes after `earlier`. */
export function better(earlier: EarlyBreak | null, later: EarlyBreak | null): EarlyBreak | null {
  if (earlier === null || later === null) return earlier ?? later;
  return later.appeal >= earlier.appeal ? later : earlier;
}
