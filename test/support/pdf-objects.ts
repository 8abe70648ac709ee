import { inflateSync } from 'node:zlib';

/**
 * The objects of a PDF file, read through its cross-reference stream, so that a wrong offset shows. Only what src/pdf/
 * writes is understood: PDF 1.7 with object streams, unencrypted.
 *
 *     const objects = readObjects(await writePdf(document));
 *     const catalog = objects.dictionary(objects.trailer['Root']);
 */

/** Names keep their slash (`/Link`); strings are `Text`; references are `Reference`. */
export type PdfObject = null | boolean | number | string | Text | Reference | PdfObject[] | Dictionary;
export interface Dictionary {
  [key: string]: PdfObject | undefined;
}

export class Text {
  readonly value: string;
  constructor(bytes: Buffer) {
    const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
    this.value = isUtf16 ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
  }
}

export class Reference {
  constructor(readonly id: number) {}
}

export interface PdfObjects {
  readonly trailer: Dictionary;
  /** Object numbers in use. */
  readonly ids: readonly number[];
  /** What a reference leads to, or the value itself. */
  resolve(value: PdfObject | undefined): PdfObject;
  /** Fails unless the value is or leads to a dictionary. */
  dictionary(value: PdfObject | undefined): Dictionary;
  /** Empty when there is nothing; a single value is a list of one. */
  list(value: PdfObject | undefined): PdfObject[];
  /** Decoded content of a stream object. */
  stream(value: PdfObject | undefined): Buffer;
}

export function readObjects(file: Uint8Array): PdfObjects {
  return new FileObjects(Buffer.from(file));
}

type Entry = { readonly offset: number } | { readonly stream: number; readonly index: number };

class FileObjects implements PdfObjects {
  readonly trailer: Dictionary;
  private readonly entries = new Map<number, Entry>();

  constructor(private readonly file: Buffer) {
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', file.length - 64));
    if (!start) throw new Error('no startxref');
    const { value, stream } = this.objectAt(Number(start[1]));
    this.trailer = asDictionary(value);
    const [kindBytes, placeBytes, indexBytes] = this.trailer['W'] as [number, number, number];
    for (let id = 0, at = 0; at < stream!.length; id++) {
      const kind = stream!.readUIntBE(at, kindBytes);
      const place = stream!.readUIntBE((at += kindBytes), placeBytes);
      const index = stream!.readUIntBE((at += placeBytes), indexBytes);
      at += indexBytes;
      if (kind === 1) this.entries.set(id, { offset: place });
      if (kind === 2) this.entries.set(id, { stream: place, index });
    }
  }

  get ids(): number[] {
    return [...this.entries.keys()];
  }

  resolve(value: PdfObject | undefined): PdfObject {
    if (!(value instanceof Reference)) return value ?? null;
    const entry = this.entries.get(value.id);
    if (!entry) throw new Error(`there is no object ${value.id}`);
    if ('offset' in entry) return this.objectAt(entry.offset, value.id).value;
    const holder = this.entries.get(entry.stream)!;
    if (!('offset' in holder)) throw new Error(`object stream ${entry.stream} is itself in a stream`);
    const { value: dictionary, stream } = this.objectAt(holder.offset, entry.stream);
    const text = stream!.toString('latin1');
    const index = text
      .slice(0, asDictionary(dictionary)['First'] as number)
      .trim()
      .split(' ')
      .map(Number);
    if (index[entry.index * 2] !== value.id) throw new Error(`object ${value.id} is not where its entry says`);
    return new Parser(text, (asDictionary(dictionary)['First'] as number) + index[entry.index * 2 + 1]!).value();
  }

  dictionary(value: PdfObject | undefined): Dictionary {
    return asDictionary(this.resolve(value));
  }

  list(value: PdfObject | undefined): PdfObject[] {
    const resolved = this.resolve(value);
    if (resolved === null) return [];
    return Array.isArray(resolved) ? resolved : [resolved];
  }

  stream(value: PdfObject | undefined): Buffer {
    const entry = value instanceof Reference ? this.entries.get(value.id) : undefined;
    if (!entry || !('offset' in entry)) throw new Error('not a stream');
    return this.objectAt(entry.offset).stream!;
  }

  private objectAt(offset: number, id?: number): { value: PdfObject; stream: Buffer | undefined } {
    const head = /^(\d+) 0 obj\n/.exec(this.file.toString('latin1', offset, offset + 20));
    if (!head || (id !== undefined && Number(head[1]) !== id)) throw new Error(`no object at ${offset}`);
    const parser = new Parser(this.file.toString('latin1', offset), head[0].length);
    const value = parser.value();
    const start = parser.streamStart();
    if (start === undefined) return { value, stream: undefined };
    const { Length, Filter } = asDictionary(value);
    const raw = this.file.subarray(offset + start, offset + start + (Length as number));
    return { value, stream: Filter === '/FlateDecode' ? inflateSync(raw) : raw };
  }
}

function asDictionary(value: PdfObject): Dictionary {
  const isDictionary = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (!isDictionary || value instanceof Text || value instanceof Reference) throw new Error('not a dictionary');
  return value;
}

class Parser {
  constructor(
    private readonly source: string,
    private at: number,
  ) {}

  value(): PdfObject {
    this.take(/\s*/y);
    if (this.take(/<</y)) return this.dictionaryRest();
    if (this.take(/\[/y)) return this.listRest();
    const reference = this.take(/(\d+) \d+ R\b/y);
    if (reference) return new Reference(Number(reference[1]));
    const name = this.take(/\/[^\s()<>[\]{}/%]*/y);
    if (name) return name[0];
    const number = this.take(/[-+]?(\d+\.?\d*|\.\d+)/y);
    if (number) return Number(number[0]);
    const hexadecimal = this.take(/<([\da-fA-F\s]*)>/y);
    if (hexadecimal) return new Text(Buffer.from(hexadecimal[1]!, 'hex'));
    if (this.take(/\(/y)) return this.literalRest();
    const word = this.take(/true|false|null/y);
    if (word) return word[0] === 'null' ? null : word[0] === 'true';
    throw new Error(`not a PDF object: ${this.source.slice(this.at, this.at + 20)}`);
  }

  /** Where the stream after the value begins. */
  streamStart(): number | undefined {
    return this.take(/\s*stream\r?\n/y) ? this.at : undefined;
  }

  private dictionaryRest(): Dictionary {
    const dictionary: Dictionary = {};
    while (!this.take(/\s*>>/y)) {
      const key = this.value();
      if (typeof key !== 'string') throw new Error('the key of a dictionary is no name');
      dictionary[key.slice(1)] = this.value();
    }
    return dictionary;
  }

  private listRest(): PdfObject[] {
    const list: PdfObject[] = [];
    while (!this.take(/\s*\]/y)) list.push(this.value());
    return list;
  }

  private literalRest(): Text {
    const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    let text = '';
    for (let depth = 1; ;) {
      const character = this.source[this.at++];
      if (character === undefined) throw new Error('a string has no end');
      if (character === '\\') {
        const escaped = this.source[this.at++]!;
        text += escapes[escaped] ?? escaped;
        continue;
      }
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) return new Text(Buffer.from(text, 'latin1'));
      text += character;
    }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match;
  }
}
