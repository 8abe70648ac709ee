import type { ContentPart } from '../css/computed-style.js';
import type { StyledElement } from '../css/styled-document.js';
import type { StructureNode, StructureRole } from './structure.js';

/** Structure types by HTML meaning (ISO 32000-1 §14.8.4). Elements that are not here stand for no node of their own. */
const roles: Readonly<Record<string, StructureRole>> = {
  section: 'Sect',
  aside: 'Sect',
  nav: 'Sect',
  article: 'Art',
  p: 'P',
  pre: 'P',
  blockquote: 'BlockQuote',
  figure: 'Div',
  figcaption: 'Caption',
  ul: 'L',
  ol: 'L',
  menu: 'L',
  dl: 'L',
  li: 'LI',
  dt: 'Lbl',
  dd: 'LBody',
  table: 'Table',
  caption: 'Caption',
  thead: 'THead',
  tbody: 'TBody',
  tfoot: 'TFoot',
  tr: 'TR',
  th: 'TH',
  td: 'TD',
  q: 'Quote',
  code: 'Code',
  kbd: 'Code',
  samp: 'Code',
};

const tableTags: ReadonlySet<string> = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']);

/** The element's structure type; null when it stands for no node. Headings and links are decided elsewhere. */
export function roleOf(element: StyledElement, inLayoutTable: boolean): StructureRole | null {
  if (inLayoutTable && tableTags.has(element.tag)) return null;
  if (element.tag === 'cite' && hasInternalLink(element)) return 'Reference';
  return roles[element.tag] ?? null;
}

/** A table that its author declares to be only layout. */
export function isLayoutTable({ tag, attributes }: StyledElement): boolean {
  return tag === 'table' && ['presentation', 'none'].includes(attributes.get('role') ?? '');
}

/** A citation of another place in the document is a reference; of a work's title, it is mere text. */
function hasInternalLink(element: StyledElement): boolean {
  return element.children.some(
    (child) =>
      child.kind === 'element' &&
      ((child.tag === 'a' && child.attributes.get('href')?.startsWith('#')) || hasInternalLink(child)),
  );
}

export function headingLevel(tag: string): number | null {
  const level = /^h([1-6])$/u.exec(tag)?.[1];
  return level === undefined ? null : Number(level);
}

/** Heading levels of the structure: none is skipped on the way down (PDF/UA-1 §7.4.2), equals stay equal. */
export class HeadingLevels {
  /** HTML levels of the headings that the current one stands under, and its own. */
  readonly #open: number[] = [];

  next(level: number): StructureRole {
    while ((this.#open.at(-1) ?? 0) >= level) this.#open.pop();
    this.#open.push(level);
    return (['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const)[this.#open.length - 1]!;
  }
}

/** Attributes of table cells and lists that the structure carries. `headerScope` holds for cells that declare none. */
export function roleAttributes(element: StyledElement, headerScope: HeaderScope): Partial<StructureNode> {
  if (element.tag === 'td' || element.tag === 'th') return cellAttributes(element, headerScope);
  if (['ul', 'ol', 'menu'].includes(element.tag)) return { listNumbering: listNumbering(element) };
  return {};
}

export type HeaderScope = 'Row' | 'Column';

/** What header cells of a row without `scope` head: their row, if it has data, else their columns. */
export function headerScopeOf(row: StyledElement): HeaderScope {
  return row.children.some((cell) => cell.kind === 'element' && cell.tag === 'td') ? 'Row' : 'Column';
}

function cellAttributes({ tag, attributes }: StyledElement, headerScope: HeaderScope): Partial<StructureNode> {
  const id = attributes.get('id');
  const headers = attributes.get('headers')?.split(/\s+/u).filter(Boolean);
  return {
    ...(tag === 'th' ? { scope: scopeOf(attributes.get('scope'), headerScope), ...(id ? { id } : {}) } : {}),
    ...span('columnSpan', attributes.get('colspan')),
    ...span('rowSpan', attributes.get('rowspan')),
    ...(headers?.length ? { headers } : {}),
  };
}

function scopeOf(declared: string | undefined, headerScope: HeaderScope): HeaderScope {
  if (declared === 'row' || declared === 'rowgroup') return 'Row';
  if (declared === 'col' || declared === 'colgroup') return 'Column';
  return headerScope;
}

const mostSpan = 1000;

/** `colspan` and `rowspan`, as far as HTML allows them. */
export function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return span >= 1 ? Math.min(span, mostSpan) : 1;
}

function span(key: 'columnSpan' | 'rowSpan', attribute: string | undefined): Partial<StructureNode> {
  const value = spanOf(attribute);
  return value > 1 ? { [key]: value } : {};
}

const numberings: Readonly<Record<string, NonNullable<StructureNode['listNumbering']>>> = {
  decimal: 'Decimal',
  'decimal-leading-zero': 'Decimal',
  disc: 'Disc',
  circle: 'Circle',
  square: 'Square',
  'lower-alpha': 'LowerAlpha',
  'lower-latin': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'upper-latin': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
};

function listNumbering({ style, children }: StyledElement): NonNullable<StructureNode['listNumbering']> {
  const item = children.find((child): child is StyledElement => child.kind === 'element' && child.tag === 'li');
  return numberings[(item && labelCounter(item)?.style) ?? style.listStyleType] ?? 'None';
}

/** The counter that writes the label of a list item before its text; undefined when none does. */
export function labelCounter({ before }: StyledElement): CounterPart | undefined {
  if (!before || !Array.isArray(before.content)) return undefined;
  return before.content.find(
    (part: ContentPart): part is CounterPart => part.kind === 'counter' || part.kind === 'counters',
  );
}

type CounterPart = Extract<ContentPart, { kind: 'counter' | 'counters' }>;
