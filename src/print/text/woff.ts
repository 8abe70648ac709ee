import { inflateSync } from 'node:zlib';

const headerLength = 44;
const entryLength = 20;

/** Unpacks a WOFF 1.0 file (W3C WOFF §3–5) to the TrueType or OpenType font in it. Throws when it is damaged. */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = source.getUint16(12);
  const directory = Array.from({ length: count }, (_, i) => readEntry(source, headerLength + i * entryLength));
  const tables = directory.map((entry) => unpackTable(woff, entry));
  const start = 12 + 16 * count;
  const font = new Uint8Array(tables.reduce((sum, table) => sum + padded(table.length), start));
  const target = new DataView(font.buffer);
  const log = Math.floor(Math.log2(count));
  target.setUint32(0, source.getUint32(4));
  target.setUint16(4, count);
  target.setUint16(6, 16 << log);
  target.setUint16(8, log);
  target.setUint16(10, 16 * count - (16 << log));
  let offset = start;
  directory.forEach((entry, i) => {
    const record = 12 + 16 * i;
    target.setUint32(record, entry.tag);
    target.setUint32(record + 4, entry.checksum);
    target.setUint32(record + 8, offset);
    target.setUint32(record + 12, entry.length);
    font.set(tables[i]!, offset);
    offset += padded(entry.length);
  });
  return font;
}

interface TableEntry {
  readonly tag: number;
  readonly offset: number;
  readonly compressedLength: number;
  readonly length: number;
  readonly checksum: number;
}

const readEntry = (view: DataView, at: number): TableEntry => ({
  tag: view.getUint32(at),
  offset: view.getUint32(at + 4),
  compressedLength: view.getUint32(at + 8),
  length: view.getUint32(at + 12),
  checksum: view.getUint32(at + 16),
});

/** A table that would not shrink is stored as it is. */
function unpackTable(woff: Uint8Array, entry: TableEntry): Uint8Array {
  const packed = woff.subarray(entry.offset, entry.offset + entry.compressedLength);
  const table = entry.compressedLength < entry.length ? inflateSync(packed) : packed;
  if (table.length !== entry.length) throw new Error('A table is shorter than its directory says.');
  return table;
}

const padded = (length: number): number => (length + 3) & ~3;
