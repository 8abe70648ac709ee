import { generate, parse, type Atrule, type CssNode, type Rule } from '@eslint/css-tree/dist/csstree.esm';
import type { Resources } from '../../resources.js';
import { nearest } from '../../diagnostics/nearest.js';
import { mediaHolds, supportsHolds } from './conditions.js';
import { readDeclarations, type Declaration } from './declarations.js';
import type { Findings } from './findings.js';
import { readFontFace } from './font-face.js';
import { readPageRule, type PageRule } from './page-rule.js';
import { compileSelector, pseudoElements, UnsupportedSelector, type CompiledSelector } from './selectors.js';
import { locationOf } from './source-location.js';
import type { FontFace } from './styled-document.js';
import { syntaxErrorReporter } from './syntax-errors.js';
import { loadStylesheet, type Origin, type Stylesheet } from './stylesheets.js';

/** One selector with its declarations. `order` counts through all stylesheets. */
export interface StyleRule {
  readonly selector: CompiledSelector;
  readonly declarations: readonly Declaration[];
  readonly origin: Origin;
  readonly order: number;
  /** Has attr(): what it declares may differ between elements that it matches. */
  readonly usesAttributes: boolean;
}

/** Everything that the stylesheets say, in order of appearance. */
export interface Rules {
  readonly styleRules: StyleRule[];
  readonly pageRules: PageRule[];
  readonly fontFaces: FontFace[];
}

interface Reader {
  readonly rules: Rules;
  readonly sheet: Stylesheet;
  readonly resources: Resources;
  readonly findings: Findings;
  /** Files on the way from the page to this stylesheet: none is imported from inside itself. */
  readonly importers: readonly string[];
}

interface RuleSources {
  readonly sheets: readonly Stylesheet[];
  readonly resources: Resources;
  readonly findings: Findings;
}

/** Reads stylesheets and all that they import. What the engine does not support is reported and left out. */
export function readRules({ sheets, resources, findings }: RuleSources): Rules {
  const rules: Rules = { styleRules: [], pageRules: [], fontFaces: [] };
  for (const sheet of sheets) readStylesheet({ rules, sheet, resources, findings, importers: [] });
  return rules;
}

function readStylesheet(reader: Reader): void {
  const { sheet, findings } = reader;
  const tree = parse(sheet.css, {
    positions: true,
    filename: sheet.file,
    line: sheet.line,
    column: sheet.column,
    onParseError: syntaxErrorReporter(findings),
  });
  if (tree.type === 'StyleSheet') readNodes(tree.children.toArray(), reader);
}

function readNodes(nodes: readonly CssNode[], reader: Reader): void {
  for (const node of nodes) {
    if (node.type === 'Rule') readStyleRule(node, reader);
    if (node.type === 'Atrule') readAtRule(node, reader);
  }
}

/** At-rules by name. `@charset` needs nothing: stylesheets are UTF-8. */
const atRules: Readonly<Record<string, (rule: Atrule, reader: Reader) => void>> = {
  charset: () => undefined,
  'font-face': (rule, { rules, findings }) => rules.fontFaces.push(...readFontFace(rule, findings)),
  import: readImport,
  media: (rule, reader) => {
    if (mediaHolds(rule.prelude ? generate(rule.prelude) : '')) readBlock(rule, reader);
  },
  page: (rule, { rules, findings, sheet }) =>
    rules.pageRules.push(...readPageRule({ rule, origin: sheet.origin, findings })),
  supports: (rule, reader) => {
    if (supportsHolds(conditionOf(rule))) readBlock(rule, reader);
  },
};

function readAtRule(rule: Atrule, reader: Reader): void {
  const read = atRules[rule.name.toLowerCase()];
  if (read) {
    read(rule, reader);
    return;
  }
  const meant = nearest(rule.name, Object.keys(atRules));
  reader.findings.add({
    code: 'css-at-rule',
    message: `The at-rule @${rule.name} is not supported.`,
    hint: meant
      ? `Did you mean @${meant}?`
      : `Supported: ${Object.keys(atRules)
          .map((name) => `@${name}`)
          .join(', ')}`,
    location: locationOf(rule),
  });
}

const readBlock = (rule: Atrule, reader: Reader): void => readNodes(rule.block?.children.toArray() ?? [], reader);

function preludeOf(rule: Atrule): CssNode[] {
  return rule.prelude?.type === 'AtrulePrelude' ? rule.prelude.children.toArray() : [];
}

function conditionOf(rule: Atrule): CssNode[] {
  return preludeOf(rule).flatMap((node) => (node.type === 'Condition' ? node.children.toArray() : []));
}

function readImport(rule: Atrule, reader: Reader): void {
  const [target, ...media] = preludeOf(rule);
  if (
    (target?.type !== 'Url' && target?.type !== 'String') ||
    !mediaHolds(media.map((node) => generate(node)).join(' '))
  )
    return;
  const { resources, findings, sheet, importers } = reader;
  const location = locationOf(rule);
  const imported = loadStylesheet({ url: target.value, from: sheet.file, location, resources, findings });
  const chain = [...importers, sheet.file];
  if (!imported || chain.includes(imported.file)) return;
  readStylesheet({ ...reader, sheet: { ...imported, origin: sheet.origin }, importers: chain });
}

function readStyleRule(rule: Rule, { rules, sheet, findings }: Reader): void {
  const selectors = readSelectors(rule, findings);
  const declarations = readDeclarations(rule.block.children.toArray(), findings);
  const usesAttributes = generate(rule.block).includes('attr(');
  for (const selector of selectors) {
    const order = rules.styleRules.length;
    rules.styleRules.push({ selector, declarations, origin: sheet.origin, order, usesAttributes });
  }
}

/** As CSS has it, one selector that is not supported disables the whole rule. */
function readSelectors(rule: Rule, findings: Findings): CompiledSelector[] {
  if (rule.prelude.type !== 'SelectorList') return [];
  const nodes = rule.prelude.children.toArray();
  try {
    return nodes.map((node) => compileSelector(generate(node)));
  } catch (error) {
    if (!(error instanceof UnsupportedSelector)) throw error;
    const meant = nearest(error.part, pseudoElements);
    findings.add({
      code: 'css-selector',
      message: error.message,
      hint: meant ? `Did you mean ::${meant}?` : 'docs/css.md lists what is supported.',
      location: locationOf(nodes.find((node) => generate(node).includes(error.part)) ?? rule.prelude),
    });
    return [];
  }
}
