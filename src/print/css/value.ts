import { generate, List, lexer, parse, type CssNode } from '@eslint/css-tree/dist/csstree.esm';

/** A declared value: its top-level components, without white space. */
export type Value = readonly CssNode[];

/** A value that is correct CSS by its grammar, but that the engine cannot use. The message says why. */
export class UnsupportedValue extends Error {}

const parsed = new Map<string, Value>();

/** `text` must be a value that the engine or css-tree wrote: broken values give an empty list. */
export function parseValue(text: string): Value {
  let value = parsed.get(text);
  if (!value) {
    const node = parse(text, { context: 'value', onParseError: () => undefined });
    value = node.type === 'Value' ? node.children.toArray() : [];
    parsed.set(text, value);
  }
  return value;
}

export const valueText = (value: Value): string => generate(valueNode(value));

export function valueNode(value: Value): CssNode {
  return { type: 'Value', loc: null, children: new List<CssNode>().fromArray([...value]) };
}

/** Children of a function, without white space. */
export function functionArguments(node: CssNode): CssNode[] {
  return node.type === 'Function' ? node.children.toArray().filter((child) => child.type !== 'WhiteSpace') : [];
}

/** The lower-case word that a value consists of; empty when it is something else. */
export function keyword(value: Value): string {
  const [node] = value;
  return value.length === 1 && node?.type === 'Identifier' ? node.name.toLowerCase() : '';
}

export const isComma = (node: CssNode): boolean => node.type === 'Operator' && node.value === ',';

/** The parts of a comma-separated list. */
export function splitAtCommas(value: Value): CssNode[][] {
  const parts: CssNode[][] = [[]];
  for (const node of value) {
    if (isComma(node)) parts.push([]);
    else parts.at(-1)!.push(node);
  }
  return parts;
}

export type Grammar = ReturnType<typeof lexer.createDescriptor>;

/** A grammar in CSS value definition syntax (css-values-4 §2). */
export const grammar = (syntax: string): Grammar => lexer.createDescriptor(syntax, 'Type', 'value', null);

/** What a value has wrong against a grammar: where and what; null when it matches. */
export function mismatch(expected: Grammar, value: Value): Error | null {
  return lexer.match(expected, valueNode(value)).error;
}
