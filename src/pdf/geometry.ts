import type { PdfValue } from 'pdfkit';
import type { Destination } from '../print/page/page.js';
import type { PlacedPage } from './placements.js';

/** Points in a CSS pixel. */
export const PT_PER_PX = 0.75;

/** px from the page's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box as a PDF rectangle: points from the page's bottom left corner. */
export function rectangleOf({ x, y, width, height }: Box, page: PlacedPage): number[] {
  return [x, page.height - y - height, x + width, page.height - y].map((length) => length * PT_PER_PX);
}

/** An explicit destination (ISO 32000-1 §12.3.2.2) that keeps the reader's zoom. */
export function destinationOf({ page, x, y }: Destination, pages: readonly PlacedPage[]): PdfValue[] {
  const placed = pages[page];
  if (!placed) throw new RangeError(`a destination is on page ${page} of ${pages.length}`);
  return [placed.dictionary, 'XYZ', x * PT_PER_PX, (placed.height - y) * PT_PER_PX, null];
}
