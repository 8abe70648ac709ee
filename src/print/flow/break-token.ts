import type { BlockBox, BlockLevelBox, TableBox } from '../box/box.js';
import type { PlacedLine } from './line-rooms.js';

/** Where layout of a box goes on, on the next page or in the next column. */
export type BreakToken = BlockToken | TableToken;

export interface BlockToken {
  readonly kind: 'block';
  readonly box: BlockBox;
  /** Height that earlier fragments have used, for boxes with a set height. */
  readonly consumed: number;
  readonly at: ContentPosition;
  readonly start: NextStart;
}

export interface TableToken {
  readonly kind: 'table';
  readonly box: TableBox;
  /** Index among all rows of the body groups. */
  readonly row: number;
  /** Where the cells of that row go on; empty when it has not begun. */
  readonly cells: readonly CellProgress[];
  readonly start: NextStart;
}

/** A cell of a broken row: where it goes on, or whether it has not begun or is finished. */
export type CellProgress = BlockToken | 'not-begun' | 'finished';

/** Where the contents of a block container go on. */
export type ContentPosition =
  | {
      readonly kind: 'children';
      /** Index of the child to go on with; `inner` is null when it has not begun. */
      readonly child: number;
      readonly inner: BreakToken | null;
      /** Floats that go on beside what follows. */
      readonly floats: readonly BreakToken[];
      /** After a forced break the margin above the child stays (css-break-3 §5.2). */
      readonly keepsMargin: boolean;
    }
  | {
      readonly kind: 'lines';
      /** What is left, from the top. */
      readonly lines: readonly PlacedLine[];
    };

/** What the page must be on which it goes on. */
export interface NextStart {
  /** The forced break that ended the page. */
  readonly forced: ForcedBreak | null;
  /** Named page of what comes next; empty: none. */
  readonly pageName: string;
}

export type ForcedBreak = 'page' | 'left' | 'right' | 'column';

/** The boxes that the break cuts through, outermost first. Of broken rows, the first unfinished cell counts. */
export function cutBoxes(token: BreakToken): BlockLevelBox[] {
  const inner = innerToken(token);
  return inner === null ? [token.box] : [token.box, ...cutBoxes(inner)];
}

function innerToken(token: BreakToken): BreakToken | null {
  if (token.kind === 'table') return token.cells.find((cell) => typeof cell === 'object') ?? null;
  return token.at.kind === 'children' ? (token.at.inner ?? token.at.floats[0] ?? null) : null;
}
