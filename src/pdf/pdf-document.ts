import PDFDocument from 'pdfkit';
import type { PdfReference } from 'pdfkit';
import type { Page } from '../print/page/page.js';
import { FileWriter } from './file-writer.js';
import { PT_PER_PX } from './geometry.js';
import type { PlacedPage } from './placements.js';
import { xmpDescriptions } from './xmp.js';
import type { Metadata } from './xmp.js';

/**
 * PDFKit's document with our own metadata and file structure. This is the only module that loads PDFKit, which takes a
 * while: import it when a PDF is to be written, and only its type elsewhere.
 */
export class PdfDocument extends PDFDocument {
  private readonly fileWriter = new FileWriter();
  /** Pieces of the object that is being written: head, dictionary, stream, tail. */
  private pieces: (string | Uint8Array)[] | undefined = [];
  private readonly opacityStates = new Map<string, PdfReference>();
  private bytes: Uint8Array | undefined;

  constructor(private readonly description: Metadata) {
    super({
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      lang: description.language,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info: informationOf(description),
    });
  }

  /** Begins a page; its number is its key in the parent tree. */
  beginPage({ width, height }: Page, index: number): PlacedPage {
    this.addPage({ size: [width * PT_PER_PX, height * PT_PER_PX], margin: 0 });
    this.page.dictionary.data['StructParents'] = index;
    return { dictionary: this.page.dictionary, height, sequences: [] };
  }

  /** The graphics state that sets an opacity, and its name among a page's resources. */
  opacityState(value: number): { name: string; reference: PdfReference } {
    const name = `G${Math.round(value * 1000)}`;
    let reference = this.opacityStates.get(name);
    if (!reference) {
      reference = this.ref({ Type: 'ExtGState', ca: value, CA: value });
      reference.end();
      this.opacityStates.set(name, reference);
    }
    return { name, reference };
  }

  /** Writes all that is still open and gives the file. */
  finish(): Uint8Array {
    this.end();
    if (!this.bytes) throw new Error('an object of the PDF was never written');
    return this.bytes;
  }

  /** PDFKit's own does not escape what it puts into XML. */
  override _addInfo(): void {
    this.appendXML(xmpDescriptions(this.description));
  }

  /** PDFKit's constructor writes the file's head, before there are pieces; `FileWriter` writes its own. */
  override _write(data: string | Uint8Array): void {
    this.pieces?.push(data);
  }

  override _refEnd(reference: PdfReference): void {
    const [, dictionary, ...rest] = this.pieces ?? [];
    const stream = rest.find((piece) => piece instanceof Uint8Array);
    this.fileWriter.addObject(reference.id, String(dictionary), stream);
    this.pieces = [];
    super._refEnd(reference);
  }

  override _finalize(): void {
    this.bytes = this.fileWriter.finish({ root: String(this._root), info: String(this._info) });
  }
}

function informationOf(metadata: Metadata): Record<string, string | Date> {
  const { title, author, subject, keywords, producer, created } = metadata;
  const given = { Title: title, Author: author, Subject: subject, Keywords: keywords };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
    Producer: producer,
    Creator: producer,
    CreationDate: created,
    ModDate: created,
  };
}
