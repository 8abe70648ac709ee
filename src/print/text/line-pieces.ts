import type { AtomicPlace, Frame } from './line-box.js';
import type { Breakpoint, Piece, TextPiece } from './paragraph.js';

/** The pieces between two breaks, cut where a word is broken, without the spaces that hang at the line's end. */
export function cutPieces(pieces: readonly Piece[], from: Breakpoint, to: Breakpoint): Piece[] {
  const line = pieces.slice(from.piece, to.piece + (to.offset > 0 ? 1 : 0));
  const last = line.length - 1;
  const single = from.piece === to.piece;
  if (to.offset > 0) line[last] = head(line[last]!, single ? from.offset : 0, to);
  if (from.offset > 0 && !single) line[0] = tail(line[0]!, from.offset);
  return line;
}

const isText = (piece: Piece): piece is TextPiece => piece.kind === 'text';

function head(piece: Piece, start: number, { kind, offset }: Breakpoint): Piece {
  if (!isText(piece)) return piece;
  const text = piece.text.slice(start, offset);
  const set = piece.font.setBeforeBreak(text, kind, piece.level % 2 === 1);
  return { ...piece, text, set, width: set.width };
}

function tail(piece: Piece, start: number): Piece {
  if (!isText(piece)) return piece;
  const text = piece.text.slice(start);
  const set = piece.font.set(text, piece.level % 2 === 1);
  return { ...piece, text, set, width: set.width };
}

/** A piece on its line. Justification sets `wordSpacing` and `hanging`. */
export interface LinePiece {
  readonly piece: Piece;
  readonly frame: Frame;
  readonly level: number;
  /** Top of the margin box of an atomic inline. */
  readonly top: AtomicPlace | null;
  /** px, with what justification adds; 0 for spaces that hang. */
  width: number;
  /** Added to this space. */
  wordSpacing: number;
  /** A space at the end of the line: there for readers of the text, without room. */
  hanging: boolean;
}
