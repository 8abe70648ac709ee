import type { EmbeddedFont, FontkitFace, PdfReference } from 'pdfkit';
import type { Font, Glyph, ShapedWord } from '../print/text/font.js';
import { encodeWord } from './glyph-run.js';
import type { EncodedGlyphs } from './glyph-run.js';
import type { PdfDocument } from './pdf-document.js';

/** Parsed faces by `Font.key`: parsing one takes longer than setting a page, so documents share them. */
const faces = new Map<string, FontkitFace>();

/** The faces of one document, embedded as subsets of the glyphs that are used. */
export class Fonts {
  private readonly writers = new Map<string, FontWriter>();

  constructor(private readonly pdf: PdfDocument) {}

  get(font: Font): FontWriter {
    let writer = this.writers.get(font.key);
    if (!writer) {
      this.pdf.registerFont(font.key, faces.get(font.key) ?? font.bytes).font(font.key);
      faces.set(font.key, this.pdf._font.font);
      writer = new FontWriter(this.pdf._font);
      this.writers.set(font.key, writer);
    }
    return writer;
  }
}

/** One face in one document: gives glyphs their character identifiers (CID), widths and texts. */
export class FontWriter {
  readonly name: string;
  readonly reference: PdfReference;
  /** 1/1000 em in a font unit. */
  private readonly scale: number;
  private readonly identifiers = new Map<string, number>();
  private readonly words = new Map<ShapedWord, readonly EncodedGlyphs[]>();

  constructor(private readonly embedded: EmbeddedFont) {
    this.name = embedded.id;
    this.reference = embedded.ref();
    this.scale = 1000 / embedded.font.unitsPerEm;
  }

  /** What stands in the content stream for a word; made once a document. */
  encode(word: ShapedWord): readonly EncodedGlyphs[] {
    let encoded = this.words.get(word);
    if (!encoded) {
      encoded = encodeWord(word, { identify: (glyph, text) => this.identify(glyph, text), scale: this.scale });
      this.words.set(word, encoded);
    }
    return encoded;
  }

  /**
   * The CID of a glyph. The same glyph standing for another text gets another CID, since the ToUnicode table gives each
   * CID one text: so small capitals, no-break spaces and ligatures all extract as what was written.
   */
  private identify(glyph: Glyph, text: string): number {
    const key = `${glyph.id} ${text}`;
    let cid = this.identifiers.get(key);
    if (cid === undefined) {
      const { subset, widths, unicode } = this.embedded;
      const isNew = subset.mapping[glyph.id] === undefined;
      cid = isNew ? subset.includeGlyph(glyph.id) : subset.glyphs.push(glyph.id) - 1;
      widths[cid] = glyph.nominal * this.scale;
      unicode[cid] = Array.from(text, (character) => character.codePointAt(0)!);
      this.identifiers.set(key, cid);
    }
    return cid;
  }
}
