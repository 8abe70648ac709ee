import type { GlyphItem } from '../print/page/page.js';
import type { Glyph, ShapedWord } from '../print/text/font.js';
import type { FontWriter } from './fonts.js';
import { number } from './number.js';

/** Glyphs of a word on one height that end with the word, at a space or where the height changes. */
export interface EncodedGlyphs {
  /** Above the baseline, 1/1000 em. */
  readonly rise: number;
  /** What stands between `<` and `>` of a TJ operator's array: CIDs in hexadecimal, distances between `>` and `<`. */
  readonly codes: string;
  readonly endsInSpace: boolean;
}

/** Says nothing and does not break a line (U+2060): for a glyph that stands for no text, as a CID must have one. */
const WORD_JOINER = '\u2060';
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

interface Encoding {
  /** CID of a glyph that stands for a text. */
  readonly identify: (glyph: Glyph, text: string) => number;
  /** 1/1000 em in a font unit. */
  readonly scale: number;
}

/** Encodes a word as pieces that any run in any size can use. */
export function encodeWord(word: ShapedWord, { identify, scale }: Encoding): EncodedGlyphs[] {
  const pieces: EncodedGlyphs[] = [];
  let open = { rise: 0, codes: '' };
  const close = (endsInSpace: boolean, rise: number) => {
    if (open.codes !== '') pieces.push({ ...open, endsInSpace });
    open = { rise, codes: '' };
  };
  const texts = textsOf(word);
  word.glyphs.forEach((glyph, i) => {
    const rise = glyph.yOffset * scale;
    if (rise !== open.rise) close(false, rise);
    const kerning = glyph.advance - glyph.nominal - glyph.xOffset;
    open.codes += move(glyph.xOffset * scale) + hexadecimal(identify(glyph, texts[i]!)) + move(kerning * scale);
    if (isSpace(glyph)) close(true, rise);
  });
  close(false, 0);
  return pieces;
}

/** The operators that show a run's glyphs, from the start of its baseline. */
export function showGlyphs(run: GlyphItem, font: FontWriter): string {
  const perEm = 1000 / run.size;
  const afterSpace = run.wordSpacing === 0 ? '' : move(run.wordSpacing * perEm);
  let rise = 0;
  let operators = '[<';
  for (const word of run.words) {
    for (const piece of font.encode(word)) {
      if (piece.rise !== rise) {
        rise = piece.rise;
        operators += `>]TJ ${number(rise / perEm)} Ts[<`;
      }
      operators += piece.endsInSpace ? piece.codes + afterSpace : piece.codes;
    }
  }
  return `${operators}>]TJ${rise === 0 ? '' : ' 0 Ts'}\n`;
}

/** What each glyph says. A cluster's text is with its first glyph; the further ones, such as marks, take their part. */
function textsOf({ text, glyphs }: ShapedWord): string[] {
  // Right to left, glyphs stand in the order opposite to that of the text.
  if (RIGHT_TO_LEFT.test(text)) return glyphs.map((glyph) => glyph.text || WORD_JOINER);
  const starts = glyphs.flatMap((glyph, i) => (glyph.text === '' ? [] : [i]));
  return starts.flatMap((start, i) => spread(glyphs[start]!.text, (starts[i + 1] ?? glyphs.length) - start));
}

/** Shares a cluster's text out to its glyphs, in letters and marks when there are more glyphs than characters. */
function spread(text: string, glyphs: number): string[] {
  if (glyphs === 1) return [text];
  const written = Array.from(text);
  const characters = written.length < glyphs ? Array.from(text.normalize('NFD')) : written;
  const shares = [...characters.slice(0, glyphs - 1), characters.slice(glyphs - 1).join('')];
  return Array.from({ length: glyphs }, (_, i) => shares[i] || WORD_JOINER);
}

/** Word separators that `word-spacing` and justification stretch (CSS Text 4 §8.1). */
function isSpace(glyph: Glyph): boolean {
  return glyph.text === ' ' || glyph.text === '\u00A0';
}

/** Moves the next glyph to the right: 1/1000 em, which TJ subtracts. */
function move(distance: number): string {
  return distance === 0 ? '' : `>${number(-distance)}<`;
}

function hexadecimal(cid: number): string {
  return cid.toString(16).padStart(4, '0');
}
