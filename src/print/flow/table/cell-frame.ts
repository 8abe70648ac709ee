import type { TableBox } from '../../box/box.js';
import { borders, padding, sumEdges, type Edges } from '../edges.js';
import { CollapsedBorders } from './collapsed-borders.js';
import { gridOf, type GridCell, type TableGrid } from './grid.js';

/** How the borders of a table and its cells take room: separated with spacing, or collapsed into shared ones. */
export interface TableFrame {
  readonly grid: TableGrid;
  readonly collapsed: CollapsedBorders | null;
  readonly spacing: { readonly x: number; readonly y: number };
  /** Borders and padding of the table. */
  readonly edges: Edges;
}

const frames = new WeakMap<TableBox, TableFrame>();

export function tableFrame(table: TableBox): TableFrame {
  const known = frames.get(table);
  if (known !== undefined) return known;
  const made = makeFrame(table);
  frames.set(table, made);
  return made;
}

function makeFrame(table: TableBox): TableFrame {
  const grid = gridOf(table);
  const { style } = table;
  if (style.borderCollapse === 'collapse') {
    const collapsed = new CollapsedBorders(table, grid);
    return { grid, collapsed, spacing: { x: 0, y: 0 }, edges: collapsed.tableEdges() };
  }
  const [x, y] = style.borderSpacing;
  return { grid, collapsed: null, spacing: { x, y }, edges: sumEdges(borders(style), padding(style, 0)) };
}

/** Borders (halves of collapsed ones) and padding of a cell. */
export function cellEdges({ collapsed }: TableFrame, cell: GridCell, tableWidth: number): Edges {
  const { style } = cell.cell;
  return sumEdges(padding(style, tableWidth), collapsed?.insets(cell) ?? borders(style));
}
