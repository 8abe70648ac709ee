import { compile, type Options } from 'css-select';
import { AttributeAction, isTraversal, parse, SelectorType, type Selector } from 'css-what';
import type { HtmlElement, HtmlNode } from './html.js';

/** The boxes that a rule can style besides the element's own. */
export const pseudoElements = ['before', 'after', 'marker'] as const;
export type PseudoElement = (typeof pseudoElements)[number];

/** One complex selector, compiled. */
export interface CompiledSelector {
  readonly matches: (element: HtmlElement) => boolean;
  readonly pseudoElement: PseudoElement | null;
  /** css-selectors-4 §17 as one number: ids, classes and types, each below 1,000. */
  readonly specificity: number;
  /** What the rightmost compound asks for first: the rule index sorts by it. */
  readonly key: SelectorKey;
}

export type SelectorKey = { readonly kind: 'id' | 'class' | 'tag'; readonly name: string } | { readonly kind: 'any' };

/** A selector that is correct CSS, but that the engine cannot match. `part` is what it does not know. */
export class UnsupportedSelector extends Error {
  constructor(
    message: string,
    readonly part: string,
  ) {
    super(message);
  }
}

const never = (): boolean => false;

/** Nothing on paper is pointed at, focused or visited. */
const interactive = Object.fromEntries(
  ['hover', 'active', 'focus', 'focus-visible', 'focus-within', 'target', 'visited'].map((name) => [name, never]),
);

const options: Options<HtmlNode, HtmlElement> = {
  adapter: {
    isTag: (node): node is HtmlElement => node.kind === 'element',
    getAttributeValue: (element, name) => element.attributes.get(name),
    hasAttrib: (element, name) => element.attributes.has(name),
    getName: (element) => element.tag,
    getChildren: (node) => (node.kind === 'element' ? node.children : []),
    getParent: (node) => node.parent,
    getSiblings: (node) => (node.parent ? node.parent.children : [node]),
    prevElementSibling,
    getText: (node) => (node.kind === 'text' ? node.text : ''),
    removeSubsets: (nodes) => nodes,
  },
  pseudos: interactive,
};

function prevElementSibling(node: HtmlNode): HtmlElement | null {
  const siblings = node.parent?.children ?? [];
  for (let i = siblings.indexOf(node) - 1; i >= 0; i--) {
    const sibling = siblings[i]!;
    if (sibling.kind === 'element') return sibling;
  }
  return null;
}

/** Throws UnsupportedSelector. `text` is one complex selector, without commas at its top level. */
export function compileSelector(text: string): CompiledSelector {
  const tokens = parseSelector(text);
  const last = tokens.at(-1);
  const pseudoElement = last?.type === SelectorType.PseudoElement ? supportedPseudoElement(last.name) : null;
  const compound = pseudoElement ? tokens.slice(0, -1) : tokens;
  return {
    matches: compileTokens(compound, text),
    pseudoElement,
    specificity: specificity(tokens),
    key: selectorKey(compound),
  };
}

function parseSelector(text: string): Selector[] {
  try {
    return parse(text)[0] ?? [];
  } catch (error) {
    throw new UnsupportedSelector(messageOf(error), text);
  }
}

function supportedPseudoElement(name: string): PseudoElement {
  const supported = pseudoElements.find((known) => known === name);
  if (!supported) throw new UnsupportedSelector(`The pseudo-element ::${name} is not supported.`, name);
  return supported;
}

const everyElement = parse('*')[0]!;

function compileTokens(tokens: Selector[], text: string): CompiledSelector['matches'] {
  try {
    return compile<HtmlNode, HtmlElement>([tokens.length > 0 ? tokens : everyElement], options);
  } catch (error) {
    const name = /:([\w-]+)/u.exec(messageOf(error))?.[1] ?? text;
    throw new UnsupportedSelector(`The selector ${text} is not supported: ${messageOf(error)}.`, name);
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/\.$/u, '') : String(error);

const idWeight = 1_000_000;
const classWeight = 1000;

function specificity(tokens: readonly Selector[]): number {
  return tokens.reduce((sum, token) => sum + weight(token), 0);
}

function weight(token: Selector): number {
  switch (token.type) {
    case SelectorType.Tag:
    case SelectorType.PseudoElement:
      return 1;
    case SelectorType.Attribute:
      return isId(token) ? idWeight : classWeight;
    case SelectorType.Pseudo:
      return pseudoWeight(token.name, token.data);
    default:
      return 0;
  }
}

/** `:is`, `:not` and `:has` weigh as their heaviest argument, `:where` nothing, `:nth-child(… of S)` a class more. */
function pseudoWeight(name: string, data: Selector[][] | string | null): number {
  if (name === 'where') return 0;
  if (Array.isArray(data)) return Math.max(0, ...data.map(specificity));
  const of = /\bof\b(.*)$/u.exec(data ?? '')?.[1];
  return classWeight + (of ? Math.max(...parse(of).map(specificity)) : 0);
}

const isId = (token: Selector): boolean =>
  token.type === SelectorType.Attribute && token.name === 'id' && token.action === AttributeAction.Equals;

function selectorKey(tokens: readonly Selector[]): SelectorKey {
  const rightmost = tokens.slice(tokens.findLastIndex(isTraversal) + 1);
  const keys = rightmost.flatMap((token): SelectorKey[] => {
    if (token.type === SelectorType.Tag) return [{ kind: 'tag', name: token.name }];
    if (token.type !== SelectorType.Attribute) return [];
    if (isId(token)) return [{ kind: 'id', name: token.value }];
    return token.name === 'class' && token.action === AttributeAction.Element
      ? [{ kind: 'class', name: token.value }]
      : [];
  });
  return (
    keys.find((key) => key.kind === 'id') ??
    keys.find((key) => key.kind === 'class') ??
    keys.find((key) => key.kind === 'tag') ?? { kind: 'any' }
  );
}
