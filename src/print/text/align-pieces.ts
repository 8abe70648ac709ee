import type { ComputedStyle } from '../css/computed-style.js';
import type { TextRoom } from './build-lines.js';
import { shrinkShare } from './line-demerits.js';
import type { LinePiece } from './line-pieces.js';

/** px lost to rounding. */
const tolerance = 0.01;

/**
 * Lets the spaces at a line's end hang, stretches or shrinks the others when the line is justified, and says where the
 * text starts and how wide it is, px.
 */
export function alignPieces(
  pieces: readonly LinePiece[],
  style: ComputedStyle,
  { room, last }: { room: TextRoom; last: boolean },
): { offset: number; width: number; overfull: boolean } {
  hangSpaces(pieces);
  const natural = naturalWidth(pieces);
  const align = last ? lastAlign(style) : style.textAlign;
  const slack = room.width - natural;
  // A last line may have been chosen because its spaces shrink.
  const justified = align === 'justify' || (style.textAlign === 'justify' && slack < 0);
  const width = natural + (justified ? justify(pieces, slack) : 0);
  const rest = room.width - width;
  return { offset: room.indent + offsetFor(align, style.direction, rest), width, overfull: rest < -tolerance };
}

function hangSpaces(pieces: readonly LinePiece[]): void {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { piece } = pieces[i]!;
    if (piece.kind === 'close' || piece.kind === 'float' || piece.kind === 'break') continue;
    if (piece.kind !== 'text' || !piece.hangs) return;
    pieces[i]!.hanging = true;
    pieces[i]!.width = 0;
  }
}

/** Without the letter-spacing after the last letter, which nothing follows. */
function naturalWidth(pieces: readonly LinePiece[]): number {
  const sum = pieces.reduce((total, { width }) => total + width, 0);
  const last = pieces.findLast(({ piece, hanging }) => piece.kind === 'atomic' || (piece.kind === 'text' && !hanging));
  return last?.piece.kind === 'text' ? sum - last.piece.font.style.letterSpacing : sum;
}

/** Spreads the slack over the spaces by their widths; what they took up, px. */
function justify(pieces: readonly LinePiece[], slack: number): number {
  const spaces = pieces.filter(({ piece, hanging }) => piece.kind === 'text' && piece.glue > 0 && !hanging);
  const glue = spaces.reduce((sum, { width }) => sum + width, 0);
  const share = glue > 0 ? Math.max(slack / glue, -shrinkShare) : 0;
  for (const space of spaces) {
    space.wordSpacing = share * space.width;
    space.width += space.wordSpacing;
  }
  return share * glue;
}

function lastAlign({ textAlign, textAlignLast }: ComputedStyle): ComputedStyle['textAlign'] {
  if (textAlignLast !== 'auto') return textAlignLast;
  return textAlign === 'justify' ? 'start' : textAlign;
}

/** Text wider than its room starts where it should and runs out at the other end. */
function offsetFor(align: ComputedStyle['textAlign'], direction: 'ltr' | 'rtl', rest: number): number {
  const atEnd = direction === 'ltr' ? rest : 0;
  const atStart = direction === 'ltr' ? 0 : rest;
  if (rest < 0) return atStart;
  switch (align) {
    case 'left':
      return 0;
    case 'right':
      return rest;
    case 'center':
      return rest / 2;
    case 'end':
      return atEnd;
    case 'start':
    case 'justify':
      return atStart;
  }
}
