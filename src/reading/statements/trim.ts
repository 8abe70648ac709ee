import { leadsOn, reportersClause } from '../en/reporters-clause.js';
import type { ArticleLayers } from '../layers/layers.js';
import type { Statement } from '../reading.js';
import type { Found } from './choose.js';
import type { Span } from '../../span.js';

/** So many words stay before a clause that is cut off: a content never shrinks to nothing. */
const fewestWords = 3;

/** Cuts off the clause in which the reporter sets another fact against somebody's words: "… remains open even as troops move". */
export function beforeReportersClause({ tokens, quotationOfToken }: ArticleLayers, found: Found): Found {
  const opens = (index: number): boolean => reportersClause.every((word, i) => tokens[index + i]?.lower === word);
  const content = found.content.map(([start, end]): [number, number] => {
    for (let i = start + fewestWords; i < end; i++)
      if (opens(i) && quotationOfToken.subarray(i, end).every((quotation) => quotation < 0))
        return [start, tokens[i - 1]!.text === ',' ? i - 1 : i];
    return [start, end];
  });
  return { ...found, content };
}

/** Leaves in a content only what is said: neither the "that" which ties it to its cue nor what the reporter adds behind it. */
export function onlyWhatIsSaid(text: string, statement: Statement): Statement {
  const [first, ...rest] = statement.content;
  const content = first ? [afterComplementizer(text, first), ...rest] : [];
  const cut = (span: Span): Span => beforeLeadingOn(text, beforeSpeaker(text, span, statement));
  return { ...statement, content: content.map(cut) };
}

function afterComplementizer(text: string, [start, end]: Span): Span {
  const that = /^that\s+/u.exec(text.slice(start, end));
  return [start + (that?.[0].length ?? 0), end];
}

/** `“… possible, ”Pifer, who`: the name of who says it is no part of what is said, even where a space is missing. */
function beforeSpeaker(text: string, [start, end]: Span, { speaker }: Statement): Span {
  const name = speaker?.spans.find(([from, to]) => from > start && from < end && to >= end);
  return name && /[”"]\s*$/u.test(text.slice(start, name[0]))
    ? [start, start + text.slice(start, name[0]).trimEnd().length]
    : [start, end];
}

function beforeLeadingOn(text: string, [start, end]: Span): Span {
  const last = leadsOn.exec(text.slice(start, end));
  return last ? [start, start + last.index] : [start, end];
}
