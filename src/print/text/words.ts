import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { breakKindOf, Opportunity } from './break-opportunities.js';
import { hyphenationPoints } from './hyphenation.js';
import type { BreakKind, TextPiece } from './paragraph.js';
import type { TextFont } from './text-font.js';

/** Longer words are cut where lines may break and shaped part by part: URLs, text without spaces. */
export const longestWhole = 40;
/** Nothing longer is shaped at once, so that a line break in an endless word costs little. */
const longestPart = 400;

/** Where the word that starts at an offset ends: where the direction changes or it gets too long. */
export function wordEnd(
  text: string,
  {
    start,
    end,
    levels,
    opportunities,
  }: { start: number; end: number; levels: Uint8Array | null; opportunities: Uint8Array },
): number {
  let limit = end;
  if (levels) for (limit = start + 1; limit < end && levels[limit] === levels[start]; limit++);
  if (limit - start <= longestWhole) return limit;
  for (let at = start + 1; at < Math.min(limit, start + longestPart); at++) {
    if (opportunities[at] !== Opportunity.none) return at;
  }
  if (limit - start <= longestPart) return limit;
  const clusters = collectGraphemes(text.slice(start, start + longestPart));
  return start + longestPart - (clusters.length > 1 ? clusters.at(-1)!.length : 0);
}

/** A break inside a word; widths in px of what stays before it, hyphen included, and of what follows. */
export interface WordBreak {
  readonly kind: BreakKind;
  readonly offset: number;
  readonly before: number;
  readonly after: number;
}

/** The text that a word stands in. */
interface WordContext {
  readonly opportunities: Uint8Array;
  readonly collected: { readonly text: string; readonly softHyphens: ReadonlySet<number> };
}

const hyphenations = new WeakMap<TextFont, Map<string, readonly WordBreak[]>>();

/** The places inside a word where a line may end: after its own hyphens, at soft hyphens, else by hyphenation. */
export function breaksInWord(piece: TextPiece, start: number, context: WordContext): readonly WordBreak[] {
  const marked = markedBreaks(piece, start, context);
  if (marked.length > 0 || piece.font.style.hyphens !== 'auto') return marked;
  const { text } = context.collected;
  const partOfWord = letter.test(text[start - 1] ?? '') || letter.test(text[start + piece.text.length] ?? '');
  return partOfWord ? [] : hyphenation(piece);
}

const letter = /[\p{L}\p{N}]/u;

/** Soft hyphens win over hyphenation (CSS Text 3 §6.1). */
function markedBreaks(piece: TextPiece, start: number, { opportunities, collected }: WordContext): WordBreak[] {
  const { softHyphens } = collected;
  const soft = softHyphens.size > 0 && piece.font.style.hyphens !== 'none';
  const breaks: WordBreak[] = [];
  for (let offset = 1; offset < piece.text.length; offset++) {
    const kind = breakKindOf(opportunities[start + offset]!);
    if (kind !== null) breaks.push(wordBreak(piece, offset, kind));
    else if (soft && softHyphens.has(start + offset)) breaks.push(wordBreak(piece, offset, 'hyphenated'));
  }
  return breaks;
}

/** The same for all that is set in a font, so remembered there. */
function hyphenation(piece: TextPiece): readonly WordBreak[] {
  const { text, font } = piece;
  const ofFont = hyphenations.get(font) ?? new Map<string, readonly WordBreak[]>();
  hyphenations.set(font, ofFont);
  const known = ofFont.get(text);
  if (known) return known;
  const points = hyphenationPoints(text, font.language, font.style.hyphenateLimitChars);
  const breaks = points.map((offset) => wordBreak(piece, offset, 'hyphenated'));
  ofFont.set(text, breaks);
  return breaks;
}

function wordBreak({ text, font, level }: TextPiece, offset: number, kind: BreakKind): WordBreak {
  const rightToLeft = level % 2 === 1;
  const before = font.setBeforeBreak(text.slice(0, offset), kind, rightToLeft).width;
  return { kind, offset, before, after: font.set(text.slice(offset), rightToLeft).width };
}
