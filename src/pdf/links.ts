import type { PdfDictionary } from 'pdfkit';
import type { Destination, LinkItem, PageItem, PrintedDocument } from '../print/page/page.js';
import { destinationOf, rectangleOf } from './geometry.js';
import type { PdfDocument } from './pdf-document.js';
import type { PlacedPage, Placements } from './placements.js';
import { textString } from './text-string.js';

/** Schemes that a link may have. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
/** Annotation flag (ISO 32000-1 §12.5.3): shown in print too, as PDF/A wants. */
const PRINT = 4;

interface LinkPlacing {
  readonly pdf: PdfDocument;
  readonly placements: Placements;
  readonly document: PrintedDocument;
}

/** Puts the link annotations on the page that was begun last. A link that leads nowhere stays plain text. */
export function placeLinks(items: readonly PageItem[], page: PlacedPage, placing: LinkPlacing): void {
  const { pdf, placements, document } = placing;
  for (const item of items) {
    if (item.kind !== 'link') continue;
    const target = targetOf(item.link.url, document.destinations);
    if (!target) continue;
    const key = document.pages.length + placements.links.length;
    const annotation = pdf.ref(annotationOf(item, page, key));
    pdf.page.annotations.push(annotation);
    placements.links.push({ node: item.node, page, annotation, key, target });
  }
}

/** Gives the annotations their targets, which may lie on any page, and writes them. */
export function endLinks({ links, pages }: Placements): void {
  for (const { annotation, target } of links) {
    if (typeof target === 'string') annotation.data['A'] = { S: 'URI', URI: textString(target) };
    else annotation.data['Dest'] = destinationOf(target, pages);
    annotation.end();
  }
}

function annotationOf(item: LinkItem, page: PlacedPage, key: number): PdfDictionary {
  return {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rectangleOf(item, page),
    Border: [0, 0, 0],
    F: PRINT,
    Contents: textString(item.link.description || item.link.url),
    StructParent: key,
  };
}

/** A place in the document, or an absolute URL in ASCII. */
function targetOf(url: string, destinations: ReadonlyMap<string, Destination>): Destination | string | undefined {
  if (url.startsWith('#')) return destinations.get(url.slice(1));
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return SCHEMES.has(protocol) ? href : undefined;
}
