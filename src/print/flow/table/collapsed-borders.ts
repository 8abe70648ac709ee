import type { TableBox } from '../../box/box.js';
import type { BorderStyle, Color, ComputedStyle } from '../../css/computed-style.js';
import type { Edges } from '../edges.js';
import type { GridCell, TableGrid } from './grid.js';

/** A border between two cells, or between cells and the outside. */
export interface SharedBorder {
  readonly width: number;
  readonly style: BorderStyle;
  readonly color: Color;
}

type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

/** The border that wins where several meet: wide before narrow, then by style, then cell before row before table. */
const rank: Record<BorderStyle, number> = { none: 0, dotted: 1, dashed: 2, solid: 3, double: 4 };

function winner(candidates: readonly SharedBorder[]): SharedBorder | null {
  let best: SharedBorder | null = null;
  for (const border of candidates) {
    if (border.style === 'none' || border.width === 0) continue;
    if (
      best === null ||
      border.width > best.width ||
      (border.width === best.width && rank[border.style] > rank[best.style])
    ) {
      best = border;
    }
  }
  return best;
}

function borderOf(style: ComputedStyle, side: Side): SharedBorder {
  return {
    width: style[`border${side}Width`],
    style: style[`border${side}Style`],
    color: style[`border${side}Color`],
  };
}

/** The collapsed borders of a table (CSS2 §17.6.2). Which rows are neighbours depends on how the table breaks. */
export class CollapsedBorders {
  readonly #table: TableBox;
  readonly #grid: TableGrid;
  /** Cell in each slot. */
  readonly #slots: (GridCell | undefined)[][];
  readonly #insets = new Map<GridCell, Edges>();

  constructor(table: TableBox, grid: TableGrid) {
    this.#table = table;
    this.#grid = grid;
    this.#slots = grid.rows.map(() => []);
    for (const cell of grid.rows.flatMap((row) => row.cells)) {
      for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
        for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
          this.#slots[row]![column] = cell;
        }
      }
    }
  }

  /** Between the rows `above` and `below` in a column; null: outside the table. */
  horizontal(above: number | null, below: number | null, column: number): SharedBorder | null {
    const upper = above === null ? undefined : this.#slots[above]?.[column];
    const lower = below === null ? undefined : this.#slots[below]?.[column];
    if (upper !== undefined && upper === lower) return null;
    const candidates: SharedBorder[] = [];
    if (upper !== undefined) candidates.push(borderOf(upper.cell.style, 'Bottom'));
    if (lower !== undefined) candidates.push(borderOf(lower.cell.style, 'Top'));
    candidates.push(...this.#rowBorders(above, 'Bottom', below), ...this.#rowBorders(below, 'Top', above));
    if (above === null) candidates.push(borderOf(this.#table.style, 'Top'));
    if (below === null) candidates.push(borderOf(this.#table.style, 'Bottom'));
    return winner(candidates);
  }

  /** Before column `column` in a row; the number of columns stands for the table's right edge. */
  vertical(row: number, column: number): SharedBorder | null {
    const before = column === 0 ? undefined : this.#slots[row]?.[column - 1];
    const after = this.#slots[row]?.[column];
    if (before !== undefined && before === after) return null;
    const candidates: SharedBorder[] = [];
    if (before !== undefined) candidates.push(borderOf(before.cell.style, 'Right'));
    if (after !== undefined) candidates.push(borderOf(after.cell.style, 'Left'));
    const outer = column === 0 ? 'Left' : column === this.#grid.columns ? 'Right' : null;
    if (outer !== null) {
      const { box, group } = this.#grid.rows[row]!;
      candidates.push(...[box, group, this.#table].map(({ style }) => borderOf(style, outer)));
    }
    return winner(candidates);
  }

  /** What a cell gives to its borders: half of each (CSS2 §17.6.2). */
  insets(cell: GridCell): Edges {
    const known = this.#insets.get(cell) ?? this.#measureInsets(cell);
    this.#insets.set(cell, known);
    return known;
  }

  #measureInsets({ row, column, rows, columns }: GridCell): Edges {
    const across = range(column, column + columns);
    const down = range(row, row + rows);
    return {
      top: half(across.map((c) => this.horizontal(row === 0 ? null : row - 1, row, c))),
      bottom: half(across.map((c) => this.horizontal(row + rows - 1, this.#rowAfter(row + rows), c))),
      left: half(down.map((r) => this.vertical(r, column))),
      right: half(down.map((r) => this.vertical(r, column + columns))),
    };
  }

  /** What the table itself gives to the borders around it: the other half. */
  tableEdges(): Edges {
    const { rows, columns } = this.#grid;
    if (rows.length === 0) return { top: 0, right: 0, bottom: 0, left: 0 };
    const across = range(0, columns);
    return {
      top: half(across.map((c) => this.horizontal(null, 0, c))),
      bottom: half(across.map((c) => this.horizontal(rows.length - 1, null, c))),
      left: half(rows.map((_, r) => this.vertical(r, 0))),
      right: half(rows.map((_, r) => this.vertical(r, columns))),
    };
  }

  #rowAfter(row: number): number | null {
    return row < this.#grid.rows.length ? row : null;
  }

  #rowBorders(row: number | null, side: 'Top' | 'Bottom', neighbour: number | null): SharedBorder[] {
    if (row === null) return [];
    const { box, group } = this.#grid.rows[row]!;
    const sameGroup = neighbour !== null && this.#grid.rows[neighbour]!.group === group;
    return sameGroup ? [borderOf(box.style, side)] : [borderOf(box.style, side), borderOf(group.style, side)];
  }
}

const half = (borders: readonly (SharedBorder | null)[]): number =>
  Math.max(0, ...borders.map((border) => border?.width ?? 0)) / 2;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
