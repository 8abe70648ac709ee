import { firstEndingAfter, type ArticleLayers } from '../layers/layers.js';
import { sliceSpans, type Span } from '../../span.js';
import type { Statement } from '../reading.js';

/** Fewer words in quotation marks may be a title or a doubtful term. */
const fewestWords = 5;

/** Quotations that no cue introduces, as the statement before them goes on: in its paragraph, or opening the next one. */
export function carryOn(layers: ArticleLayers, statements: readonly Statement[]): Statement[] {
  const result = statements.map((statement) => ({ ...statement, content: [...statement.content] }));
  const held = result
    .flatMap(({ content }) => content)
    .sort((a, b) => a[0] - b[0])
    .map((span) => ({ span }));
  let next = 0;
  for (const { span } of layers.quotations) {
    while (next < result.length && result[next]!.content[0]![0] < span[0]) next++;
    const words = sliceSpans(layers.article.text, [span]).split(/\s+/u).length;
    const holder = held[firstEndingAfter(held, span[0])];
    if (words < fewestWords || (holder && holder.span[0] < span[1])) continue;
    const before = lastBefore(result.slice(Math.max(0, next - mostBack), next), span[0]);
    if (before && before.kind !== 'indirect' && nothingBetween(layers, before, span)) before.content.push(span);
  }
  return result;
}

/** Statements to look back over: those of one sentence may have their cue behind the quotation. */
const mostBack = 8;

function lastBefore<S extends Statement>(statements: readonly S[], offset: number): S | undefined {
  return statements.findLast(
    ({ content, cue }) => content.at(-1)![1] <= offset && cue.every(([, end]) => end <= offset),
  );
}

/** Whether the quotation opens the sentence next to the statement's own, in the same or the next paragraph. */
function nothingBetween({ sentences }: ArticleLayers, { content, cue }: Statement, [start]: Span): boolean {
  const last = Math.max(content.at(-1)![1], ...cue.map(([, end]) => end));
  const at = firstEndingAfter(sentences, start);
  if (at === 0 || sentences[at]?.span[0] !== start) return false;
  const { span, paragraph } = sentences[at - 1]!;
  const apart = sentences[at].paragraph.number - paragraph.number;
  return span[0] < last && span[1] + 1 >= last && apart <= 1;
}
