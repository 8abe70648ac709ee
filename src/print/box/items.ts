import type { ComputedStyle } from '../css/computed-style.js';
import type { BlockBox, BlockLevelBox, CellBox, InlineItem, RowBox, RowGroupBox } from './box.js';

/** A piece of a table that has yet to find its place in one. */
export type TablePart =
  | { readonly kind: 'caption'; readonly box: BlockBox }
  | { readonly kind: 'column'; readonly style: ComputedStyle }
  | RowGroupBox
  | RowBox
  | CellBox;

/** What an element generates, in order: content of lines, blocks and parts of tables, before anonymous boxes. */
export type Item = InlineItem | { readonly kind: 'block-level'; readonly box: BlockLevelBox } | TablePart;

const tableParts: ReadonlySet<string> = new Set(['caption', 'column', 'row-group', 'row', 'cell']);

export const isTablePart = (item: Item): item is TablePart => tableParts.has(item.kind);

export const isInline = (item: Item): item is InlineItem => item.kind !== 'block-level' && !isTablePart(item);

/** White space that shows nothing by itself. Where it stands inside a line, the text stage decides. */
export function isCollapsibleSpace(item: Item): boolean {
  return item.kind === 'text' && item.style.whiteSpaceCollapse === 'collapse' && /^[ \t\n\r\f]*$/u.test(item.text);
}

/** Whether inline content makes no line: only collapsible space and inline boxes that nothing can refer to. */
export function makesNoLine(items: readonly InlineItem[]): boolean {
  return items.every((item) => {
    if (item.kind === 'open') return item.box.id === null && item.box.strings.length === 0;
    return item.kind === 'close' || isCollapsibleSpace(item);
  });
}

/** Splits a list where `belongs` changes, keeping the order. */
export function runs<T>(items: readonly T[], belongs: (item: T) => boolean): { belongs: boolean; items: T[] }[] {
  const result: { belongs: boolean; items: T[] }[] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (last && last.belongs === belongs(item)) last.items.push(item);
    else result.push({ belongs: belongs(item), items: [item] });
  }
  return result;
}
