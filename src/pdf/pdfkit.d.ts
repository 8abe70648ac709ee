/**
 * The part of PDFKit 0.20.2 that src/pdf/ uses, with the members that its own types leave out: the exact version is
 * pinned in package.json.
 */
declare module 'pdfkit' {
  /** Strings are names (`/Name`); text strings are bytes, see text-string.ts. */
  export type PdfValue =
    string | number | boolean | null | Date | Uint8Array | PdfReference | readonly PdfValue[] | PdfDictionary;

  export interface PdfDictionary {
    [key: string]: PdfValue | undefined;
  }

  /** An indirect object; written when it ends. */
  export class PdfReference {
    private constructor();
    readonly id: number;
    readonly data: PdfDictionary;
    end(stream?: Uint8Array): void;
    /** As other objects name it: `7 0 R`. */
    toString(): string;
  }

  export interface PdfPage {
    readonly width: number;
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly annotations: PdfReference[];
    /** Resources by name. */
    readonly fonts: Record<string, PdfReference>;
    readonly ext_gstates: Record<string, PdfReference>;
    write(content: Uint8Array): void;
  }

  /** A face as fontkit reads it; it can serve several documents. */
  export interface FontkitFace {
    readonly unitsPerEm: number;
    layout(text: string): unknown;
  }

  /** A face in one document. The three lists are indexed by character identifier (CID). */
  export interface EmbeddedFont {
    /** Name among the page's resources. */
    readonly id: string;
    readonly font: FontkitFace;
    readonly subset: {
      /** CID → glyph id of the face. */
      readonly glyphs: number[];
      /** Glyph id → the first CID that it got. */
      readonly mapping: Readonly<Record<number, number | undefined>>;
      includeGlyph(glyph: number): number;
    };
    /** 1/1000 em. */
    readonly widths: number[];
    /** Code points that a CID stands for. */
    readonly unicode: (readonly number[])[];
    ref(): PdfReference;
  }

  export interface PdfImage {
    readonly width: number;
    readonly height: number;
    /** Name among the page's resources. */
    readonly label: string;
    /** Set once the image is in the document. */
    readonly obj: PdfReference | null;
    readonly colorSpace?: string;
  }

  export interface DocumentOptions {
    pdfVersion: '1.7';
    subset: 'PDF/A-2a';
    tagged: true;
    lang: string;
    displayTitle: true;
    autoFirstPage: false;
    /** PDFKit would load Helvetica otherwise. */
    font: null;
    info: Record<string, string | Date>;
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly info: Readonly<Record<string, string | Date>>;
    readonly page: PdfPage;
    readonly outline: { readonly dictionary: PdfReference };
    readonly _root: PdfReference;
    readonly _info: PdfReference;
    /** The face that `font()` chose. */
    readonly _font: EmbeddedFont;
    ref(data: PdfDictionary): PdfReference;
    addPage(options: { size: [width: number, height: number]; margin: number }): this;
    registerFont(name: string, source: Uint8Array | FontkitFace): this;
    font(name: string): this;
    openImage(source: Uint8Array): PdfImage;
    image(image: PdfImage, x: number, y: number, options: { width: number; height: number }): this;
    getStructTreeRoot(): PdfReference;
    appendXML(xml: string): void;
    end(): void;
    /** Adds the metadata's XML. */
    _addInfo(): void;
    /** Takes the file piece by piece; strings are Latin-1 lines. */
    _write(data: string | Uint8Array): void;
    /** An object's last piece was written. */
    _refEnd(reference: PdfReference): void;
    /** All objects were written. */
    _finalize(): void;
  }
}
