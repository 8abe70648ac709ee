import type { TableBox } from '../../box/box.js';
import type { Flow } from '../flow.js';
import { setBorderWidth } from '../widths.js';
import { cellEdges, tableFrame, type TableFrame } from './cell-frame.js';
import { columnSizes } from './column-sizes.js';
import { distributeEqually, distributeWidth } from './distribute-width.js';
import type { GridCell } from './grid.js';

/** A table with its columns placed: what laying out rows needs. */
export interface TableContext {
  readonly flow: Flow;
  readonly table: TableBox;
  readonly frame: TableFrame;
  /** Border box. */
  readonly width: number;
  /** x from the table's border box. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
}

const contexts = new WeakMap<TableBox, TableContext>();

/** The columns of a table that is `width` wide; kept, since each page asks again. */
export function tableContext(flow: Flow, table: TableBox, width: number): TableContext {
  const known = contexts.get(table);
  if (known?.width === width && known.flow === flow) return known;
  const frame = tableFrame(table);
  const inside = width - frame.edges.left - frame.edges.right - (frame.grid.columns + 1) * frame.spacing.x;
  let x = frame.edges.left + frame.spacing.x;
  const columns = columnWidths(flow, table, frame, Math.max(0, inside)).map((column) => {
    const placed = { x, width: column };
    x += column + frame.spacing.x;
    return placed;
  });
  const context = { flow, table, frame, width, columns };
  contexts.set(table, context);
  return context;
}

function columnWidths(flow: Flow, table: TableBox, frame: TableFrame, width: number): number[] {
  const fixed = table.style.tableLayout === 'fixed' && table.style.width !== 'auto';
  if (fixed) return distributeEqually(firstRowWidths(table, frame, width), width);
  return distributeWidth(columnSizes(flow, frame, table.columns), width);
}

/** What columns and the cells of the first row set (CSS2 §17.5.2.1). */
function firstRowWidths(table: TableBox, frame: TableFrame, width: number): (number | null)[] {
  const set = Array.from({ length: frame.grid.columns }, (_, i) => {
    const style = table.columns[i];
    return style === undefined ? null : setBorderWidth(style, width);
  });
  for (const cell of frame.grid.rows[0]?.cells ?? []) {
    const cellWidth = setCellWidth(frame, cell, width);
    if (cellWidth === null) continue;
    const each = (cellWidth - (cell.columns - 1) * frame.spacing.x) / cell.columns;
    for (let i = cell.column; i < cell.column + cell.columns; i += 1) set[i] ??= each;
  }
  return set;
}

function setCellWidth(frame: TableFrame, cell: GridCell, tableWidth: number): number | null {
  const { style } = cell.cell;
  if (style.width === 'auto') return null;
  if (typeof style.width !== 'number') return (style.width.percent / 100) * tableWidth;
  const edges = cellEdges(frame, cell, tableWidth);
  return style.boxSizing === 'border-box' ? style.width : style.width + edges.left + edges.right;
}

/** Border-box width of a cell over all its columns. */
export function cellWidth({ columns, frame }: TableContext, cell: GridCell): number {
  const spanned = columns.slice(cell.column, cell.column + cell.columns);
  return spanned.reduce((sum, column) => sum + column.width, (cell.columns - 1) * frame.spacing.x);
}
