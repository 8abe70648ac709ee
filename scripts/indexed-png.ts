import { crc32, deflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, all opaque. */
  readonly data: Uint8Array;
}

/** Distances between the levels of a channel: 16 levels, or six when a picture has too many colours for a palette. */
const STEPS = [17, 51];

/** An indexed PNG of a page: few inks on paper need no more than a palette, and it is a third of the size. */
export function indexedPng(picture: Picture): Buffer {
  for (const step of STEPS) {
    const { palette, rows } = quantize(picture, step);
    if (palette.length <= 256 * 3) return encode(picture, palette, rows);
  }
  throw new RangeError('six levels a channel make at most 216 colours');
}

/** The colours and, row by row after the filter's byte 0, their indices. */
function quantize({ width, height, data }: Picture, step: number): { palette: number[]; rows: Buffer } {
  const indices = new Map<number, number>();
  const palette: number[] = [];
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [red, green, blue] = [0, 1, 2].map((channel) => Math.round(data[pixel * 4 + channel]! / step) * step);
    const color = (red! << 16) | (green! << 8) | blue!;
    let index = indices.get(color);
    if (index === undefined) {
      index = indices.size;
      indices.set(color, index);
      palette.push(red!, green!, blue!);
    }
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  return { palette, rows };
}

/** ISO/IEC 15948. */
function encode({ width, height }: Picture, palette: readonly number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
