import { contains, type Span } from '../../span.js';
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
    id: idOf(content, article.text),
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

/** Four hexadecimal digits of what is said and where (FNV-1a): the same for the same article. */
function idOf(content: readonly Span[], text: string): string {
  let hash = 0x811c9dc5;
  const mix = (code: number): void => {
    hash = Math.imul(hash ^ code, 0x01000193);
  };
  for (const [start, end] of content) {
    mix(start);
    for (let i = start; i < end; i++) mix(text.charCodeAt(i));
  }
  return `s-${(((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0')}`;
}
