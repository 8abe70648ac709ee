import { describe, expect, it } from '@jest/globals';
import { writePdf } from '../../src/pdf/index.js';
import { readPdf } from '../support/read-pdf.js';
import { content, face, node, printed, serif, text } from './sample.js';

type Options = Parameters<typeof text>[2];

/** The first page of a document of one paragraph, read back. */
async function pageOf(written: string, options: Options = {}) {
  const paragraph = content();
  const pages = [[text(written, paragraph, options)]];
  const pdf = await writePdf(printed({ pages, structure: node('Document', [node('P', [paragraph])]) }));
  return (await readPdf(pdf)).pages[0]!;
}

describe('embedded faces', () => {
  it.each<[string, Options]>([
    ['The offices’ five fjords affirm', {}],
    [
      'small capitals and 1234',
      {
        features: [
          ['smcp', 1],
          ['onum', 1],
        ],
      },
    ],
    ['Переговори в Женеві, її ґанок', {}],
    ['Zürich, naïve, Łódź, façade', { face: face('SourceSans3-Regular') }],
    ['Combining: re\u0301sume\u0301, q\u0301, й\u0301', {}],
    ['AVATAR To Ty «non» – 9:30', { face: face('SourceSerif4SmText-BoldIt') }],
    ['words   and \u2009thin\u200A spaces', {}],
    ['letters set wide', { letterSpacing: 1.2 }],
    ['words set wide and wider', { wordSpacing: 6 }],
  ])('let "%s" be read as it was written', async (written, options) => {
    const { text: read } = await pageOf(written, options);
    const plain = (said: string) => said.normalize('NFC').replace(/\s+/g, ' ');
    expect(plain(read)).toBe(plain(written));
  });

  it('are as wide as layout measured them, with kerning and spacing', async () => {
    const written = 'AVATAR To Tyre';
    const options = { size: 20, wordSpacing: 3, letterSpacing: 0.5 };
    const { words } = text(written, content(), options);
    const measured =
      words.reduce((sum, word) => sum + (word.advance / serif.font.unitsPerEm) * 20 + word.glyphs.length * 0.5, 0) +
      2 * 3;
    const { items } = await pageOf(written, options);
    const last = items.at(-1)!;
    // pdf.js leaves out the spacing after the last letter.
    expect(last.x + last.width - items[0]!.x + 0.5).toBeCloseTo(measured, 1);
  });

  it('are told apart by their bytes, not by their names', async () => {
    const paragraph = content();
    const items = [
      text('Regular', paragraph),
      text('Sans', paragraph, { x: 200, face: face('SourceSans3-Regular') }),
      text('Bold', paragraph, { x: 300, face: face('SourceSerif4SmText-Bold') }),
    ];
    const pdf = await writePdf(printed({ pages: [items], structure: node('Document', [node('P', [paragraph])]) }));
    expect((await readPdf(pdf)).pages[0]!.items.map(({ font }) => font)).toEqual([
      'SourceSerif4SmText-Regular',
      'SourceSans3-Regular',
      'SourceSerif4SmText-Bold',
    ]);
  });
});
