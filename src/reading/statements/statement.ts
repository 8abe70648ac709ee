import { contains, type Span } from '../../span.js';
import { idOf } from '../id.js';
import { firstEndingAfter, type ArticleLayers } from '../layers/layers.js';
import type { Speaker, Statement, StatementKind } from '../reading.js';
import type { Found } from './choose.js';

/** A Statement of what was found: token ranges become spans, and the kind is read from the quotation marks. */
export function statementOf(
  layers: ArticleLayers,
  found: Found,
  { speaker, via }: { speaker: Speaker | null; via: Speaker | null },
): Statement {
  const { tokens, article } = layers;
  const spanOf = (start: number, end: number): Span => [tokens[start]!.span[0], tokens[end - 1]!.span[1]];
  const content = found.content.map(([start, end]) => spanOf(start, end));
  return {
    id: idOf(
      's',
      content.flatMap(([start, end]) => [String(start), article.text.slice(start, end)]),
    ),
    kind: kindOf(layers, content),
    speaker,
    via,
    cue: [spanOf(found.cue.index, found.cue.index + 1)],
    content,
    rule: found.pattern,
    confidence: Math.round(found.probability * 100) / 100,
  };
}

/** `direct` when quotations hold it all, `mixed` when they hold some of its words. */
function kindOf({ quotations }: ArticleLayers, content: readonly Span[]): StatementKind {
  const near = (span: Span): Span | undefined => quotations[firstEndingAfter(quotations, span[0])]?.span;
  const quoted = content.map((span) => contains(near(span) ?? [0, 0], span));
  if (quoted.every(Boolean)) return 'direct';
  return content.some((span, i) => quoted[i] || contains(span, near(span) ?? [-1, -1])) ? 'mixed' : 'indirect';
}
