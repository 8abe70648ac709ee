import { readFileSync } from 'node:fs';

type FileContent<Content> = { content: Content; problem: null } | { content: null; problem: TextFileProblem };

export type TextFile = { text: string; problem: null } | { text: null; problem: TextFileProblem };

/** Why a file gives no text, as the end of a sentence that begins with its name. */
export type TextFileProblem = 'does not exist' | 'is a folder' | 'cannot be opened' | 'is not text in UTF-8 or UTF-16';

/** Reads a text file, without its byte order mark. */
export function readTextFile(file: string): TextFile {
  const { content, problem } = readBytes(file);
  if (content === null) return { text: null, problem };
  const text = decodeText(content);
  return text === null ? { text, problem: 'is not text in UTF-8 or UTF-16' } : { text, problem: null };
}

/** Reads a file of which nothing is known. */
export function readBytes(file: string): FileContent<Uint8Array> {
  try {
    return { content: readFileSync(file), problem: null };
  } catch (error) {
    return { content: null, problem: problems[(error as NodeJS.ErrnoException).code ?? ''] ?? 'cannot be opened' };
  }
}

const problems: Record<string, TextFileProblem> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
};

/** Text by its byte order mark, else as UTF-8; null when the bytes are no text, or text in another encoding. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingByMark(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** What a UTF-16 byte order mark says; null without one. */
export function encodingByMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
