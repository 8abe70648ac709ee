import { anonymousStyle } from '../css/anonymous-style.js';
import type { ComputedStyle } from '../css/computed-style.js';
import type { BlockBox, BlockLevelBox, CellBox, InlineBox, InlineItem, RowBox, RowGroupBox, TableBox } from './box.js';
import { isInline, isTablePart, makesNoLine, runs, type Item, type TablePart } from './items.js';
import type { StructureNode } from './structure.js';

/** Content of a block container: either only block-level boxes or one inline formatting context. */
export type BlockContent = Pick<BlockBox, 'children' | 'inlines'>;

/** Boxes that nobody wrote: their style comes from `style`, the rest says that they stand for no element. */
export interface AnonymousParent {
  readonly style: ComputedStyle;
  readonly node: StructureNode;
  /** Link that the box stands in, when lines in it do not know it yet. */
  readonly link: InlineBox | null;
}

/** Fills in the anonymous block boxes around inline content that has blocks beside it (CSS 2.2 §9.2.1.1). */
export function blockContent(items: readonly Item[], parent: AnonymousParent): BlockContent {
  const complete = wrapTableParts(items, parent, 'table');
  const boxes: BlockLevelBox[] = [];
  for (const run of runs(complete, isInline)) {
    const inlines = run.items.filter(isInline);
    if (inlines.length === 0) boxes.push(...run.items.flatMap((item) => (item.kind === 'block-level' ? item.box : [])));
    else if (makesNoLine(inlines.filter((item) => item.kind !== 'float'))) boxes.push(...floats(inlines));
    else if (run.items.length === complete.length) return { children: [], inlines: linked(inlines, parent) };
    else boxes.push(anonymousBlock(inlines, parent));
  }
  return { children: boxes, inlines: null };
}

const floats = (inlines: readonly InlineItem[]): BlockLevelBox[] =>
  inlines.flatMap((item) => (item.kind === 'float' ? item.box : []));

function anonymousBlock(inlines: readonly InlineItem[], parent: AnonymousParent): BlockBox {
  const { style, node } = parent;
  const [first] = inlines;
  return {
    ...anonymousBase(style, node),
    kind: 'block',
    style: anonymousStyle(style, 'block'),
    location: first && 'box' in first ? first.box.location : null,
    children: [],
    inlines: linked(inlines, parent),
    marker: null,
    artifact: false,
  };
}

function linked(inlines: readonly InlineItem[], { link }: AnonymousParent): readonly InlineItem[] {
  return link ? [{ kind: 'open', box: link }, ...inlines, { kind: 'close', box: link }] : inlines;
}

/** What all anonymous boxes have in common. */
export function anonymousBase(style: ComputedStyle, node: StructureNode) {
  return { style, node, id: null, location: null, strings: [], bookmark: null } as const;
}

/** Puts an anonymous table around each run of table parts that has none (CSS 2.2 §17.2.1). */
export function wrapTableParts(
  items: readonly Item[],
  parent: AnonymousParent,
  display: 'table' | 'inline-table',
): Item[] {
  if (!items.some(isTablePart)) return [...items];
  return runs(withoutSpaceBetweenParts(items), isTablePart).flatMap((run): Item[] => {
    if (!run.belongs) return run.items;
    const box = anonymousTable(run.items.filter(isTablePart), {
      ...parent,
      style: anonymousStyle(parent.style, display),
    });
    return [display === 'table' ? { kind: 'block-level', box } : { kind: 'atomic', box }];
  });
}

/** White space between two table parts belongs to neither. */
function withoutSpaceBetweenParts(items: readonly Item[]): Item[] {
  return runs(items, (item) => isInline(item) && makesNoLine([item])).flatMap((run, i, all) => {
    const before = all[i - 1]?.items.at(-1);
    const after = all[i + 1]?.items[0];
    return run.belongs && (!before || isTablePart(before)) && (!after || isTablePart(after)) ? [] : run.items;
  });
}

/** Captions, columns and row groups of a table, with the anonymous boxes that it lacks (CSS 2.2 §17.2.1). */
export type TableContent = Pick<TableBox, 'captions' | 'columns' | 'groups'>;

export function tableContent(items: readonly Item[], parent: AnonymousParent): TableContent {
  const captions = items.flatMap((item) => (item.kind === 'caption' ? item.box : []));
  const columns = items.flatMap((item) => (item.kind === 'column' ? item.style : []));
  const rest = items.filter((item) => item.kind !== 'caption' && item.kind !== 'column');
  const groups = runs(rest, (item) => item.kind === 'row-group').flatMap((run): RowGroupBox[] => {
    const own = run.items.flatMap((item) => (item.kind === 'row-group' ? item : []));
    if (own.length > 0 || isBlank(run.items)) return own;
    const style = anonymousStyle(parent.style, 'table-row-group');
    const rows = rowsOf(run.items, { ...parent, style });
    return [{ ...anonymousBase(style, parent.node), kind: 'row-group', role: 'body', rows }];
  });
  return { captions, columns, groups };
}

/** Rows of a row group; anything else in it gets a row. */
export function rowsOf(items: readonly Item[], parent: AnonymousParent): RowBox[] {
  return runs(items, (item) => item.kind === 'row').flatMap((run): RowBox[] => {
    const own = run.items.flatMap((item) => (item.kind === 'row' ? item : []));
    if (own.length > 0 || isBlank(run.items)) return own;
    const style = anonymousStyle(parent.style, 'table-row');
    return [{ ...anonymousBase(style, parent.node), kind: 'row', cells: cellsOf(run.items, { ...parent, style }) }];
  });
}

/** Cells of a row; anything else in it gets a cell. */
export function cellsOf(items: readonly Item[], parent: AnonymousParent): CellBox[] {
  return runs(items, (item) => item.kind === 'cell').flatMap((run): CellBox[] => {
    const own = run.items.flatMap((item) => (item.kind === 'cell' ? item : []));
    if (own.length > 0 || isBlank(run.items)) return own;
    const style = anonymousStyle(parent.style, 'table-cell');
    const contents = cellContents(run.items, { ...parent, style });
    return [{ ...anonymousBase(style, parent.node), kind: 'cell', columnSpan: 1, rowSpan: 1, contents }];
  });
}

/** The block container inside a cell: the cell keeps borders, padding and size for itself. */
export function cellContents(items: readonly Item[], parent: AnonymousParent): BlockBox {
  const { node } = parent;
  const inner = anonymousStyle(parent.style, 'block');
  const content = blockContent(items, { ...parent, style: inner });
  return { ...anonymousBase(inner, node), kind: 'block', ...content, marker: null, artifact: false };
}

/** A table around parts that have none; `style` is the table's. */
export function anonymousTable(parts: readonly TablePart[], parent: AnonymousParent): TableBox {
  return { ...anonymousBase(parent.style, parent.node), kind: 'table', ...tableContent(parts, parent) };
}

function isBlank(items: readonly Item[]): boolean {
  return items.every((item) => isInline(item) && item.kind !== 'float' && makesNoLine([item]));
}

/** One style for each column that a `<col>` or `<colgroup>` spans. */
export function columnItems(style: ComputedStyle, span: number): TablePart[] {
  return Array.from({ length: span }, () => ({ kind: 'column', style }) as const);
}
