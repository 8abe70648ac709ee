import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Browsers nest no deeper than 512; the standard's algorithm takes time out of proportion on what nests without end. */
const deepest = 512;
/** Unclosed formatting can multiply elements without end; no page of news has so many. */
const mostElements = 1_000_000;

class TooComplex extends Error {}

/** The tree of an HTML page as browsers see it; null for a page that is made to exhaust a parser. */
export function parsePage(source: string): HtmlElement | null {
  let depth = 0;
  let elements = 0;
  try {
    const document = parse(source, {
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement(...args) {
          if ((elements += 1) > mostElements) throw new TooComplex();
          return defaultTreeAdapter.createElement(...args);
        },
        onItemPush() {
          if ((depth += 1) > deepest) throw new TooComplex();
        },
        onItemPop() {
          depth -= 1;
        },
      },
    });
    return document.childNodes.find(isElement) ?? null;
  } catch (error) {
    if (error instanceof TooComplex) return null;
    throw error;
  }
}

export const isElement = (node: object): node is HtmlElement => 'tagName' in node;

export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value.trim() ?? '';

export function parentOf({ parentNode }: HtmlNode): HtmlElement | null {
  return parentNode !== null && isElement(parentNode) ? parentNode : null;
}

/** All elements below a node, in the order of the page. */
export function* descendants(node: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlNode[] = [...node.childNodes].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isElement(next)) continue;
    yield next;
    for (let i = next.childNodes.length - 1; i >= 0; i -= 1) waiting.push(next.childNodes[i]!);
  }
}

/** White space as a browser collapses it; none, not even no-break spaces, before and after. */
export const collapse = (text: string): string => text.replace(/[ \t\n\f\r]+/gu, ' ').trim();

/** All text below a node, white space collapsed. */
export function textOf(node: HtmlNode): string {
  let text = '';
  const waiting: HtmlNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('value' in next) text += next.value;
    else if ('childNodes' in next)
      for (let i = next.childNodes.length - 1; i >= 0; i -= 1) waiting.push(next.childNodes[i]!);
  }
  return collapse(text);
}
