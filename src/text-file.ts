import { readFileSync } from 'node:fs';

export type TextFile = { text: string; problem: null } | { text: null; problem: TextFileProblem };

/** Why a file gives no text, as the end of a sentence that begins with its name. */
export type TextFileProblem = 'does not exist' | 'is a folder' | 'cannot be opened' | 'is not text in UTF-8 or UTF-16';

/** Reads a text file, without its byte order mark. */
export function readTextFile(file: string): TextFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { text: null, problem: problems[(error as NodeJS.ErrnoException).code ?? ''] ?? 'cannot be opened' };
  }
  const text = decodeText(bytes);
  return text === null ? { text, problem: 'is not text in UTF-8 or UTF-16' } : { text, problem: null };
}

const problems: Record<string, TextFileProblem> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
};

/** Text by its byte order mark, else as UTF-8; null when the bytes are no text, or text in another encoding. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingByMark(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function encodingByMark([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
