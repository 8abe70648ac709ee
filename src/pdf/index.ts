import type { PrintedDocument } from '../print/page/page.js';
import { Fonts } from './fonts.js';
import { Images } from './images.js';
import { endLinks, placeLinks } from './links.js';
import { writeOutline } from './outline.js';
import { paintItems } from './page-content.js';
import { Placements } from './placements.js';
import { writeStructureTree } from './structure-tree.js';

/**
 * Writes finished pages as a tagged PDF 1.7 that is accessible (PDF/UA-1) and archivable (PDF/A-2a). The bytes depend
 * on the document alone.
 */
export async function writePdf(document: PrintedDocument): Promise<Uint8Array> {
  // Title, language and dates. PDFKit takes a while to load, so that is left until here.
  const { PdfDocument } = await import('./pdf-document.js');
  const pdf = new PdfDocument({ ...document, producer: 'Daybrief', created: midnightOf(document.date) });

  // Pages one by one: what they show, marked for the structure tree, and their links.
  const placements = new Placements(document.structure);
  const painting = { pdf, placements, fonts: new Fonts(pdf), images: new Images(pdf) };
  for (const page of document.pages) {
    const placed = pdf.beginPage(page, placements.pages.length);
    placements.pages.push(placed);
    paintItems(page.items, placed, painting);
    placeLinks(page.items, placed, { pdf, placements, document });
  }

  // What the links lead to, now that all pages stand.
  endLinks(placements);

  // The structure tree, in logical order.
  writeStructureTree(document.structure, { pdf, placements });

  // Bookmarks.
  writeOutline(pdf, document.outline, placements.pages);

  return pdf.finish();
}

/** UTC, so that the time zone of the machine does not matter. */
function midnightOf(date: string): Date {
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime())) throw new RangeError(`"${date}" is not a date like 2021-12-31`);
  return midnight;
}
