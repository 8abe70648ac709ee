import { leadingAbbreviations, sentenceOpeners, trailingAbbreviations } from '../en/abbreviations.js';
import type { Span } from '../../span.js';

/** A full stop, question or exclamation mark, the marks that close after it, and the white space that follows. */
const terminator = /(?:[.!?]{1,20}|…)[)\]"'”’»]{0,4}(?=\s|$)/gu;
const opening = /^[\s"'“‘«([—–-]{0,12}/u;

/**
 * Sentences of one paragraph. A cut needs a terminator, white space and a word that can open a sentence; "Mr.", initials
 * and lower-case words after the mark forbid it, "U.S." and "Inc." ask for a word that opens sentences.
 */
export function sentenceSpans(text: string, [start, end]: Span): Span[] {
  const paragraph = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(terminator)) {
    const to = match.index + match[0].length;
    if (to <= from || !endsSentence(paragraph, match.index, to)) continue;
    pushTrimmed(spans, paragraph, [from, to], start);
    from = to;
  }
  pushTrimmed(spans, paragraph, [from, paragraph.length], start);
  return spans;
}

function endsSentence(paragraph: string, stop: number, to: number): boolean {
  const rest = paragraph.slice(to, to + 60);
  const next = rest.slice(opening.exec(rest)?.[0].length ?? 0);
  if (next === '') return true;
  const word = /^[\p{L}\p{N}'’.&-]{1,40}/u.exec(next)?.[0] ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  const mark = paragraph.charAt(stop);
  if (mark !== '.') return !(to > stop + 1 && attributesQuestion(next));
  const before = /[\p{L}\p{N}.&-]{1,20}$/u.exec(paragraph.slice(Math.max(0, stop - 20), stop))?.[0] ?? '';
  const lower = before.toLowerCase();
  if (to > stop + 1) return true;
  if (/^\p{Lu}$/u.test(before) && !/^(?:I)$/.test(before)) return sentenceOpeners.has(word.toLowerCase());
  if (leadingAbbreviations.has(lower) && /^\p{Lu}/u.test(before)) return false;
  if (leadingAbbreviations.has(lower) && /^\d/.test(word)) return false;
  if (trailingAbbreviations.has(lower) || /^\p{L}(?:\.\p{L}){1,8}$/u.test(before))
    return sentenceOpeners.has(word.toLowerCase());
  return true;
}

/** `"Is it true?" Smith asked.` is one sentence: a name of up to three words and a verb of asking or saying. */
function attributesQuestion(next: string): boolean {
  return /^(?:\p{Lu}[\p{L}’'.-]{0,30}\s){1,3}(?:said|asked|says|asks|added|wrote|tweeted|shouted|replied|told)\b/u.test(
    next,
  );
}

function pushTrimmed(spans: Span[], paragraph: string, [from, to]: Span, offset: number): void {
  const piece = paragraph.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  const tail = piece.trimEnd().length;
  if (tail <= lead) return;
  const last = spans.at(-1);
  // Stray marks ("… more. “", ". .") belong to the sentence before.
  if (last && !/[\p{L}\p{N}]/u.test(piece)) spans[spans.length - 1] = [last[0], offset + from + tail];
  else spans.push([offset + from + lead, offset + from + tail]);
}
