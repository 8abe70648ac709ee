import type { Rule } from '../fragment.js';
import type { CollapsedBorders, SharedBorder } from './collapsed-borders.js';
import type { TableContext } from './table-context.js';

/** A row as it stands on this page, from the table's border box. */
export interface RowLine {
  readonly index: number;
  readonly y: number;
  readonly height: number;
}

/**
 * The collapsed borders of a table on one page, each drawn once, centred on the line between the cells. Neighbours are
 * the rows that stand next to one another here: below a repeated header, the first row's border is the header's too.
 */
export function collapsedRules(context: TableContext, shown: readonly RowLine[]): Rule[] {
  const { collapsed } = context.frame;
  if (collapsed === null || shown.length === 0) return [];
  const borders = { context, collapsed, shown };
  return [...horizontalRules(borders), ...verticalRules(borders)];
}

interface Borders {
  readonly context: TableContext;
  readonly collapsed: CollapsedBorders;
  readonly shown: readonly RowLine[];
}

function horizontalRules({ context, collapsed, shown }: Borders): Rule[] {
  const last = shown.at(-1)!;
  const lines = [...shown.map((row) => row.y), last.y + last.height];
  return lines.flatMap((y, i) => {
    const above = shown[i - 1]?.index ?? null;
    const below = shown[i]?.index ?? null;
    const segments = context.columns.map((column, c) => ({
      from: column.x - overhang(collapsed, [above, below], c),
      to: column.x + column.width + overhang(collapsed, [above, below], c + 1),
      border: collapsed.horizontal(above, below, c),
    }));
    return merge(segments).map(({ from, to, border }) => ({
      x: from,
      y: y - border.width / 2,
      width: to - from,
      height: border.width,
      direction: 'horizontal' as const,
      style: border.style,
      color: border.color,
    }));
  });
}

function verticalRules({ context, collapsed, shown }: Borders): Rule[] {
  const end = context.columns.at(-1);
  const lines = [...context.columns.map((column) => column.x), end === undefined ? 0 : end.x + end.width];
  return lines.flatMap((x, column) => {
    const segments = shown.map((row) => ({
      from: row.y,
      to: row.y + row.height,
      border: collapsed.vertical(row.index, column),
    }));
    return merge(segments).map(({ from, to, border }) => ({
      x: x - border.width / 2,
      y: from,
      width: border.width,
      height: to - from,
      direction: 'vertical' as const,
      style: border.style,
      color: border.color,
    }));
  });
}

/** Where a horizontal border meets a vertical one it reaches to that one's far edge, so that corners are filled. */
function overhang(collapsed: CollapsedBorders, rows: readonly (number | null)[], column: number): number {
  const widths = rows.map((row) => (row === null ? 0 : (collapsed.vertical(row, column)?.width ?? 0)));
  return Math.max(...widths) / 2;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly border: SharedBorder | null;
}

/** Joins neighbouring segments of the same border into one rule; leaves out where there is none. */
function merge(segments: readonly Segment[]): (Segment & { readonly border: SharedBorder })[] {
  const merged: (Segment & { border: SharedBorder })[] = [];
  let previous: SharedBorder | null = null;
  for (const { from, to, border } of segments) {
    const last = merged.at(-1);
    if (border !== null && last !== undefined && previous !== null && same(previous, border)) {
      merged[merged.length - 1] = { ...last, to };
    } else if (border !== null) {
      merged.push({ from, to, border });
    }
    previous = border;
  }
  return merged;
}

function same(a: SharedBorder, b: SharedBorder): boolean {
  const colors = a.color.red === b.color.red && a.color.green === b.color.green && a.color.blue === b.color.blue;
  return a.width === b.width && a.style === b.style && colors && a.color.alpha === b.color.alpha;
}
