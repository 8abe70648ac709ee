import type { Span } from '../span.js';
import type { ArticleSource } from './source.js';

/** Wrapped text has short lines; a longer line is a paragraph of its own. */
const longestWrappedLine = 120;

/** Plain text: the source is the text. Blank lines part paragraphs; so do single line ends where lines are whole paragraphs. */
export function readPlainText(text: string): ArticleSource {
  const blocks = chunks(text, /\n[^\S\n]*\n\s*/gu).flatMap((chunk) =>
    isWrapped(text, chunk) ? [chunk] : lines(text, chunk),
  );
  return {
    text,
    blocks: blocks.map((span) => ({ span, heading: null })),
    marksHeadings: false,
    metadata: {},
    diagnostics: [],
  };
}

/** The stretches between separators, without white space around them. */
function chunks(text: string, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of [...text.matchAll(separator), { index: text.length, 0: '' }]) {
    const span = trimmed(text, [start, index]);
    if (span[0] < span[1]) spans.push(span);
    start = index + gap.length;
  }
  return spans;
}

const lines = (text: string, [start, end]: Span): Span[] =>
  chunks(text.slice(start, end), /\n/gu).map(([from, to]) => [start + from, start + to]);

/** Whether a stretch is one paragraph broken into lines of about one length, not a list of paragraphs. */
function isWrapped(text: string, [start, end]: Span): boolean {
  const all = text.slice(start, end).split('\n').slice(0, -1);
  const endSentences = all.filter((line) => /[.!?…]["”’')]*\s*$/u.test(line)).length;
  return all.every((line) => line.length <= longestWrappedLine) && endSentences <= all.length / 2;
}

function trimmed(text: string, [start, end]: Span): Span {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return [start + lead, Math.max(start + lead, start + inner.trimEnd().length)];
}
