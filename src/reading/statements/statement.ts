import { contains, type Span } from '../../span.js';
import { withholdingVerbs } from '../en/negation-words.js';
import { REPORTING_LEMMAS } from '../en/roles.js';
import { idOf } from '../id.js';
import { firstEndingAfter, type ArticleLayers } from '../layers/layers.js';
import type { Speaker, Statement, StatementKind } from '../reading.js';
import type { Found } from './choose.js';

/** A Statement of what was found: token ranges become spans, and the kind is read from the quotation marks. */
export function statementOf(
  layers: ArticleLayers,
  found: Found,
  { speaker, via, negated = false }: { speaker: Speaker | null; via: Speaker | null; negated?: boolean },
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
    negated: negated || found.cue.negated || withholds(layers, found),
    cue: [spanOf(found.cue.index, found.cue.index + 1)],
    content,
    rule: ruleOf(layers, found),
    confidence: Math.round(found.probability * 100) / 100,
  };
}

/** The pattern; whether a clause or a thing follows the verb is told by a verb in it. */
function ruleOf({ tokens }: ArticleLayers, { pattern, content }: Found): string {
  if (pattern !== 'clause-or-object') return pattern;
  const hasVerb = content.some(([start, end]) =>
    tokens.slice(start, end).some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag)),
  );
  return hasVerb ? 'clause' : 'object';
}

/** "declined to say whether": the verb of saying stands in the content. */
function withholds({ tokens }: ArticleLayers, { cue, content }: Found): boolean {
  const first = tokens[content[0]![0]]!;
  return withholdingVerbs.has(tokens[cue.index]!.lemma) && REPORTING_LEMMAS.has(first.lemma);
}

/** `direct` when quotations hold it all, `mixed` when they hold some of its words. */
function kindOf({ quotations }: ArticleLayers, content: readonly Span[]): StatementKind {
  const near = (span: Span): Span => {
    const first = firstEndingAfter(quotations, span[0]);
    let last = first;
    while (quotations[last]?.continues && quotations[last + 1]) last++;
    return [quotations[first]?.span[0] ?? -1, quotations[last]?.span[1] ?? -1];
  };
  const quoted = content.map((span) => contains(near(span), span));
  if (quoted.every(Boolean)) return 'direct';
  return content.some((span, i) => quoted[i] || contains(span, near(span))) ? 'mixed' : 'indirect';
}
