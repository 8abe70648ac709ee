import { firstBaseline, type BoxFragment, type Placed } from '../fragment.js';
import { appeals, worse, type Appeal } from '../appeal.js';
import type { BreakToken, CellProgress } from '../break-token.js';
import { noEdges, type Edges } from '../edges.js';
import { unbrokenSpace, type Space } from '../space.js';
import { cellEdges, type TableFrame } from './cell-frame.js';
import type { GridCell } from './grid.js';
import { cellWidth, type TableContext } from './table-context.js';

/** A cell's contents, laid out but not yet stretched to the height of the row. */
export interface CellContents {
  readonly cell: GridCell;
  readonly width: number;
  readonly edges: Edges;
  readonly border: Edges;
  /** null: nothing of it stands on this page. */
  readonly contents: BoxFragment | null;
  readonly progress: CellProgress;
  readonly appeal: Appeal;
  readonly first: boolean;
}

/** Where cells are laid out: a part of the table's own space. */
export type CellSpace = Pick<Space, 'fragmentainer' | 'room' | 'atStart' | 'pageName'>;

/** Lays out the contents of one cell; its bottom edge is kept free, so that a cell that fits fits whole. */
export function layoutCell(
  context: TableContext,
  cell: GridCell,
  space: CellSpace,
  before: CellProgress,
): CellContents {
  const resumed = typeof before === 'object' || before === 'finished';
  const whole = cellEdges(context.frame, cell, context.width);
  const edges = resumed ? { ...whole, top: 0 } : whole;
  const width = cellWidth(context, cell);
  const border = paintedBorder(context.frame, cell, resumed);
  const frame = { cell, width, edges, border, first: !resumed };
  if (before === 'finished') return { ...frame, contents: null, progress: 'finished', appeal: appeals.perfect };
  const inside = {
    ...unbrokenSpace(width, Math.max(0, width - edges.left - edges.right)),
    ...space,
    room: space.room - edges.top - edges.bottom,
  };
  const result = context.flow.layout(cell.cell.contents, inside, typeof before === 'object' ? before : null);
  if (result?.fragment.kind !== 'box')
    return { ...frame, contents: null, progress: 'not-begun', appeal: appeals.violatesAvoid };
  return {
    ...frame,
    contents: result.fragment,
    progress: blockToken(result.token) ?? 'finished',
    appeal: result.appeal,
  };
}

function blockToken(token: BreakToken | null) {
  return token?.kind === 'block' ? token : null;
}

function paintedBorder(frame: TableFrame, { cell }: GridCell, resumed: boolean): Edges {
  if (frame.collapsed !== null) return noEdges;
  const { style } = cell;
  return {
    top: resumed ? 0 : style.borderTopWidth,
    right: style.borderRightWidth,
    bottom: style.borderBottomWidth,
    left: style.borderLeftWidth,
  };
}

/** Height that the cells of one row need, baselines aligned (CSS2 §17.5.3). */
export function rowHeight(cells: readonly CellContents[], style: { readonly height: unknown }): number {
  const baseline = rowBaseline(cells);
  const set = typeof style.height === 'number' ? style.height : 0;
  return Math.max(set, 0, ...cells.map((cell) => cellHeight(cell) + baselineShift(cell, baseline)));
}

/** Border-box height of a cell by itself. */
export function cellHeight({ cell, edges, contents }: CellContents): number {
  const { height, boxSizing } = cell.cell.style;
  const around = edges.top + edges.bottom;
  const set = typeof height !== 'number' ? 0 : boxSizing === 'border-box' ? height : height + around;
  return Math.max(set, around + (contents?.height ?? 0));
}

/** Distance of the row's baseline from its top: of the lowest first baseline among cells that are aligned by it. */
export function rowBaseline(cells: readonly CellContents[]): number {
  return Math.max(0, ...cells.filter(alignsBaseline).map(ownBaseline));
}

/** The cell at its place in the row and as high as its rows, its contents aligned in it. */
export function finishCell(
  context: TableContext,
  cell: CellContents,
  row: { readonly height: number; readonly baseline: number; readonly x: number },
): Placed<BoxFragment> {
  const { contents, edges } = cell;
  const column = context.columns[cell.cell.column];
  const y = edges.top + contentShift(cell, row);
  return {
    x: (column?.x ?? 0) - row.x,
    y: 0,
    fragment: {
      kind: 'box',
      box: cell.cell.cell,
      width: cell.width,
      height: row.height,
      border: typeof cell.progress === 'object' ? { ...cell.border, bottom: 0 } : cell.border,
      children: contents === null ? [] : [{ x: edges.left, y, fragment: contents }],
      rules: [],
      first: cell.first,
      repeated: false,
      paints: true,
    },
  };
}

function contentShift(cell: CellContents, row: { readonly height: number; readonly baseline: number }): number {
  const spare = row.height - cell.edges.top - cell.edges.bottom - (cell.contents?.height ?? 0);
  switch (cell.cell.cell.style.verticalAlign) {
    case 'middle':
      return Math.max(0, spare / 2);
    case 'bottom':
      return Math.max(0, spare);
    case 'top':
      return 0;
    default:
      return baselineShift(cell, row.baseline);
  }
}

function baselineShift(cell: CellContents, baseline: number): number {
  return alignsBaseline(cell) ? Math.max(0, baseline - ownBaseline(cell)) : 0;
}

/** Values other than these four count as `baseline` in cells (CSS2 §17.5.3). */
function alignsBaseline({ cell, first }: CellContents): boolean {
  const align = cell.cell.style.verticalAlign;
  return first && align !== 'top' && align !== 'middle' && align !== 'bottom';
}

function ownBaseline({ edges, contents }: CellContents): number {
  if (contents === null) return 0;
  return edges.top + (firstBaseline(contents) ?? contents.height);
}

/** Of the breaks in several cells the worst. */
export function worstAppeal(cells: readonly CellContents[]): Appeal {
  return cells.reduce<Appeal>((worst, cell) => worse(worst, cell.appeal), appeals.forced);
}
