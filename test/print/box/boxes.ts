import { buildBoxes, type Boxes } from '../../../src/print/box/index.js';
import type { BlockBox, BlockLevelBox, CellBox, InlineItem, RowBox, RowGroupBox } from '../../../src/print/box/box.js';
import type { StructureNode } from '../../../src/print/box/structure.js';
import { styleDocument } from '../../../src/print/css/index.js';
import type { Resources } from '../../../src/resources.js';
import { files } from '../css/styled.js';

interface Options {
  css?: string;
  resources?: Resources;
  targetPages?: ReadonlyMap<string, number>;
}

/** The boxes of a page with the user agent's stylesheet. */
export function boxes(html: string, { css = '', resources = files({}), ...options }: Options = {}): Boxes {
  const page = `<!DOCTYPE html><style>${css}</style>${html}`;
  const { document } = styleDocument({ html: page, file: 'page.html', resources });
  return buildBoxes({ document, resources, ...options });
}

/** The box tree below body, one box a line: kind, display, text of its lines. */
export function boxTree(html: string, options?: Options): string {
  const [body] = boxes(html, options).root.children;
  return body?.kind === 'block' ? content(body, 0) : '';
}

type AnyBox = BlockLevelBox | RowGroupBox | RowBox | CellBox;

function dump(box: AnyBox, depth: number): string {
  const id = box.id === null ? '' : `#${box.id}`;
  const marker = box.kind === 'block' && box.marker ? ` (${inlines(box.marker)})` : '';
  return `${'  '.repeat(depth)}${box.kind === 'block' ? box.style.display : box.kind}${id}${marker}\n${content(box, depth + 1)}`;
}

function content(box: AnyBox, depth: number): string {
  if (box.kind === 'cell') return content(box.contents, depth);
  if (box.kind === 'block' && box.inlines) return `${'  '.repeat(depth)}${inlines(box.inlines)}\n`;
  return childrenOf(box)
    .map((child) => dump(child, depth))
    .join('');
}

function childrenOf(box: AnyBox): readonly AnyBox[] {
  if (box.kind === 'block') return box.children;
  if (box.kind === 'table') return [...box.captions, ...box.groups];
  if (box.kind === 'row-group') return box.rows;
  return box.kind === 'row' ? box.cells : [];
}

/** Text as it is, inline boxes in angle brackets, atomic boxes and floats in square ones. */
export function inlines(items: readonly InlineItem[]): string {
  return items.map(inline).join('');
}

function inline(item: InlineItem): string {
  switch (item.kind) {
    case 'text':
      return item.text;
    case 'open':
      return item.box.link ? `<${item.box.link.url} ` : '<';
    case 'close':
      return '>';
    case 'break':
      return '↵';
    default:
      return `[${item.kind} ${item.box.kind === 'block' && item.box.inlines ? inlines(item.box.inlines) : item.box.kind}]`;
  }
}

/** The structure tree, one node a line, with its attributes; contents as dots. */
export function structureTree(html: string, options?: Options): string {
  return structure(boxes(html, options).structure, 0);
}

function structure({ role, children, ...rest }: StructureNode, depth: number): string {
  const attributes = Object.entries(rest).filter(([name]) => name !== 'kind');
  const named = attributes.map(([name, value]) => ` ${name}=${String(value)}`);
  const contents = children.filter((child) => child.kind === 'content');
  const texts = contents.map((one) => (one.actualText === undefined ? '.' : `"${one.actualText}"`)).join('');
  const line = `${'  '.repeat(depth)}${role}${named.join('')}${texts === '' ? '' : ` ${texts}`}\n`;
  return line + children.map((child) => (child.kind === 'node' ? structure(child, depth + 1) : '')).join('');
}

/** The first block box with that id. */
export function block(html: string, id: string, options?: Options): BlockBox {
  const found = search(boxes(html, options).root, id);
  if (found?.kind !== 'block') throw new Error(`no block #${id}`);
  return found;
}

function search(box: AnyBox, id: string): AnyBox | null {
  if (box.id === id) return box;
  for (const child of box.kind === 'cell' ? [box.contents] : childrenOf(box)) {
    const found = search(child, id);
    if (found) return found;
  }
  return null;
}

/** A tree as the tests write it: without the indentation of the test. */
export const tree = (text: string): string => text.replaceAll(/^ {4}/gmu, '').replace(/^\n/u, '').trimEnd() + '\n';
