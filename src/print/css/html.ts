import { parse, type DefaultTreeAdapterTypes as Parse5, type ParserError } from 'parse5';
import type { Findings } from './findings.js';
import type { Location } from './styled-document.js';

/** An element of the parsed page, before styling. */
export interface HtmlElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly classes: readonly string[];
  readonly children: HtmlNode[];
  readonly parent: HtmlElement | null;
  /** Null for elements that the parser supplies: html, head, body, tbody. */
  readonly location: Location | null;
  /** Where the value of the `style` attribute begins. */
  readonly styleLocation: Location | null;
}

export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: HtmlElement;
  readonly location: Location | null;
}

export type HtmlNode = HtmlElement | HtmlText;

interface HtmlSource {
  readonly html: string;
  readonly file: string;
  readonly findings: Findings;
}

/** The page's tree as the HTML standard builds it. What the parser had to mend is a warning. */
export function parseHtml({ html, file, findings }: HtmlSource): HtmlElement {
  const onParseError = (error: ParserError): void => reportParseError(error, file, findings);
  const document = parse(html, { sourceCodeLocationInfo: true, onParseError, scriptingEnabled: false });
  const root = document.childNodes.find((node): node is Parse5.Element => 'tagName' in node);
  if (!root) throw new Error('the HTML parser always supplies a root element');
  return convert(root, null, file);
}

/** A page without a doctype is read all the same: the engine has no quirks mode. */
const harmless = new Set(['missing-doctype', 'non-conforming-doctype']);

function reportParseError(error: ParserError, file: string, findings: Findings): void {
  if (harmless.has(error.code)) return;
  findings.add({
    code: 'html-syntax',
    message: `The HTML is not well formed: ${error.code.replaceAll('-', ' ')}.`,
    location: { file, line: error.startLine, column: error.startCol },
  });
}

function convert(source: Parse5.Element, parent: HtmlElement | null, file: string): HtmlElement {
  const attributes = new Map(source.attrs.map(({ name, value }) => [name, value]));
  const children: HtmlNode[] = [];
  const element: HtmlElement = {
    kind: 'element',
    tag: source.tagName,
    attributes,
    classes: (attributes.get('class') ?? '').split(/[\t\n\f\r ]+/u).filter(Boolean),
    children,
    parent,
    location: locate(source.sourceCodeLocation, file),
    styleLocation: styleValueLocation(source, file),
  };
  for (const node of source.childNodes) {
    if ('tagName' in node) children.push(convert(node, element, file));
    else if (node.nodeName === '#text') children.push(convertText(node, element, file));
  }
  return element;
}

function convertText(node: Parse5.ChildNode, parent: HtmlElement, file: string): HtmlText {
  const text = 'value' in node ? node.value : '';
  return { kind: 'text', text, parent, location: locate(node.sourceCodeLocation, file) };
}

interface Position {
  readonly startLine: number;
  readonly startCol: number;
}

function locate(position: Position | null | undefined, file: string): Location | null {
  return position ? { file, line: position.startLine, column: position.startCol } : null;
}

function styleValueLocation(source: Parse5.Element, file: string): Location | null {
  const location = locate(source.sourceCodeLocation?.attrs?.['style'], file);
  return location && { ...location, column: location.column + 'style="'.length };
}

/** All text of an element, white space as it is. */
export function textOf(node: HtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}

/** An element and all elements in it, in document order. */
export function* descendants(element: HtmlElement): Generator<HtmlElement> {
  const ahead = [element];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!;
      if (child.kind === 'element') ahead.push(child);
    }
  }
}
