import { describe, expect, it } from '@jest/globals';
import { encodeWord } from '../../src/pdf/glyph-run.js';
import type { Glyph, ShapedWord } from '../../src/print/text/font.js';
import { wordShaper } from '../../src/print/text/shape-word.js';
import { face, serif } from './sample.js';

const shape = wordShaper({ face: serif, features: [], language: 'en', rightToLeft: false });

/** Encodes a word with its glyphs' texts in the place of CIDs. */
function encode(word: ShapedWord) {
  const texts: string[] = [];
  const identify = (_: Glyph, text: string) => texts.push(text) - 1;
  const pieces = encodeWord(word, { identify, scale: 1000 / word.font.unitsPerEm });
  return { pieces, texts };
}

/** A word of glyphs that no font would give so. */
function wordOf(text: string, glyphs: Partial<Glyph>[]): ShapedWord {
  const base = { id: 1, text: '', advance: 500, nominal: 500, xOffset: 0, yOffset: 0 };
  return { font: serif.font, text, glyphs: glyphs.map((glyph) => ({ ...base, ...glyph })), advance: 0 };
}

describe('encodeWord', () => {
  it('writes CIDs one after the other when no glyph is moved', () => {
    expect(encode(wordOf('ab', [{ text: 'a' }, { text: 'b' }])).pieces).toEqual([
      { rise: 0, codes: '00000001', endsInSpace: false },
    ]);
  });

  it('writes kerning after the glyph, with the sign that TJ wants', () => {
    const { pieces } = encode(wordOf('AV', [{ text: 'A', advance: 460 }, { text: 'V' }]));
    expect(pieces[0]!.codes).toBe('0000>40<0001');
  });

  it('moves a glyph by its offset and back', () => {
    const { pieces } = encode(wordOf('a', [{ text: 'a' }, { text: 'b', xOffset: -120, advance: 0, nominal: 0 }]));
    expect(pieces[0]!.codes).toBe('0000>120<0001>-120<');
  });

  it('sets glyphs that are raised apart', () => {
    const { pieces } = encode(wordOf('abc', [{ text: 'a' }, { text: 'b', yOffset: 200 }, { text: 'c' }]));
    expect(pieces.map(({ rise, codes }) => [rise, codes])).toEqual([
      [0, '0000'],
      [200, '0001'],
      [0, '0002'],
    ]);
  });

  it('ends a piece after each space, where justification adds room', () => {
    const { pieces } = encode(shape('to go'));
    expect(pieces.map(({ endsInSpace }) => endsInSpace)).toEqual([true, false]);
    expect(encode(shape('9\u00A0pm')).pieces[0]!.endsInSpace).toBe(true);
  });

  it('keeps the letters of a ligature together', () => {
    expect(encode(shape('office')).texts).toContain('ffi');
  });

  it('gives a mark that has a glyph of its own its own text', () => {
    expect(encode(shape('q\u0301a')).texts).toEqual(['q', '\u0301', 'a']);
  });

  it('takes a letter apart when it is drawn as letter and marks', () => {
    const word = wordOf('Й\u0301', [{ text: 'Й\u0301' }, {}, {}]);
    expect(encode(word).texts).toEqual(['И', '\u0306', '\u0301']);
  });

  it('gives a glyph that stands for nothing a text that says nothing', () => {
    expect(encode(wordOf('x', [{ text: 'x' }, { text: '' }])).texts).toEqual(['x', '\u2060']);
  });

  it('leaves the marks of right-to-left letters with their letters', () => {
    const word = wordOf('\u05D0\u05B8\u05D1', [{ text: '\u05D1' }, { text: '' }, { text: '\u05D0\u05B8' }]);
    expect(encode(word).texts).toEqual(['\u05D1', '\u2060', '\u05D0\u05B8']);
  });

  it('says what was written, whatever face and features', () => {
    for (const name of ['SourceSerif4SmText-It', 'SourceSans3-Bold']) {
      for (const features of [[], [['smcp', 1]], [['onum', 1]]] as const) {
        const shapeSo = wordShaper({ face: face(name), features, language: 'en', rightToLeft: false });
        for (const written of ['fjord', 'affluent', '2021–22', 'Zelenskyy’s', 'naïve', 'Й́ё']) {
          expect(encode(shapeSo(written)).texts.join('').normalize('NFC')).toBe(written.normalize('NFC'));
        }
      }
    }
  });
});
