import type { ComputedStyle } from '../../css/computed-style.js';
import type { ContentSizes, Flow } from '../flow.js';
import { cellEdges, type TableFrame } from './cell-frame.js';
import type { GridCell } from './grid.js';

/** What a column wants, border box of its cells, px (css-tables-3 §4.1). */
export interface ColumnSize {
  min: number;
  max: number;
  /** A width is set: the column does not grow while others can. */
  fixed: boolean;
  /** Percentage of the table's width, or null. */
  percent: number | null;
}

/** The wants of all columns: from single cells first, then from cells that span several. */
export function columnSizes(flow: Flow, frame: TableFrame, columns: readonly ComputedStyle[]): ColumnSize[] {
  const sizes = Array.from({ length: frame.grid.columns }, (_, i) => fromColumn(columns[i]));
  const cells = frame.grid.rows.flatMap((row) => row.cells);
  for (const cell of cells.filter(({ columns: span }) => span === 1)) widen(flow, frame, sizes, cell);
  const spanning = cells.filter(({ columns: span }) => span > 1).sort((a, b) => a.columns - b.columns);
  for (const cell of spanning) spread(flow, frame, sizes, cell);
  return sizes;
}

function fromColumn(style: ComputedStyle | undefined): ColumnSize {
  const width = style?.width ?? 'auto';
  if (typeof width === 'number') return { min: 0, max: width, fixed: true, percent: null };
  return { min: 0, max: 0, fixed: false, percent: width === 'auto' ? null : width.percent };
}

function widen(flow: Flow, frame: TableFrame, sizes: ColumnSize[], cell: GridCell): void {
  const size = sizes[cell.column]!;
  const wanted = cellSizes(flow, frame, cell);
  size.min = Math.max(size.min, wanted.min);
  size.max = Math.max(size.max, wanted.max, size.min);
  size.fixed ||= typeof cell.cell.style.width === 'number';
  size.percent = larger(size.percent, percentOf(cell));
}

/** What a spanning cell wants beyond its columns, in proportion to what they want already. */
function spread(flow: Flow, frame: TableFrame, sizes: ColumnSize[], cell: GridCell): void {
  const spanned = sizes.slice(cell.column, cell.column + cell.columns);
  const wanted = cellSizes(flow, frame, cell);
  const inner = (cell.columns - 1) * frame.spacing.x;
  const growing = spanned.some(({ fixed }) => !fixed) ? spanned.filter(({ fixed }) => !fixed) : spanned;
  const total = growing.reduce((sum, size) => sum + size.max, 0);
  const share = (size: ColumnSize) => (total > 0 ? size.max / total : 1 / growing.length);
  const shares = growing.map(share);
  const missing = (key: 'min' | 'max') => wanted[key] - inner - spanned.reduce((sum, size) => sum + size[key], 0);
  const [min, max] = [Math.max(0, missing('min')), Math.max(0, missing('max'))];
  growing.forEach((size, i) => {
    size.min += min * shares[i]!;
    size.max = Math.max(size.max + max * shares[i]!, size.min);
  });
}

/** Border-box sizes of a cell: its contents, its width when set, its edges. */
function cellSizes(flow: Flow, frame: TableFrame, cell: GridCell): ContentSizes {
  const { style, contents } = cell.cell;
  const edges = cellEdges(frame, cell, 0);
  const across = edges.left + edges.right;
  const inside = flow.contentSizes(contents);
  const min = inside.min + across;
  if (typeof style.width !== 'number') return { min, max: Math.max(inside.max + across, min) };
  const set = style.boxSizing === 'border-box' ? style.width : style.width + across;
  return { min: Math.max(min, 0), max: Math.max(set, min) };
}

function percentOf({ cell, columns }: GridCell): number | null {
  const { width } = cell.style;
  return columns === 1 && typeof width === 'object' ? width.percent : null;
}

function larger(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
