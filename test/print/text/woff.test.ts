import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { openFace } from '../../../src/print/text/face.js';
import { unpackWoff } from '../../../src/print/text/woff.js';

const ttf = new Uint8Array(readFileSync('templates/classic/fonts/SourceSerif4SmText-Regular.ttf'));

describe('unpackWoff', () => {
  test('gives back the tables of the font that was packed', () => {
    const unpacked = unpackWoff(packWoff(ttf));
    expect(tablesOf(unpacked)).toEqual(tablesOf(ttf));
  });

  test('gives a font that opens with the same metrics', () => {
    const { font } = openFace(packWoff(ttf));
    const { key, bytes, ...metrics } = openFace(ttf).font;
    expect(font).toMatchObject(metrics);
    expect(font.key).not.toBe(key);
    expect(font.bytes.length).toBe(bytes.length);
  });

  test('throws when a table is cut short', () => {
    const packed = packWoff(ttf);
    expect(() => unpackWoff(packed.subarray(0, packed.length / 2))).toThrow();
  });
});

function directoryOf(font: Uint8Array): { tag: string; offset: number; length: number; checksum: number }[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return Array.from({ length: view.getUint16(4) }, (_, i) => {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    return { tag, checksum: view.getUint32(at + 4), offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
  });
}

const tablesOf = (font: Uint8Array): Map<string, string> =>
  new Map(
    directoryOf(font).map(({ tag, offset, length }) => [
      tag,
      Buffer.from(font.subarray(offset, offset + length)).toString('base64'),
    ]),
  );

/** W3C WOFF 1.0, §3–5: every second table compressed, so that both ways are read. */
function packWoff(font: Uint8Array): Uint8Array {
  const directory = directoryOf(font);
  const tables = directory.map(({ offset, length }, i) => {
    const table = font.subarray(offset, offset + length);
    const packed = deflateSync(table);
    return i % 2 === 0 && packed.length < length ? packed : table;
  });
  const header = 44 + 20 * directory.length;
  const woff = new Uint8Array(tables.reduce((sum, table) => sum + ((table.length + 3) & ~3), header));
  const view = new DataView(woff.buffer);
  view.setUint32(0, 0x774f4646);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, woff.length);
  view.setUint16(12, directory.length);
  let offset = header;
  directory.forEach(({ tag, length, checksum }, i) => {
    const at = 44 + 20 * i;
    woff.set(new TextEncoder().encode(tag), at);
    view.setUint32(at + 4, offset);
    view.setUint32(at + 8, tables[i]!.length);
    view.setUint32(at + 12, length);
    view.setUint32(at + 16, checksum);
    woff.set(tables[i]!, offset);
    offset += (tables[i]!.length + 3) & ~3;
  });
  return woff;
}
