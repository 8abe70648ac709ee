import { anonymousStyle } from '../css/anonymous-style.js';
import {
  blockContent,
  cellContents,
  cellsOf,
  columnItems,
  rowsOf,
  tableContent,
  wrapTableParts,
  type AnonymousParent,
} from './anonymous-boxes.js';
import type { BlockBox, BlockLevelBox, ImageBox, InlineBox, InlineItem, Link, TableBox } from './box.js';
import type { Picture } from './images.js';
import { isInline, type Item } from './items.js';
import type { Content } from './structure.js';

/** What an element or pseudo-element puts into its box. */
export interface BoxSource {
  readonly base: Omit<InlineBox, 'kind' | 'link'>;
  readonly children: readonly Item[];
  readonly marker: readonly InlineItem[] | null;
  readonly artifact: boolean;
  /** Where it leads when it is a link. */
  readonly link: Link | null;
  /** The link that blocks are part of: each of their lines gets it. */
  readonly linkAround: InlineBox | null;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Columns that a `<col>` stands for. */
  readonly span: number;
}

/** The box that an element generates, by its `display` (css-display-3 §2). */
export function principalItems(source: BoxSource): Item[] {
  const { base, children } = source;
  const { style } = base;
  if (style.float !== 'none') return [{ kind: 'float', box: blockLevelBox(source) }];
  switch (style.display) {
    case 'none':
      return [];
    case 'contents':
      return [...children];
    case 'inline':
      return inlineItems(source);
    case 'inline-block':
    case 'inline-table':
      return [{ kind: 'atomic', box: blockLevelBox(source) }];
    case 'table-caption':
      return [{ kind: 'caption', box: blockBox(source) }];
    case 'table-column':
    case 'table-column-group':
      return columnsOf(source);
    case 'table-row-group':
    case 'table-header-group':
    case 'table-footer-group':
      return [
        { ...base, kind: 'row-group', role: groupRoles[style.display], rows: rowsOf(children, insideOf(source)) },
      ];
    case 'table-row':
      return [{ ...base, kind: 'row', cells: cellsOf(children, insideOf(source)) }];
    case 'table-cell': {
      const { columnSpan, rowSpan } = source;
      return [{ ...base, kind: 'cell', columnSpan, rowSpan, contents: cellContents(children, insideOf(source)) }];
    }
    default:
      return [{ kind: 'block-level', box: blockLevelBox(source) }];
  }
}

const groupRoles = {
  'table-row-group': 'body',
  'table-header-group': 'header',
  'table-footer-group': 'footer',
} as const;

/** What anonymous boxes inside the box take from it. */
const insideOf = ({ base, linkAround }: BoxSource): AnonymousParent => ({
  style: base.style,
  node: base.node,
  link: linkAround,
});

function blockLevelBox(source: BoxSource): BlockLevelBox {
  const { display } = source.base.style;
  return display === 'table' || display === 'inline-table' ? tableBox(source) : blockBox(source);
}

function blockBox(source: BoxSource): BlockBox {
  const { base, children, marker, artifact } = source;
  return { ...base, kind: 'block', ...blockContent(children, insideOf(source)), marker, artifact };
}

function tableBox(source: BoxSource): TableBox {
  return { ...source.base, kind: 'table', ...tableContent(source.children, insideOf(source)) };
}

/** A `<col>` stands for itself, a `<colgroup>` for the columns in it. */
function columnsOf({ base, children, span }: BoxSource): Item[] {
  const columns = children.filter((item) => item.kind === 'column');
  return columns.length > 0 ? columns : columnItems(base.style, span);
}

/** Start and end of an inline box; a block inside breaks it into parts (CSS 2.2 §9.2.1.1). */
function inlineItems(source: BoxSource): Item[] {
  const { base, link } = source;
  const box: InlineBox = { ...base, kind: 'inline', link };
  const continued: InlineBox = { ...box, id: null, strings: [], bookmark: null };
  const items = wrapTableParts(source.children, insideOf(source), 'inline-table').flatMap((item, i, all): Item[] => {
    if (isInline(item)) return [item];
    const before = all.slice(0, i).some((one) => !isInline(one)) ? continued : box;
    return [{ kind: 'close', box: before }, item, { kind: 'open', box: continued }];
  });
  const last = items.every(isInline) ? box : continued;
  return [{ kind: 'open', box }, ...items, { kind: 'close', box: last }];
}

/** The inline box that makes lines inside a block part of a link. */
export function linkBox(base: BoxSource['base'], link: Link): InlineBox {
  const style = anonymousStyle(base.style, 'inline');
  return { ...base, kind: 'inline', style, id: null, strings: [], bookmark: null, link };
}

interface ImageSource {
  readonly base: BoxSource['base'];
  readonly picture: Picture;
  readonly content: Content;
}

/** An image, as a block, as a float or in a line. */
export function imageItems({ base, picture, content }: ImageSource): Item[] {
  const { bytes, width, height } = picture;
  const box: ImageBox = { ...base, kind: 'image', bytes, naturalWidth: width, naturalHeight: height, content };
  if (base.style.float !== 'none') return [{ kind: 'float', box }];
  return base.style.display.startsWith('inline') ? [{ kind: 'atomic', box }] : [{ kind: 'block-level', box }];
}
