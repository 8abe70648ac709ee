import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PdfImage, PdfReference } from 'pdfkit';
import { PNG } from 'pngjs';
import type { PdfDocument } from './pdf-document.js';

/** The images of one document; the same bytes are embedded once. */
export class Images {
  private readonly images = new Map<string, PdfImage>();

  constructor(private readonly pdf: PdfDocument) {}

  get(bytes: Uint8Array): PdfImage {
    const key = createHash('sha256').update(bytes).digest('hex');
    let image = this.images.get(key);
    if (!image) {
      image = needsDecoding(bytes) ? this.embedDecoded(bytes) : this.pdf.openImage(bytes);
      if (image.colorSpace === 'DeviceCMYK')
        throw new Error('CMYK images cannot be archived as PDF/A with sRGB colours');
      this.images.set(key, image);
    }
    return image;
  }

  /** Colours and alpha apart, as PDF wants them; PDFKit's own way is ten times slower. */
  private embedDecoded(bytes: Uint8Array): PdfImage {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    const colors = Buffer.alloc(width * height * 3);
    const alpha = Buffer.alloc(width * height);
    for (let pixel = 0; pixel < alpha.length; pixel++) {
      colors[pixel * 3] = data[pixel * 4]!;
      colors[pixel * 3 + 1] = data[pixel * 4 + 1]!;
      colors[pixel * 3 + 2] = data[pixel * 4 + 2]!;
      alpha[pixel] = data[pixel * 4 + 3]!;
    }
    const mask = this.embed({ size: [width, height], colorSpace: 'DeviceGray', samples: alpha });
    const obj = this.embed({ size: [width, height], colorSpace: 'DeviceRGB', samples: colors, mask });
    return { width, height, obj, label: `D${this.images.size}` };
  }

  private embed({ size: [width, height], colorSpace, samples, mask }: Raster): PdfReference {
    const reference = this.pdf.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      ColorSpace: colorSpace,
      SMask: mask,
      Filter: 'FlateDecode',
    });
    reference.end(deflateSync(samples));
    return reference;
  }
}

interface Raster {
  readonly size: readonly [width: number, height: number];
  readonly colorSpace: 'DeviceGray' | 'DeviceRGB';
  readonly samples: Uint8Array;
  readonly mask?: PdfReference;
}

/** Whether it is a PNG whose compressed pixels cannot stand in a PDF as they are: with alpha, or interlaced. */
function needsDecoding(bytes: Uint8Array): boolean {
  const isPng = bytes[0] === 0x89;
  const [colorType, interlaced] = [bytes[25]!, bytes[28]!];
  return isPng && ((colorType & 4) !== 0 || interlaced !== 0 || Buffer.from(bytes).includes('tRNS', 33, 'latin1'));
}
