import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { packageRoot } from '../../package-root.js';
import type { Resources } from '../../resources.js';
import { StyleComputer } from './compute.js';
import { readDocumentFacts } from './document-facts.js';
import { Findings } from './findings.js';
import { parseHtml } from './html.js';
import { pageStyles } from './page-style.js';
import { readRules } from './rules.js';
import { buildStyledTree } from './styled-tree.js';
import type { StyledDocument } from './styled-document.js';
import { collectStylesheets, type Stylesheet } from './stylesheets.js';

export interface StyleDocumentOptions {
  readonly html: string;
  /** Path of the page: what its URLs are relative to, and what diagnostics show. */
  readonly file: string;
  readonly resources: Resources;
  /** CSS text of the user agent's stylesheet; null: none. Default: templates/base.css. */
  readonly baseStyles?: string | null;
  /** BCP 47, where the page names none. */
  readonly language?: string;
}

/** HTML and CSS to elements with computed styles. */
export function styleDocument(options: StyleDocumentOptions): { document: StyledDocument; diagnostics: Diagnostic[] } {
  const { html, file, resources } = options;
  const findings = new Findings();
  findings.addSource(file, html);
  // Parse the page as browsers do
  const page = parseHtml({ html, file, findings });
  // Read what it says about itself
  const facts = readDocumentFacts(page, options.language ?? 'en');
  // Collect its stylesheets, the user agent's first
  const sheets = [
    ...baseStylesheet(options.baseStyles, findings),
    ...collectStylesheets({ root: page, file, resources, findings }),
  ];
  // Read their rules, reporting what is not supported
  const rules = readRules({ sheets, resources, findings });
  // Cascade and compute, element by element
  const computer = new StyleComputer(findings);
  const { language } = facts;
  const { root, rootState } = buildStyledTree({ root: page, rules: rules.styleRules, computer, language, findings });
  // Leave page styles to be computed as pages come up
  const pageStyle = pageStyles({ rules: rules.pageRules, computer, rootState, language });
  const document = { ...facts, root, file, source: html, fontFaces: rules.fontFaces, pageStyle };
  return { document, diagnostics: findings.diagnostics };
}

function baseStylesheet(css: string | null | undefined, findings: Findings): Stylesheet[] {
  if (css === null) return [];
  const file = path.join(packageRoot, 'templates', 'base.css');
  const text = css ?? readFileSync(file, 'utf8');
  findings.addSource(file, text);
  return [{ css: text, file, origin: 'user-agent', line: 1, column: 1 }];
}
