import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import { readObjects } from './pdf-objects.js';
import { dumpStructure } from './structure-dump.js';

/** Lengths are CSS px from the page's top left corner, as in `PrintedDocument`. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** PostScript name without the subset's tag. */
  readonly font: string;
}

export interface PdfLink {
  /** A URL, or a place in the document. */
  readonly target: string | PdfDestination;
  readonly contents: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `page` counts from 0. */
export interface PdfDestination {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** As a reader would copy it, in paint order, with line ends. */
  readonly text: string;
  readonly items: readonly PdfText[];
  readonly links: readonly PdfLink[];
}

export interface PdfBookmark extends PdfDestination {
  readonly level: number;
  readonly label: string;
}

export interface ReadPdf {
  /** Entries of the information dictionary (`Title`, `Producer`, `CreationDate`, …) and `Language`. */
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet. */
  readonly xmp: string;
  readonly pages: readonly PdfPage[];
  readonly outline: readonly PdfBookmark[];
  /**
   * The structure tree in logical order, two spaces a level: an element with its attributes, what each marked-content
   * sequence says in quotes, and what each annotation leads to after an arrow.
   *
   *     Document
   *       H1
   *         "Talks in Geneva"
   *       P (Lang=fr)
   *         "Read"
   *         Link
   *           "the report"
   *           -> https://example.org/report
   */
  readonly structure: string;
}

const PX_PER_PT = 4 / 3;

/** Reads a PDF back with pdf.js, its structure tree from the objects themselves. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number), document, texts));
  }
  const { info, metadata } = await document.getMetadata();
  const read = {
    info: info as Record<string, unknown>,
    xmp: metadata.getRaw(),
    pages,
    outline: await readOutline(document),
    structure: dumpStructure(readObjects(pdf), texts),
  };
  await task.destroy();
  return read;
}

async function readPage(page: PDFPageProxy, document: PDFDocumentProxy, texts: Map<string, string>): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: PX_PER_PT });
  const content = await page.getTextContent({ includeMarkedContent: true });
  collectMarkedText(content.items, texts);
  // The fonts' names are known once the page's operators were read.
  await page.getOperatorList();
  const items = content.items.filter((item) => 'str' in item);
  return {
    width,
    height,
    text: items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
    items: items.filter(({ str }) => str.trim() !== '').map((item) => pdfText(item, page, height)),
    links: await readLinks(page, document, height),
  };
}

function pdfText(item: TextItem, page: PDFPageProxy, pageHeight: number): PdfText {
  const [, , , size, x, y] = item.transform as [number, number, number, number, number, number];
  const { name } = page.commonObjs.get(item.fontName) as { name: string };
  return {
    text: item.str,
    x: x * PX_PER_PT,
    y: pageHeight - y * PX_PER_PT,
    width: item.width * PX_PER_PT,
    size: size * PX_PER_PT,
    font: name.replace(/^[A-Z]{6}\+/, ''),
  };
}

/** Adds the text of each marked-content sequence, by the identifier that pdf.js gives it. */
function collectMarkedText(items: readonly (TextItem | TextMarkedContent)[], texts: Map<string, string>): void {
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '');
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      open.push(item.type === 'beginMarkedContentProps' ? item.id : '');
    }
  }
}

interface LinkAnnotation {
  readonly subtype: string;
  readonly url?: string;
  readonly dest?: PdfjsDestination;
  readonly rect: readonly [number, number, number, number];
  readonly contentsObj: { readonly str: string };
}

type PdfjsDestination = readonly [page: { num: number; gen: number }, kind: { name: string }, x: number, y: number];

async function readLinks(page: PDFPageProxy, document: PDFDocumentProxy, pageHeight: number): Promise<PdfLink[]> {
  const annotations = (await page.getAnnotations()) as LinkAnnotation[];
  return Promise.all(
    annotations.map(async ({ url, dest, rect: [left, bottom, right, top], contentsObj }) => ({
      target: url ?? (await readDestination(dest!, document)),
      contents: contentsObj.str,
      x: left * PX_PER_PT,
      y: pageHeight - top * PX_PER_PT,
      width: (right - left) * PX_PER_PT,
      height: (top - bottom) * PX_PER_PT,
    })),
  );
}

async function readDestination([ref, , x, y]: PdfjsDestination, document: PDFDocumentProxy): Promise<PdfDestination> {
  const page = await document.getPageIndex(ref);
  const { height } = (await document.getPage(page + 1)).getViewport({ scale: PX_PER_PT });
  return { page, x: x * PX_PER_PT, y: height - y * PX_PER_PT };
}

interface OutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineItem[];
}

async function readOutline(document: PDFDocumentProxy): Promise<PdfBookmark[]> {
  const flatten = (items: readonly OutlineItem[], level: number): { item: OutlineItem; level: number }[] =>
    items.flatMap((item) => [{ item, level }, ...flatten(item.items, level + 1)]);
  // Null when there are no bookmarks, whatever its type says.
  const items = ((await document.getOutline()) as readonly OutlineItem[] | null) ?? [];
  return Promise.all(
    flatten(items, 1).map(async ({ item, level }) => ({
      level,
      label: item.title,
      ...(await readDestination(item.dest as PdfjsDestination, document)),
    })),
  );
}
