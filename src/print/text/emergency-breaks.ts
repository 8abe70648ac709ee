import type { ComputedStyle } from '../css/computed-style.js';
import type { Breakpoint, Piece, TextPiece } from './paragraph.js';

/**
 * The breakpoints with one more at each grapheme cluster of words wider than `wider` whose `overflow-wrap` is one of
 * `values` (CSS Text 3 §5.5).
 */
export function emergencyBreakpoints(
  pieces: readonly Piece[],
  breakpoints: readonly Breakpoint[],
  { values, wider }: { values: readonly ComputedStyle['overflowWrap'][]; wider: number },
): Breakpoint[] {
  const extra: Breakpoint[] = [];
  let x = 0;
  let glue = 0;
  pieces.forEach((piece, index) => {
    if (piece.kind === 'text') {
      const breakable = piece.glue === 0 && values.includes(piece.font.style.overflowWrap);
      if (breakable && piece.width > wider) addClusterBreakpoints(extra, piece, { index, x, glue });
      glue += piece.glue;
    }
    x += piece.width;
  });
  return merge(breakpoints, extra);
}

/** Both in the order of the text; where both have a breakpoint, the first list's stays. */
function merge(regular: readonly Breakpoint[], extra: readonly Breakpoint[]): Breakpoint[] {
  const merged: Breakpoint[] = [];
  let next = 0;
  for (const point of regular) {
    while (next < extra.length && inTextOrder(extra[next]!, point) < 0) merged.push(extra[next++]!);
    if (next < extra.length && inTextOrder(extra[next]!, point) === 0) next++;
    merged.push(point);
  }
  return merged.concat(extra.slice(next));
}

const inTextOrder = (a: Breakpoint, b: Breakpoint): number => a.piece - b.piece || a.offset - b.offset;

/** Positions come from the glyphs of the whole word: each part is shaped again only when a line really breaks there. */
function addClusterBreakpoints(
  breakpoints: Breakpoint[],
  piece: TextPiece,
  at: { index: number; x: number; glue: number },
): void {
  const { letterSpacing } = piece.font.style;
  const rightToLeft = piece.level % 2 === 1;
  const parts = rightToLeft ? [...piece.set.parts].reverse() : piece.set.parts;
  let x = at.x;
  let offset = 0;
  for (const { word, size } of parts) {
    for (const glyph of rightToLeft ? [...word.glyphs].reverse() : word.glyphs) {
      // A line break between two clusters; HarfBuzz's clusters never split a grapheme.
      if (glyph.text !== '' && (offset > 0 || at.index > 0)) {
        const place = { piece: at.index, offset, end: x, start: x, glueEnd: at.glue, glueStart: at.glue };
        breakpoints.push({ kind: 'emergency', ...place });
      }
      x += (glyph.advance / word.font.unitsPerEm) * size + letterSpacing;
      offset += glyph.text.length;
    }
  }
}
