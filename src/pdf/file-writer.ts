import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Objects in one object stream: few enough to find one quickly, enough to compress well. */
const OBJECTS_PER_STREAM = 200;

/** Bytes of the three fields of an entry of the cross-reference stream: kind, offset or stream, generation or index. */
const FIELDS = [1, 4, 2] as const;
const ENTRY_LENGTH = FIELDS[0] + FIELDS[1] + FIELDS[2];

type Entry = readonly [kind: number, place: number, index: number];
const IN_A_STREAM_TO_COME: Entry = [2, 0, 0];

/**
 * The body of a PDF 1.7 file. Objects without a stream are packed into compressed object streams (ISO 32000-1 §7.5.7):
 * a tagged file is five times smaller so. The file's identifier comes from its content.
 */
export class FileWriter {
  private readonly parts: Uint8Array[] = [];
  private length = 0;
  private readonly packed: { id: number; body: string }[] = [];
  /** Fields of the cross-reference stream by object number. */
  private readonly entries: Entry[] = [[0, 0, 65535]];

  constructor() {
    this.append('%PDF-1.7\n%\xFF\xFF\xFF\xFF\n');
  }

  /** Adds an object: its dictionary as Latin-1 text, and its stream if it has one. */
  addObject(id: number, dictionary: string, stream?: Uint8Array): void {
    if (stream) {
      this.appendStream(id, dictionary, stream);
    } else {
      this.packed.push({ id, body: dictionary });
      this.entries[id] = IN_A_STREAM_TO_COME;
    }
  }

  /** Writes what is left and gives the whole file. `root` and `info` are references. */
  finish({ root, info }: { root: string; info: string }): Uint8Array {
    for (let i = 0; i < this.packed.length; i += OBJECTS_PER_STREAM) {
      this.appendObjectStream(this.packed.slice(i, i + OBJECTS_PER_STREAM));
    }
    this.appendCrossReferences(`/Root ${root} /Info ${info}`);
    return Buffer.concat(this.parts, this.length);
  }

  private appendObjectStream(objects: readonly { id: number; body: string }[]): void {
    const id = this.entries.length;
    let index = '';
    let bodies = '';
    objects.forEach((object, position) => {
      index += `${object.id} ${bodies.length} `;
      bodies += `${object.body}\n`;
      this.entries[object.id] = [2, id, position];
    });
    const stream = deflateSync(Buffer.from(index + bodies, 'latin1'));
    this.appendStream(
      id,
      `<< /Type /ObjStm /N ${objects.length} /First ${index.length} /Filter /FlateDecode /Length ${stream.length} >>`,
      stream,
    );
  }

  private appendCrossReferences(trailer: string): void {
    const id = this.entries.length;
    const start = this.length;
    this.entries[id] = [1, start, 0];
    const table = Buffer.alloc(this.entries.length * ENTRY_LENGTH);
    this.entries.forEach(([kind, place, index], i) => {
      table.writeUInt8(kind, i * ENTRY_LENGTH);
      table.writeUInt32BE(place, i * ENTRY_LENGTH + FIELDS[0]);
      table.writeUInt16BE(index, i * ENTRY_LENGTH + FIELDS[0] + FIELDS[1]);
    });
    const stream = deflateSync(table);
    const identifier = this.identifier();
    this.appendStream(
      id,
      `<< /Type /XRef /Size ${this.entries.length} /W [${FIELDS.join(' ')}] ${trailer} ` +
        `/ID [<${identifier}> <${identifier}>] /Filter /FlateDecode /Length ${stream.length} >>`,
      stream,
    );
    this.append(`startxref\n${start}\n%%EOF\n`);
  }

  private appendStream(id: number, dictionary: string, stream: Uint8Array): void {
    this.entries[id] = [1, this.length, 0];
    this.append(`${id} 0 obj\n${dictionary}\nstream\n`);
    this.append(stream);
    this.append('\nendstream\nendobj\n');
  }

  private append(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  private identifier(): string {
    const hash = createHash('sha256');
    for (const part of this.parts) hash.update(part);
    return hash.digest('hex').slice(0, 32);
  }
}
