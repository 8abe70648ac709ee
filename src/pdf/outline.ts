import type { PdfReference } from 'pdfkit';
import type { OutlineEntry } from '../print/page/page.js';
import { destinationOf } from './geometry.js';
import type { PdfDocument } from './pdf-document.js';
import type { PlacedPage } from './placements.js';
import { textString } from './text-string.js';

interface Bookmark {
  readonly level: number;
  readonly reference: PdfReference;
  readonly children: Bookmark[];
}

/** Writes the bookmarks (ISO 32000-1 §12.3.3) as a tree by their levels, all of it open. */
export function writeOutline(pdf: PdfDocument, entries: readonly OutlineEntry[], pages: readonly PlacedPage[]): void {
  if (entries.length === 0) return;
  // PDFKit made the root and writes it; its own entries cannot say where on a page they lead.
  const root: Bookmark = { level: -Infinity, reference: pdf.outline.dictionary, children: [] };
  const ancestors = [root];
  for (const { level, label, destination } of entries) {
    while (ancestors.at(-1)!.level >= level) ancestors.pop();
    const parent = ancestors.at(-1)!;
    const reference = pdf.ref({
      Title: textString(label),
      Parent: parent.reference,
      Dest: destinationOf(destination, pages),
    });
    const bookmark = { level, reference, children: [] };
    parent.children.push(bookmark);
    ancestors.push(bookmark);
  }
  link(root);
  pdf._root.data['Outlines'] = root.reference;
  pdf._root.data['PageMode'] = 'UseOutlines';
}

/** Links a bookmark's children to it and to each other, and writes them; gives the number of its descendants. */
function link({ reference, children }: Bookmark): number {
  let count = children.length;
  children.forEach((child, i) => {
    child.reference.data['Prev'] = children[i - 1]?.reference;
    child.reference.data['Next'] = children[i + 1]?.reference;
    count += link(child);
    child.reference.end();
  });
  if (count > 0)
    Object.assign(reference.data, { First: children[0]!.reference, Last: children.at(-1)!.reference, Count: count });
  return count;
}
