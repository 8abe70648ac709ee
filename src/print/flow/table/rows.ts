import type { BoxFragment, Placed } from '../fragment.js';
import { appeals, worse, type Appeal } from '../appeal.js';
import { avoidsInside } from '../between.js';
import type { CellProgress, NextStart } from '../break-token.js';
import { noEdges } from '../edges.js';
import { fits } from '../space.js';
import {
  cellHeight,
  finishCell,
  layoutCell,
  rowBaseline,
  rowHeight,
  worstAppeal,
  type CellContents,
  type CellSpace,
} from './cells.js';
import type { GridRow } from './grid.js';
import type { TableContext } from './table-context.js';

/** Rows that are laid out together, from the top of the first. */
export interface RowsResult {
  readonly rows: readonly { readonly index: number; readonly y: number; readonly fragment: BoxFragment }[];
  readonly height: number;
  /** Where the cells go on; null when all rows are whole. */
  readonly progress: readonly CellProgress[] | null;
  readonly start: NextStart;
  readonly appeal: Appeal;
}

/** One row; its cells break side by side, each at its own best place. null when it should move on as a whole. */
export function layoutRow(
  context: TableContext,
  index: number,
  space: CellSpace,
  progress: readonly CellProgress[],
): RowsResult | null {
  const row = context.frame.grid.rows[index]!;
  const cells = row.cells.map((cell, i) => layoutCell(context, cell, space, progress[i] ?? 'not-begun'));
  if (cells.length > 0 && cells.every((cell) => cell.progress === 'not-begun')) return null;
  const whole = cells.every((cell) => cell.progress === 'finished');
  const height = rowHeight(cells, row.box.style);
  if (whole && !fits(space, height) && !space.atStart) return null;
  const start = cells.map(({ progress: at }) => (typeof at === 'object' ? at.start : null)).find((at) => at !== null);
  return {
    rows: [{ index, y: 0, fragment: rowFragment(context, row, { cells, height, first: progress.length === 0 }) }],
    height,
    progress: whole ? null : cells.map((cell) => cell.progress),
    start: start ?? { forced: null, pageName: space.pageName },
    appeal: whole ? appeals.perfect : rowAppeal(row, cells, space),
  };
}

function rowAppeal(row: GridRow, cells: readonly CellContents[], { fragmentainer }: CellSpace): Appeal {
  const inside = worstAppeal(cells.filter((cell) => cell.progress !== 'finished'));
  const whole = fragmentainer !== null && avoidsInside(row.box, fragmentainer.kind);
  return whole ? worse(inside, appeals.violatesAvoid) : inside;
}

/** Rows that spanning cells hold together; they do not break. */
export function layoutBand(context: TableContext, from: number, until: number, space: CellSpace): RowsResult {
  const unbroken: CellSpace = { ...space, fragmentainer: null, room: Infinity, atStart: true };
  const rows = context.frame.grid.rows.slice(from, until);
  const cells = rows.map((row) => row.cells.map((cell) => layoutCell(context, cell, unbroken, 'not-begun')));
  const heights = bandHeights(context, rows, cells);
  const { y: gap } = context.frame.spacing;
  const tops = heights.map((_, i) => sum(heights.slice(0, i)) + i * gap);
  const spanHeight = (cell: CellContents, row: number) => {
    const last = row + cell.cell.rows - 1;
    return tops[last]! + heights[last]! - tops[row]!;
  };
  return {
    rows: rows.map((row, i) => ({
      index: from + i,
      y: tops[i]!,
      fragment: rowFragment(context, row, {
        cells: cells[i]!,
        height: heights[i]!,
        first: true,
        spanHeight: (cell) => spanHeight(cell, i),
      }),
    })),
    height: sum(heights) + (heights.length - 1) * gap,
    progress: null,
    start: { forced: null, pageName: space.pageName },
    appeal: appeals.perfect,
  };
}

/** Single cells first; what a spanning cell needs beyond its rows is added to the last of them. */
function bandHeights(
  context: TableContext,
  rows: readonly GridRow[],
  cells: readonly (readonly CellContents[])[],
): number[] {
  const heights = rows.map((row, i) =>
    rowHeight(
      cells[i]!.filter((cell) => cell.cell.rows === 1),
      row.box.style,
    ),
  );
  for (const [i, inRow] of cells.entries()) {
    for (const cell of inRow) {
      const spanned = heights.slice(i, i + cell.cell.rows);
      const missing = cellHeight(cell) - sum(spanned) - (spanned.length - 1) * context.frame.spacing.y;
      if (missing > 0) heights[i + cell.cell.rows - 1]! += missing;
    }
  }
  return heights;
}

interface RowParts {
  readonly cells: readonly CellContents[];
  readonly height: number;
  readonly first: boolean;
  readonly spanHeight?: (cell: CellContents) => number;
}

function rowFragment(context: TableContext, row: GridRow, { cells, height, first, spanHeight }: RowParts): BoxFragment {
  const { columns, frame } = context;
  const x = columns[0]?.x ?? 0;
  const end = columns.at(-1);
  const baseline = rowBaseline(cells);
  const children: Placed[] = cells.map((cell) =>
    finishCell(context, cell, { height: spanHeight === undefined ? height : spanHeight(cell), baseline, x }),
  );
  return {
    kind: 'box',
    box: row.box,
    width:
      end === undefined ? Math.max(0, context.width - frame.edges.left - frame.edges.right) : end.x + end.width - x,
    height,
    border: noEdges,
    children,
    rules: [],
    first,
    repeated: false,
    paints: true,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
