import type { Span } from '../../span.js';
import { firstEndingAfter, type Quotation } from './layers.js';

/** One quotation mark as a paragraph holds it: which way it faces is read from the mark, and where that fails from its neighbours. */
interface Mark {
  at: number;
  length: number;
  single: boolean;
  facing: 'open' | 'close' | 'either';
}

const anyMark = /''|``|["“”„«»‘’‚']/g;

/**
 * Quotations of one paragraph. A mark that faces the wrong way (`more. “`, `possible, ”Pifer`) is read as what is missing;
 * an unclosed one reaches to the end of its paragraph.
 */
export function quotationsOf(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = [];
  let open: Mark | null = null;
  for (const mark of marksOf(text, paragraph)) {
    if (!open) {
      if (mark.facing !== 'close') open = mark;
    } else if (mark.single === open.single && closes(text, mark, paragraph)) {
      found.push(quotation(open, mark.at + mark.length, mark.at, true));
      open = null;
    }
  }
  if (open && !open.single) found.push(quotation(open, paragraph[1], paragraph[1], false));
  return found;
}

/** Marks a quotation that its paragraph leaves open and the next one reopens. */
export function joinOverParagraphs(quotations: Quotation[], paragraphs: readonly Span[]): Quotation[] {
  const openings = new Set(quotations.map(({ span }) => span[0]));
  const next = new Map(paragraphs.map(([, end], i) => [end, paragraphs[i + 1]?.[0]] as const));
  return quotations.map((quotation) => {
    const following = next.get(quotation.span[1]);
    return { ...quotation, continues: !quotation.closed && following !== undefined && openings.has(following) };
  });
}

/** Ends a quotation that nothing closes with the sentence in which it opens: how much more was said nobody can tell. */
export function endWithSentence(quotations: readonly Quotation[], sentences: readonly { span: Span }[]): Quotation[] {
  return quotations.map((quotation, i) => {
    const goesOn = quotation.continues || quotations[i - 1]?.continues === true;
    const sentence = sentences[firstEndingAfter(sentences, quotation.span[0])];
    if (quotation.closed || goesOn || !sentence || sentence.span[1] >= quotation.span[1]) return quotation;
    const [, end] = sentence.span;
    return { ...quotation, span: [quotation.span[0], end], inner: [quotation.inner[0], end] };
  });
}

function quotation(open: Mark, end: number, innerEnd: number, closed: boolean): Quotation {
  return { span: [open.at, end], inner: [open.at + open.length, innerEnd], closed, continues: false };
}

function* marksOf(text: string, [start, end]: Span): Generator<Mark> {
  anyMark.lastIndex = 0;
  for (const match of text.slice(start, end).matchAll(anyMark)) {
    const at = start + match.index;
    const length = match[0].length;
    const single = length === 1 && "‘’‚'".includes(match[0]);
    const facing = facingOf(text, { at, length, mark: match[0], start, end });
    if (facing) yield { at, length, single, facing };
  }
}

interface MarkPlace {
  at: number;
  length: number;
  mark: string;
  start: number;
  end: number;
}

const letter = /[\p{L}\p{N}]/u;

/** Null for an apostrophe. */
function facingOf(text: string, { at, length, mark, start, end }: MarkPlace): Mark['facing'] | null {
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + length < end ? text.charAt(at + length) : ' ';
  const afterSpace = before.trim() === '' || '([—–-'.includes(before);
  const beforeSpace = after.trim() === '';
  if ("’'".includes(mark)) {
    if (letter.test(before) && letter.test(after)) return null;
    if (mark === "'" && afterSpace && letter.test(after)) return 'open';
    return afterSpace || letter.test(after) ? null : 'close';
  }
  if (mark === '‘' || mark === '‚') return letter.test(before) ? null : 'open';
  if ('“„«``'.includes(mark)) return 'open';
  if ('”»'.includes(mark)) return 'close';
  if (afterSpace !== beforeSpace) return afterSpace ? 'open' : 'close';
  return 'either';
}

/** An opening mark closes when it cannot open: white space or the paragraph's end follows, or the one before is still open. */
function closes(text: string, mark: Mark, [, end]: Span): boolean {
  if (mark.facing !== 'open') return true;
  const after = mark.at + mark.length;
  return after >= end || text.charAt(after).trim() === '' || text.charAt(mark.at) === '"';
}
