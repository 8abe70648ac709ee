import { crc32 } from 'node:zlib';
import type { Resources } from '../../resources.js';

export interface Picture {
  readonly bytes: Uint8Array;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** The PNG or JPEG that a URL names; otherwise what is wrong with it. */
export function readPicture(url: string, from: string, resources: Resources): Picture | string {
  const bytes = resources.read(url, from)?.bytes;
  if (!bytes) return `There is no image ${url}.`;
  const header = readPng(bytes) ?? readJpeg(bytes);
  if (header === null) return `The image ${url} is neither PNG nor JPEG.`;
  if (header === 'broken') return `The image ${url} is damaged.`;
  const { width, height, components } = header;
  if (width === 0 || height === 0) return `The image ${url} has no size.`;
  if (components > mostComponents) return `The image ${url} has CMYK colours, which the PDF's sRGB cannot hold.`;
  return { bytes, width, height };
}

/** `components`: numbers that give a colour. */
interface Header {
  readonly width: number;
  readonly height: number;
  readonly components: number;
}

/** Red, green, blue: PDF/A wants every colour in one space (ISO 19005-2 §6.2.4.3). */
const mostComponents = 3;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around a chunk's data (PNG §5.3). */
const chunkFrame = 12;
/** Samples and channels of the colour types (PNG §11.2.2). */
const bitDepths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** null: no PNG. All chunks must be whole, for what stands in a damaged one is shown by no reader of PDF. */
function readPng(bytes: Uint8Array): Header | 'broken' | null {
  if (pngSignature.some((byte, i) => bytes[i] !== byte)) return null;
  const data = view(bytes);
  const chunks = pngChunks(bytes);
  const types = chunks.map(({ type }) => type);
  const first = chunks[0];
  if (first?.type !== 'IHDR' || first.data.length !== 13 || !types.includes('IDAT') || types.at(-1) !== 'IEND')
    return 'broken';
  const [depth, colorType] = [first.data[8]!, first.data[9]!];
  const isKnown = bitDepths[colorType]?.includes(depth) === true && (colorType !== 3 || types.includes('PLTE'));
  if (!isKnown) return 'broken';
  return { width: data.getUint32(16), height: data.getUint32(20), components: 3 };
}

/** The chunks up to the first that is damaged or missing. */
function pngChunks(bytes: Uint8Array): { type: string; data: Uint8Array }[] {
  const data = view(bytes);
  const chunks = [];
  for (let at = pngSignature.length; at + chunkFrame <= bytes.length; at += chunkFrame + data.getUint32(at)) {
    const end = at + 8 + data.getUint32(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== data.getUint32(end)) break;
    chunks.push({ type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), data: bytes.subarray(at + 8, end) });
  }
  return chunks;
}

/** Of the frame header, the first segment SOF0 … SOF15 (ITU T.81 §B.2.2); null: no JPEG. */
function readJpeg(bytes: Uint8Array): Header | 'broken' | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const data = view(bytes);
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff; at += 2 + data.getUint16(at + 2)) {
    if (!isFrameHeader(bytes[at + 1]!)) continue;
    return { width: data.getUint16(at + 7), height: data.getUint16(at + 5), components: bytes[at + 9]! };
  }
  return 'broken';
}

/** C4, C8 and CC of the range are tables, not frames. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
