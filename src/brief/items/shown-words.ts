import type { Statement } from '../../reading/reading.js';
import type { Span } from '../../span.js';
import { contains } from '../../span.js';
import { isNeutralCue } from '../en/neutral-cues.js';

/** How far a cue may stand before its words to be shown with them. */
const mostWordsBetween = 4;

export interface ShownWords {
  spans: Span[];
  /** Whether "Name: words" reads right; otherwise the words go on as the verb: "Russia denied any intention". */
  colon: boolean;
}

/** Which words of a statement are shown after the name of its speaker: always whole pieces of the article's text. */
export function shownWords(statement: Statement, text: string): ShownWords {
  const { spans, colon } = wordsAfterSpeaker(statement, text);
  return { spans: spans.map((span) => withoutComma(span, text)), colon };
}

function wordsAfterSpeaker(statement: Statement, text: string): ShownWords {
  const [first, ...rest] = statement.content;
  if (first === undefined) return { spans: [], colon: true };

  // The name itself is not said twice: "Ukraine rejected the request" goes on after "Ukraine".
  const start = afterSpeaker(statement, first, text);
  if (start > first[0]) return { spans: [[start, first[1]], ...rest], colon: false };

  // Words that begin with their own verb need no colon.
  if (statement.cue.some((cue) => contains(first, cue) && cue[0] === first[0])) {
    return { spans: [first, ...rest], colon: false };
  }

  // A verb that the words would be wrong without goes before them.
  const verb = verbToShow(statement, first, text);
  if (verb !== null) return { spans: [[verb[0], first[1]], ...rest], colon: false };

  // Any other clause stands for itself, without the "that" or "on Thursday that" which ties it to its verb.
  const that = /^(?:(?:on\s+)?\p{L}+day\s+)?that\s+/iu.exec(text.slice(...first))?.[0].length ?? 0;
  return { spans: [[first[0] + that, first[1]], ...rest], colon: true };
}

function afterSpeaker({ speaker }: Statement, [start, end]: Span, text: string): number {
  const name = speaker?.spans.find((span) => span[0] === start && span[1] < end);
  return name === undefined ? start : name[1] + (/^\s*/u.exec(text.slice(name[1], end))?.[0].length ?? 0);
}

/**
 * The cue when the words alone would say something else: "denied any intention", "rejected the request". A neutral cue
 * ("said", "told reporters") and one that brings in a clause or a quotation can go.
 */
function verbToShow({ cue: [verb] }: Statement, words: Span, text: string): Span | null {
  if (verb === undefined || verb[1] > words[0]) return null;
  const between = text.slice(verb[1], words[0]);
  if (between.trim().split(/\s+/u).length > mostWordsBetween || /[.;:!?]/u.test(between)) return null;
  const opensClause = /\bthat\s*$/u.test(between) || /^(?:[“"‘]|that\b)/u.test(text.slice(words[0]));
  return isNeutralCue(text.slice(...verb), opensClause) ? null : verb;
}

/** A comma that only led on to "he said"; one within quotation marks belongs to the quotation. */
const withoutComma = ([start, end]: Span, text: string): Span => [start, text[end - 1] === ',' ? end - 1 : end];
