import type { Span } from '../../span.js';
import { sliceSpans } from '../../span.js';
import type { Source } from '../brief.js';
import type { NumberedReading } from '../material.js';

export interface Quote {
  text: string;
  parts: string[];
  sources: Source[];
}

/** Verbatim words with the place they come from, one source a part. */
export const quote = (from: NumberedReading, spans: readonly Span[]): Quote => ({
  text: sliceSpans(from.reading.article.text, spans),
  parts: spans.map(([start, end]) => from.reading.article.text.slice(start, end)),
  sources: spans.map((span) => sourceOf(from, span)),
});

export function sourceOf({ number, reading }: NumberedReading, span: Span): Source {
  const { id, paragraphs } = reading.article;
  const paragraph = paragraphs.findLast((candidate) => candidate.span[0] <= span[0]);
  return { article: id, number, paragraph: paragraph?.number ?? 0, span: [span[0], span[1]] };
}
