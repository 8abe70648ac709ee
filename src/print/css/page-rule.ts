import { generate, type Atrule, type CssNode } from '@eslint/css-tree/dist/csstree.esm';
import { nearest } from '../../diagnostics/nearest.js';
import { readDeclarations, type Declaration } from './declarations.js';
import type { Findings } from './findings.js';
import { pageSizeGrammar, pageSizeSyntax } from './page-size.js';
import { locationOf } from './source-location.js';
import type { MarginBoxName, PageContext } from './styled-document.js';
import type { Origin } from './stylesheets.js';
import { mismatch, valueText } from './value.js';

export const marginBoxNames: readonly MarginBoxName[] = [
  'top-left-corner',
  'top-left',
  'top-center',
  'top-right',
  'top-right-corner',
  'right-top',
  'right-middle',
  'right-bottom',
  'bottom-right-corner',
  'bottom-right',
  'bottom-center',
  'bottom-left',
  'bottom-left-corner',
  'left-bottom',
  'left-middle',
  'left-top',
];

const pagePseudoClasses = ['first', 'left', 'right', 'blank'] as const;
type PagePseudoClass = (typeof pagePseudoClasses)[number];

/** One page selector with its declarations. */
export interface PageRule {
  /** Named page; empty: every page. */
  readonly name: string;
  readonly pseudoClasses: readonly PagePseudoClass[];
  /** Of the page itself, `size` among them. */
  readonly declarations: readonly Declaration[];
  readonly marginBoxes: ReadonlyMap<MarginBoxName, readonly Declaration[]>;
  readonly origin: Origin;
}

export function pageRuleMatches(rule: PageRule, page: PageContext): boolean {
  const holds: Readonly<Record<PagePseudoClass, boolean>> = { ...page, right: !page.left };
  return (rule.name === '' || rule.name === page.name) && rule.pseudoClasses.every((name) => holds[name]);
}

/** Names weigh most, then `:first` and `:blank`, then `:left` and `:right` (css-page-3 §4.3). */
export function pageSpecificity({ name, pseudoClasses }: PageRule): number {
  const weights: Readonly<Record<PagePseudoClass, number>> = { first: 100, blank: 100, left: 1, right: 1 };
  return pseudoClasses.reduce((sum, one) => sum + weights[one], name === '' ? 0 : 10_000);
}

interface PageRuleSource {
  readonly rule: Atrule;
  readonly origin: Origin;
  readonly findings: Findings;
}

/** An `@page` rule: one PageRule for each of its selectors. */
export function readPageRule({ rule, origin, findings }: PageRuleSource): PageRule[] {
  const selectors = readPageSelectors(rule, findings);
  const nodes = rule.block?.children.toArray() ?? [];
  const declarations = [
    ...readDeclarations(
      nodes.filter((node) => node.type !== 'Atrule' && !isSize(node)),
      findings,
    ),
    ...nodes.flatMap((node) => readSize(node, findings)),
  ];
  const marginBoxes = new Map(nodes.flatMap((node) => readMarginBox(node, findings)));
  return selectors.map((selector) => ({ ...selector, declarations, marginBoxes, origin }));
}

type PageSelector = Pick<PageRule, 'name' | 'pseudoClasses'>;

function readPageSelectors(rule: Atrule, findings: Findings): PageSelector[] {
  if (!rule.prelude) return [{ name: '', pseudoClasses: [] }];
  const lists = rule.prelude.type === 'AtrulePrelude' ? rule.prelude.children.toArray() : [];
  const selectors = lists.flatMap((list) => (list.type === 'SelectorList' ? list.children.toArray() : []));
  return selectors.flatMap((selector) => readPageSelector(selector, findings));
}

function readPageSelector(selector: CssNode, findings: Findings): PageSelector[] {
  const parts = selector.type === 'Selector' ? selector.children.toArray() : [];
  const name = parts.map((part) => (part.type === 'TypeSelector' ? part.name : '')).join('');
  const words = parts.flatMap((part) => (part.type === 'PseudoClassSelector' ? part.name.toLowerCase() : []));
  const pseudoClasses = words.flatMap((word) => pagePseudoClasses.find((known) => known === word) ?? []);
  if (pseudoClasses.length === words.length && parts.length > 0) return [{ name, pseudoClasses }];
  findings.add({
    code: 'css-selector',
    message: `The page selector ${generate(selector)} is not supported.`,
    hint: `Supported: a page name and ${pagePseudoClasses.map((one) => `:${one}`).join(', ')}`,
    location: locationOf(selector),
  });
  return [];
}

const isSize = (node: CssNode): boolean => node.type === 'Declaration' && node.property.toLowerCase() === 'size';

function readSize(node: CssNode, findings: Findings): Declaration[] {
  if (node.type !== 'Declaration' || !isSize(node) || node.value.type !== 'Value') return [];
  const value = node.value.children.toArray();
  const location = locationOf(node);
  if (mismatch(pageSizeGrammar, value)) {
    const message = `The page has no size ${valueText(value)}.`;
    findings.add({ code: 'css-value', message, hint: `Allowed: ${pageSizeSyntax}`, location });
    return [];
  }
  return [{ name: 'size', declared: { kind: 'value', value }, important: node.important !== false, location }];
}

function readMarginBox(node: CssNode, findings: Findings): [MarginBoxName, readonly Declaration[]][] {
  if (node.type !== 'Atrule') return [];
  const name = marginBoxNames.find((known) => known === node.name.toLowerCase());
  if (name) return [[name, readDeclarations(node.block?.children.toArray() ?? [], findings)]];
  const meant = nearest(node.name, marginBoxNames);
  findings.add({
    code: 'css-at-rule',
    message: `The page has no margin box @${node.name}.`,
    hint: meant
      ? `Did you mean @${meant}?`
      : `The margin boxes are ${marginBoxNames.map((one) => `@${one}`).join(', ')}`,
    location: locationOf(node),
  });
  return [];
}
