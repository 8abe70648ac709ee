import type { Article } from '../../article/article.js';
import type { Span } from '../../span.js';
import { idOf, withUniqueIds } from '../id.js';
import type { Statement } from '../reading.js';

/** Marks that open and close in pairs, by no language's rule in particular: “…”, „…“, «…», »…«, "…"; none inside another. */
const quoted = /“[^“”„]+”|„[^“”„]+[“”]|«[^«»]+»|»[^«»]+«|"[^"]+"/gu;

/** Fewer words may be a title or a doubtful term. */
const fewestWords = 5;

/** Of all passages of so many words in quotation marks, the share that somebody is reported to have said (PolNeAR: 98 %), with a margin. */
const confidence = 0.9;

/** What stands in quotation marks, said by whom the reader cannot tell. */
export function findQuotations({ text, paragraphs }: Article): Statement[] {
  const found = paragraphs
    .filter(({ role }) => role === 'body')
    .flatMap(({ span: [start, end] }) =>
      [...text.slice(start, end).matchAll(quoted)].map(({ index, 0: words }): Span => {
        return [start + index, start + index + words.length];
      }),
    )
    .filter((span) => text.slice(...span).split(/\s+/u).length >= fewestWords);
  return withUniqueIds(found.map((span) => statementOf(text, span)));
}

const statementOf = (text: string, span: Span): Statement => ({
  id: idOf('s', [String(span[0]), text.slice(...span)]),
  kind: 'direct',
  speaker: null,
  via: null,
  cue: [],
  content: [span],
  negated: false,
  rule: 'quotation',
  confidence,
});
