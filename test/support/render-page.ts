import { PDFiumLibrary } from '@hyzyla/pdfium';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** RGBA, four bytes a pixel, row by row: what `pngjs` and `pixelmatch` take. */
  readonly data: Buffer;
}

/**
 * Draws a page with PDFium on white. A scale of 1 is 72 dots an inch; 4/3 makes a dot of each CSS pixel.
 *
 *     const pixels = await renderPage(pdf, 0, 4 / 3);
 *     PNG.sync.write(Object.assign(new PNG(pixels), { data: pixels.data }));
 */
export async function renderPage(pdf: Uint8Array, pageIndex: number, scale: number): Promise<Pixels> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const { width, height, data } = await document.getPage(pageIndex).render({ scale });
    document.destroy();
    return { width, height, data: Buffer.from(data) };
  } finally {
    library.destroy();
  }
}
