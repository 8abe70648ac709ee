import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resources } from '../resources.js';
import { withBaseResources } from './base-resources.js';
import { buildBoxes } from './box/index.js';
import { styleDocument } from './css/index.js';
import type { StyledDocument } from './css/styled-document.js';
import { paginate } from './page/index.js';
import type { PrintedDocument } from './page/page.js';
import { settleReferences } from './settle-references.js';
import { openFonts } from './text/index.js';

export interface PrintOptions {
  readonly html: string;
  /** Path of the page: what its URLs are relative to, and what diagnostics show. */
  readonly file: string;
  readonly resources: Resources;
  /** CSS text of the user agent's stylesheet; null: none. Default: the shipped one. */
  readonly baseStyles?: string | null;
  /** BCP 47, where the page names none. */
  readonly language?: string;
  readonly title?: string;
  /** `YYYY-MM-DD`; default: the page's `dcterms.date`. */
  readonly date?: string;
}

/** Sets a page of HTML and CSS: finished pages as display lists, with everything that a PDF needs to know about them. */
export async function print(options: PrintOptions): Promise<{ document: PrintedDocument; diagnostics: Diagnostic[] }> {
  // Elements with computed styles.
  const styled = styleDocument(options);
  const { document } = styled;
  // The faces that the styles name.
  const { fonts, diagnostics: fontFindings } = await openFonts({
    ...document,
    resources: withBaseResources(options.resources),
  });
  // Boxes; lines, blocks, tables and columns on pages; again until page references say where things are.
  const {
    structure,
    diagnostics: layoutFindings,
    ...paginated
  } = settleReferences(document, (targetPages) => {
    const boxes = buildBoxes({ document, resources: options.resources, targetPages });
    const { diagnostics, ...pages } = paginate({ root: boxes.root, document, fonts });
    return { ...pages, structure: boxes.structure, diagnostics: [...boxes.diagnostics, ...diagnostics] };
  });
  return {
    document: { ...describe(document, options), ...paginated, structure },
    diagnostics: [...styled.diagnostics, ...fontFindings, ...fonts.diagnostics, ...layoutFindings],
  };
}

/** What the document says about itself. */
function describe(document: StyledDocument, { title, date }: PrintOptions) {
  const meta = (name: string) => document.metadata.get(name) ?? '';
  return {
    title: title ?? document.title,
    language: document.language,
    author: meta('author'),
    subject: meta('description'),
    keywords: meta('keywords'),
    date: date ?? meta('dcterms.date'),
  };
}
