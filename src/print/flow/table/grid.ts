import type { CellBox, RowBox, RowGroupBox, TableBox } from '../../box/box.js';

/** A cell in its place; spans are cut at the end of the row group. */
export interface GridCell {
  readonly cell: CellBox;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridRow {
  readonly box: RowBox;
  readonly group: RowGroupBox;
  /** Cells that begin in this row, by column. */
  readonly cells: readonly GridCell[];
}

/** The slots of a table (HTML §4.9.12, css-tables-3 §2.3): header rows first, footer rows last, whatever their order. */
export interface TableGrid {
  readonly rows: readonly GridRow[];
  readonly columns: number;
  /** Rows [0, header) are header rows, rows [footer, rows.length) footer rows. */
  readonly header: number;
  readonly footer: number;
}

const grids = new WeakMap<TableBox, TableGrid>();

export function gridOf(table: TableBox): TableGrid {
  const known = grids.get(table);
  if (known !== undefined) return known;
  const made = makeGrid(table);
  grids.set(table, made);
  return made;
}

function makeGrid(table: TableBox): TableGrid {
  const role = (wanted: RowGroupBox['role']) => table.groups.filter((group) => group.role === wanted);
  // Only the first header and the first footer group repeat; further ones are rows like others.
  const [header, ...moreHeaders] = role('header');
  const [footer, ...moreFooters] = role('footer');
  const ordered = [header, ...moreHeaders, ...role('body'), ...moreFooters, footer];
  const rows = ordered.reduce<GridRow[]>(
    (all, group) => (group === undefined ? all : [...all, ...place(group, all.length)]),
    [],
  );
  const last = rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columns));
  return {
    rows,
    columns: Math.max(table.columns.length, ...last, 0),
    header: header?.rows.length ?? 0,
    footer: rows.length - (footer?.rows.length ?? 0),
  };
}

function place(group: RowGroupBox, firstRow: number): GridRow[] {
  const taken = group.rows.map(() => new Set<number>());
  return group.rows.map((box, r) => {
    let column = 0;
    const cells = box.cells.map((cell): GridCell => {
      while (taken[r]!.has(column)) column += 1;
      const rows = Math.max(1, Math.min(cell.rowSpan, group.rows.length - r));
      for (let below = r; below < r + rows; below += 1) {
        for (let c = column; c < column + cell.columnSpan; c += 1) taken[below]!.add(c);
      }
      return { cell, row: firstRow + r, column, rows, columns: cell.columnSpan };
    });
    return { box, group, cells };
  });
}

/** Rows that a spanning cell holds together: [from, until). */
export function bandOf(grid: TableGrid, from: number): number {
  let until = from + 1;
  for (let row = from; row < until; row += 1) {
    for (const cell of grid.rows[row]!.cells) until = Math.max(until, cell.row + cell.rows);
  }
  return until;
}
