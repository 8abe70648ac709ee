import type { RowGroupBox } from '../../box/box.js';
import { borders, noEdges, type Edges } from '../edges.js';
import type { BoxFragment, Placed } from '../fragment.js';
import { collapsedRules } from './collapsed-rules.js';
import type { TableContext } from './table-context.js';

/** A row on this page, from the table's border box. */
export interface ShownRow {
  readonly index: number;
  readonly group: RowGroupBox;
  readonly x: number;
  readonly y: number;
  readonly fragment: BoxFragment;
  readonly repeated: boolean;
}

interface TableParts {
  readonly captions: readonly Placed[];
  readonly shown: readonly ShownRow[];
  readonly gridBottom: number;
  readonly bottom: number;
  readonly first: boolean;
}

/** The fragment of a table; captions stand outside its borders, in a box around both (CSS2 §17.4). */
export function tableFragment(context: TableContext, parts: TableParts): BoxFragment {
  const { captions, shown, gridBottom, bottom, first } = parts;
  const top = captions.filter((caption) => caption.y < (shown[0]?.y ?? gridBottom)).at(-1);
  const gridTop = top === undefined ? 0 : top.y + top.fragment.height;
  const grid: BoxFragment = {
    kind: 'box',
    box: context.table,
    width: context.width,
    height: gridBottom - gridTop,
    border: paintedBorder(context, first),
    children: groupFragments(shown).map((group) => ({ ...group, y: group.y - gridTop })),
    rules: collapsedRules(
      context,
      shown.map(({ index, y, fragment }) => ({ index, y: y - gridTop, height: fragment.height })),
    ),
    first,
    repeated: false,
    paints: true,
  };
  if (captions.length === 0) return grid;
  const outer = { ...grid, height: bottom, border: noEdges, rules: [], paints: false };
  return { ...outer, children: [...captions, { x: 0, y: gridTop, fragment: { ...grid, first: false } }] };
}

function paintedBorder({ frame, table }: TableContext, first: boolean): Edges {
  if (frame.collapsed !== null) return noEdges;
  const border = borders(table.style);
  return first ? border : { ...border, top: 0 };
}

/** Rows of one group that stand together, in the group's own fragment. */
function groupFragments(shown: readonly ShownRow[]): Placed<BoxFragment>[] {
  const groups: { box: RowGroupBox; rows: ShownRow[] }[] = [];
  for (const row of shown) {
    const last = groups.at(-1);
    const box = row.group;
    if (last?.box === box) last.rows.push(row);
    else groups.push({ box, rows: [row] });
  }
  return groups.map(({ box, rows }) => {
    const [first, last] = [rows[0]!, rows.at(-1)!];
    return {
      x: first.x,
      y: first.y,
      fragment: {
        kind: 'box',
        box,
        width: first.fragment.width,
        height: last.y + last.fragment.height - first.y,
        border: noEdges,
        children: rows.map((row) => ({ x: 0, y: row.y - first.y, fragment: row.fragment })),
        rules: [],
        first: box.rows[0] === first.fragment.box && first.fragment.first,
        repeated: first.repeated,
        paints: true,
      },
    };
  });
}
