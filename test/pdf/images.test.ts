import { describe, expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { writePdf } from '../../src/pdf/index.js';
import { renderPage } from '../support/render-page.js';
import { content, node, printed } from './sample.js';

/** A document with pictures of 80 px, one below the other. */
function documentWithImages(...images: Uint8Array[]) {
  const pictures = images.map(() => content());
  return printed({
    pages: [
      images.map((bytes, i) => ({
        kind: 'image' as const,
        ...{ bytes, x: 40, y: 40 + 100 * i, width: 80, height: 80, content: pictures[i]! },
      })),
    ],
    structure: node(
      'Document',
      pictures.map((picture) => node('Figure', [picture], { alternative: 'A square' })),
    ),
  });
}

/** Colour at a place in px. */
async function colorAt(pdf: Uint8Array, x: number, y: number): Promise<number[]> {
  const { width, data } = await renderPage(pdf, 0, 4 / 3);
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
}

function png(color: number[], options: { colorType: 2 | 6 } = { colorType: 6 }): Uint8Array {
  const image = new PNG({ width: 8, height: 8 });
  for (let i = 0; i < 64; i++) image.data.set(color, i * 4);
  return PNG.sync.write(image, options);
}

/** The head of a JPEG with four components, which is all that is read of it. */
const cmykJpeg = Buffer.from('ffd8ffc000140800080008040111000211000311000411000000ffd9', 'hex');

describe('images', () => {
  it('are drawn in their colours where layout put them', async () => {
    const pdf = await writePdf(documentWithImages(png([200, 30, 60, 255], { colorType: 2 })));
    expect(await colorAt(pdf, 80, 80)).toEqual([200, 30, 60]);
    expect(await colorAt(pdf, 80, 130)).toEqual([255, 255, 255]);
  });

  it('let the paper show through where they are transparent', async () => {
    const pdf = await writePdf(documentWithImages(png([0, 0, 0, 128]), png([0, 0, 0, 0])));
    const [half] = await colorAt(pdf, 80, 80);
    expect(half).toBeGreaterThan(120);
    expect(half).toBeLessThan(135);
    expect(await colorAt(pdf, 80, 180)).toEqual([255, 255, 255]);
  });

  it('are embedded once however often they are painted', async () => {
    const noise = new PNG({ width: 64, height: 64 });
    for (let i = 0; i < noise.data.length; i++) noise.data[i] = (i * i * 31 + i * 17) % 251;
    const bytes = PNG.sync.write(noise);
    const once = (await writePdf(documentWithImages(bytes))).length;
    const twice = (await writePdf(documentWithImages(bytes, Uint8Array.from(bytes)))).length;
    expect(twice - once).toBeLessThan(1000);
  });

  it('in CMYK are refused, since PDF/A with sRGB cannot hold them', async () => {
    await expect(writePdf(documentWithImages(cmykJpeg))).rejects.toThrow('CMYK');
  });
});
