import {
  lexer,
  parse,
  type CssNode,
  type Declaration as DeclarationNode,
  type Raw,
} from '@eslint/css-tree/dist/csstree.esm';
import { nearest } from '../../diagnostics/nearest.js';
import { black } from './color.js';
import type { Findings } from './findings.js';
import { propertyByName, propertyNames, screenOnlyProperties, shorthandByName } from './properties/index.js';
import type { ComputeContext, Property, Shorthand } from './properties/property.js';
import { locationOf, type SourceLocation } from './source-location.js';
import { syntaxErrorReporter } from './syntax-errors.js';
import { keyword, mismatch, UnsupportedValue, valueText, type Value } from './value.js';

export const wideKeywords = ['inherit', 'initial', 'unset', 'revert'] as const;
export type WideKeyword = (typeof wideKeywords)[number];

/** What a declaration says about one longhand or custom property. */
export type Declared =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'keyword'; readonly keyword: WideKeyword }
  /** Has var(): `text` is the value of `property`, a longhand or shorthand, before substitution. */
  | { readonly kind: 'unresolved'; readonly property: string; readonly text: string }
  /** Value of a custom property. */
  | { readonly kind: 'custom'; readonly text: string };

export interface Declaration {
  readonly name: string;
  readonly declared: Declared;
  readonly important: boolean;
  readonly location: SourceLocation | null;
}

/** What is wrong with a value. */
export interface ValueProblem {
  readonly message: string;
  readonly hint: string;
}

/** The declarations of a block, as longhands. What the engine does not support is reported and left out. */
export function readDeclarations(nodes: readonly CssNode[], findings: Findings): Declaration[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Declaration') return readDeclaration(node, findings);
    if (node.type === 'Raw') return readAfterBroken(node, findings);
    if (node.type === 'Rule' || node.type === 'Atrule') {
      findings.add({ code: 'css-selector', message: 'Nested rules are not supported.', location: locationOf(node) });
    }
    return [];
  });
}

/** The declarations that follow a broken one: css-tree gives all of them up. */
function readAfterBroken({ value, loc }: Raw, findings: Findings): Declaration[] {
  const end = value.indexOf(';') + 1;
  if (end === 0 || value.slice(end).trim() === '') return [];
  const lines = value.slice(0, end).split('\n');
  const column = lines.at(-1)!.length + (lines.length === 1 ? (loc?.start.column ?? 1) : 1);
  const location = loc ? { file: loc.source, line: loc.start.line + lines.length - 1, column } : null;
  return readDeclarationText({ css: value.slice(end), location, findings });
}

interface DeclarationText {
  readonly css: string;
  /** Where it begins; null for declarations that nobody wrote. */
  readonly location: SourceLocation | null;
  readonly findings: Findings;
}

/** Declarations without a block: those of a `style` attribute. */
export function readDeclarationText({ css, location, findings }: DeclarationText): Declaration[] {
  const tree = parse(css, {
    context: 'declarationList',
    ...(location ? { positions: true, filename: location.file, line: location.line, column: location.column } : {}),
    onParseError: syntaxErrorReporter(findings),
  });
  return tree.type === 'DeclarationList' ? readDeclarations(tree.children.toArray(), findings) : [];
}

/** Checks one declaration and splits it into longhands. */
function readDeclaration(node: DeclarationNode, findings: Findings): Declaration[] {
  const location = locationOf(node);
  const important = node.important !== false;
  const declare = (name: string, declared: Declared): Declaration => ({ name, declared, important, location });
  if (node.property.startsWith('--')) return [declare(node.property, { kind: 'custom', text: customText(node.value) })];
  const name = node.property.toLowerCase();
  if (screenOnlyProperties.has(name)) return [];
  const longhands = longhandsOf(name);
  if (!longhands) {
    findings.add({ code: 'css-property', ...unknownProperty(name), location });
    return [];
  }
  if (node.value.type !== 'Value') return []; // broken: css-tree has reported it
  const value = node.value.children.toArray();
  if (valueText(value).includes('var(')) {
    const declared: Declared = { kind: 'unresolved', property: name, text: valueText(value) };
    return longhands.map((longhand) => declare(longhand.name, declared));
  }
  const result = expand(name, value);
  if (result instanceof Map) return [...result].map(([longhand, declared]) => declare(longhand, declared));
  findings.add({ code: 'css-value', ...result, location: locationOf(faultyNode(name, node.value)) ?? location });
  return [];
}

