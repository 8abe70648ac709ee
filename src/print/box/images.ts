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
  const size = pngSize(bytes) ?? jpegSize(bytes);
  return size ? { bytes, ...size } : `The image ${url} is neither PNG nor JPEG.`;
}

type Size = Pick<Picture, 'width' | 'height'>;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of the width in the IHDR chunk, which comes first (PNG §11.2.2). */
const pngWidthOffset = 16;

function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < pngWidthOffset + 8 || pngSignature.some((byte, i) => bytes[i] !== byte)) return null;
  const data = view(bytes);
  return { width: data.getUint32(pngWidthOffset), height: data.getUint32(pngWidthOffset + 4) };
}

/** Size in the frame header, the first segment SOF0 … SOF15 (ITU T.81 §B.2.2). */
function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const data = view(bytes);
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + data.getUint16(at + 2)) {
    if (isFrameHeader(bytes[at + 1]!)) return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
  }
  return null;
}

/** C4, C8 and CC of the range are tables, not frames. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
