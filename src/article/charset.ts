import { encodingByMark } from '../text-file.js';

export interface DecodedText {
  text: string;
  /** Nothing said how the bytes are to be read, and they are not UTF-8. */
  guessed: boolean;
}

/**
 * The text of an article's file: by its byte order mark, as UTF-8 when it is that, as its own declaration says, else as
 * windows-1252. UTF-8 goes before the declaration, since tools that save pages rewrite the bytes and leave the
 * declaration, and text in another encoding is hardly ever valid UTF-8. Null when the bytes are no text.
 */
export function decodeArticle(bytes: Uint8Array): DecodedText | null {
  const declared = declaredEncoding(bytes);
  for (const encoding of [encodingByMark(bytes) ?? stateful(declared) ?? 'utf-8', declared, 'windows-1252']) {
    const text = encoding === null ? null : decode(bytes, encoding);
    if (text !== null)
      return text.includes('\0') ? null : { text, guessed: encoding === 'windows-1252' && declared === null };
  }
  return null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    // No such encoding, or not written in it.
    return null;
  }
}

/** Node 20 takes windows-1252 for ISO 8859-1: quotation marks and dashes come out as control characters. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/gu, (control) => highCharacters[control.charCodeAt(0) - 0x80]!);

const highCharacters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Encodings whose bytes are all ASCII, so that they would pass as UTF-8. */
const stateful = (encoding: string | null): string | null =>
  encoding !== null && /^iso-2022-/iu.test(encoding) ? encoding : null;

/** As an XML declaration or a `meta` element near the beginning names it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const match =
    /^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']?([\w.:-]+)/iu.exec(start) ??
    /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start);
  return match?.[1] ?? null;
}