function longhandsOf(name: string): readonly Property[] | undefined {
  const property = propertyByName.get(name);
  return property ? [property] : shorthandByName.get(name)?.longhands;
}

function customText(value: DeclarationNode['value']): string {
  return value.type === 'Raw' ? value.value.trim() : valueText(value.children.toArray());
}

/** What a value without var() gives each longhand of a supported property, or what is wrong with it. */
export function expand(name: string, value: Value): Map<string, Declared> | ValueProblem {
  const word = wideKeywords.find((one) => one === keyword(value));
  if (word) return new Map(longhandsOf(name)?.map((longhand) => [longhand.name, { kind: 'keyword', keyword: word }]));
  const property = propertyByName.get(name);
  const shorthand = shorthandByName.get(name);
  const definition = property ?? shorthand;
  if (!definition || mismatch(definition.grammar, value)) return unsupportedValue(name, value, definition);
  try {
    return property ? new Map([[name, checked(property, value)]]) : expandShorthand(shorthand!, value);
  } catch (error) {
    if (error instanceof UnsupportedValue) return { message: `${name}: ${error.message}.`, hint: seeList };
    throw error;
  }
}

function expandShorthand(shorthand: Shorthand, value: Value): Map<string, Declared> {
  const given = shorthand.expand(value);
  return new Map(
    shorthand.longhands.map((longhand) => [
      longhand.name,
      checked(longhand, given.get(longhand.name) ?? longhand.initial),
    ]),
  );
}

/** Computes the value once, so that what the grammar cannot tell (a unit, say) is found where it is declared. */
function checked(property: Property, value: Value): Declared {
  property.compute(value, probe);
  return { kind: 'value', value };
}

const probe: ComputeContext = {
  fontSize: 16,
  rootFontSize: 16,
  color: black,
  parent: null,
  style: {},
  attributes: new Map(),
  language: 'en',
};

const seeList = 'docs/css.md lists what is supported.';

export function unknownProperty(name: string): ValueProblem {
  const isCss = lexer.getProperty(name) !== null;
  const meant = nearest(name, propertyNames);
  return {
    message: isCss ? `The property ${name} is not supported.` : `There is no property ${name}.`,
    hint: meant ? `Did you mean ${meant}?` : seeList,
  };
}

function unsupportedValue(name: string, value: Value, definition: Property | Shorthand | undefined): ValueProblem {
  const isCss = lexer.matchProperty(name, valueText(value)).error === null;
  const syntax = definition?.syntax ?? '';
  const words = syntax.match(/(?<![<'\w-])[a-z][a-z-]*(?![\w-]*['>(])/gu) ?? [];
  const meant = value.flatMap((node) => nearest(keyword([node]), words) ?? []).at(0);
  return {
    message: isCss
      ? `The value ${valueText(value)} of ${name} is not supported.`
      : `${name} has no value ${valueText(value)}.`,
    hint: `${meant ? `Did you mean ${meant}? ` : ''}Allowed: ${syntax}`,
  };
}

/** The component of a value that no longer fits the grammar. */
function faultyNode(name: string, value: CssNode): CssNode {
  const grammar = (propertyByName.get(name) ?? shorthandByName.get(name))?.grammar;
  const error = grammar && lexer.match(grammar, value).error;
  if (value.type !== 'Value' || !error || !('offset' in error)) return value;
  return value.children.toArray().find((node) => node.loc?.start.offset === error.offset) ?? value;
}
