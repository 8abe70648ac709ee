import type { BlockBox } from '../box/box.js';
import type { StyledDocument } from '../css/styled-document.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { createFlow } from '../flow/index.js';
import type { Fonts } from '../text/index.js';
import { breakFindings } from './break-findings.js';
import { fillPages } from './fill-pages.js';
import { layoutMarginBoxes } from './margin-boxes.js';
import type { Destination, OutlineEntry, Page } from './page.js';
import { paintPage } from './paint/paint-page.js';
import { findPlaces } from './places.js';
import { runningStrings } from './running-strings.js';

/** Breaks a document into pages and paints them: `pages` are display lists in px. */
export function paginate({ root, document, fonts }: { root: BlockBox; document: StyledDocument; fonts: Fonts }): {
  pages: Page[];
  outline: OutlineEntry[];
  destinations: ReadonlyMap<string, Destination>;
  diagnostics: Diagnostic[];
} {
  const flow = createFlow(fonts);
  // The document, page by page.
  const filled = fillPages(flow, root, document);
  // What the running heads say, once it is known what stands where.
  const strings = runningStrings(filled);
  // Margin boxes and display lists, once it is known how many pages there are.
  const pages = filled.map((page, index) => {
    const content = { language: document.language, page: index + 1, pages: filled.length, strings: strings[index]! };
    return paintPage(page, layoutMarginBoxes(flow, page.style, content));
  });
  // Where links and bookmarks lead.
  const places = findPlaces(filled);
  // What would not break well.
  return { pages, ...places, diagnostics: breakFindings(filled) };
}
