import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from '../span.js';

/** What an article says about itself, as far as it does. `published` is already `YYYY-MM-DD`. */
export interface Metadata {
  title?: string;
  published?: string;
  publisher?: string;
  url?: string;
  bylines?: string[];
  language?: string;
}

/** A stretch of the text that stands for itself, before anything is known about its role. */
export interface Block {
  span: Span;
  /** 1 to 6 for a heading that the format marks as one; null for text. */
  heading: number | null;
}

/** What each format makes of a source: the readable text, its blocks in order, and the declared metadata. */
export interface ArticleSource {
  text: string;
  blocks: Block[];
  /** Whether the format has a way to mark headings; in plain text they must be guessed. */
  marksHeadings: boolean;
  metadata: Metadata;
  diagnostics: Diagnostic[];
}

/** A text of blocks, parted by blank lines. */
export function joinBlocks(readable: readonly { text: string; heading: number | null }[]): {
  text: string;
  blocks: Block[];
} {
  let at = 0;
  const blocks = readable.map(({ text, heading }): Block => {
    const start = at;
    at += text.length + 2;
    return { span: [start, start + text.length], heading };
  });
  return { text: readable.map(({ text }) => text).join('\n\n'), blocks };
}

/** One kind of line end and no byte order mark, so that offsets are those of the file as an editor shows it. */
export const normaliseLineEnds = (source: string): string => source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
