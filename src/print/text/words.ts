import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { breakKindOf, Opportunity } from './break-opportunities.js';
import { hyphenationPoints } from './hyphenation.js';
import type { BreakKind, TextPiece } from './paragraph.js';

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

/** The places inside a word where a line may end: after its own hyphens, at soft hyphens, by hyphenation. */
export function breaksInWord(piece: TextPiece, start: number, context: WordContext): WordBreak[] {
  const { text, font } = piece;
  const rightToLeft = piece.level % 2 === 1;
  const hyphens = hyphenOffsets(piece, start, context.collected);
  const breaks: WordBreak[] = [];
  for (let offset = 1; offset < text.length; offset++) {
    const kind =
      breakKindOf(context.opportunities[start + offset]!) ?? (hyphens.includes(offset) ? 'hyphenated' : null);
    if (kind === null) continue;
    const before = font.setBeforeBreak(text.slice(0, offset), kind, rightToLeft).width;
    breaks.push({ kind, offset, before, after: font.set(text.slice(offset), rightToLeft).width });
  }
  return breaks;
}

/** Soft hyphens win over hyphenation (CSS Text 3 §6.1). Part of a word that changes style inside is left whole. */
function hyphenOffsets({ text, font }: TextPiece, start: number, whole: WordContext['collected']): number[] {
  const { hyphens, hyphenateLimitChars } = font.style;
  if (hyphens === 'none') return [];
  const end = start + text.length;
  const soft = [...whole.softHyphens]
    .filter((offset) => start < offset && offset < end)
    .map((offset) => offset - start);
  if (soft.length > 0 || hyphens === 'manual') return soft;
  const partOfWord = letter.test(whole.text[start - 1] ?? '') || letter.test(whole.text[end] ?? '');
  return partOfWord ? [] : hyphenationPoints(text, font.language, hyphenateLimitChars);
}

const letter = /[\p{L}\p{N}]/u;
