import { generate, type CssNode } from '@eslint/css-tree/dist/csstree.esm';
import type { ContentPart, StringPosition } from './computed-style.js';
import { functionArguments, isComma, type Value } from './value.js';

/** One part of `content`, `string-set` and `bookmark-label` (css-content-3, css-gcpm-3). */
export const contentSyntax = [
  '<string>',
  'open-quote | close-quote | no-open-quote | no-close-quote',
  'attr( <custom-ident> )',
  'counter( <custom-ident> [, <custom-ident> ]? )',
  'counters( <custom-ident> , <string> [, <custom-ident> ]? )',
  'string( <custom-ident> [, [ first | start | last | first-except ] ]? )',
  'content( text? )',
  'target-counter( [ <string> | <url> | attr( <custom-ident> url? ) ] , <custom-ident> [, <custom-ident> ]? )',
  '<url>',
].join(' | ');

type Attributes = ReadonlyMap<string, string>;

/** The value of `content`: parts and, after a slash, their alternative text (css-content-3 §2.1). */
export function contentList(value: Value, attributes: Attributes): ContentPart[] {
  const slash = value.findIndex((node) => node.type === 'Operator' && node.value === '/');
  if (slash === -1) return contentParts(value, attributes);
  const alternative = contentParts(value.slice(slash + 1), attributes).filter(hasText);
  return [...contentParts(value.slice(0, slash), attributes), { kind: 'alternative', parts: alternative }];
}

const hasText = (part: ContentPart): boolean => part.kind !== 'text' || part.text !== '';

export const contentParts = (value: Value, attributes: Attributes): ContentPart[] =>
  value.map((node) => contentPart(node, attributes));

function contentPart(node: CssNode, attributes: Attributes): ContentPart {
  if (node.type === 'String') return { kind: 'text', text: node.value };
  if (node.type === 'Url') return { kind: 'image', url: node.value };
  if (node.type === 'Function') return functionPart(node.name.toLowerCase(), node, attributes);
  const quote = quoteKeywords.find((word) => word === generate(node).toLowerCase());
  return { kind: quote ?? 'no-close-quote' };
}

const quoteKeywords = ['open-quote', 'close-quote', 'no-open-quote', 'no-close-quote'] as const;

function functionPart(name: string, node: CssNode, attributes: Attributes): ContentPart {
  const [first = '', second, third] = functionArguments(node)
    .filter((argument) => !isComma(argument))
    .map((argument) => argumentText(argument, attributes));
  switch (name) {
    case 'attr':
      return { kind: 'text', text: attributes.get(first.toLowerCase()) ?? '' };
    case 'counter':
      return { kind: 'counter', name: first, style: second ?? 'decimal' };
    case 'counters':
      return { kind: 'counters', name: first, separator: second ?? '', style: third ?? 'decimal' };
    case 'string':
      return { kind: 'string', name: first, position: stringPositions.find((word) => word === second) ?? 'first' };
    case 'target-counter':
      return { kind: 'target-counter', url: first, name: second ?? 'page', style: third ?? 'decimal' };
    default:
      return { kind: 'element-text' };
  }
}

const stringPositions: readonly StringPosition[] = ['first', 'start', 'last', 'first-except'];

/** Text of a function's argument; a nested attr() gives the attribute's value. */
function argumentText(node: CssNode, attributes: Attributes): string {
  if (node.type === 'String' || node.type === 'Url') return node.value;
  if (node.type !== 'Function') return generate(node);
  const [name] = functionArguments(node);
  return name ? (attributes.get(generate(name).toLowerCase()) ?? '') : '';
}
