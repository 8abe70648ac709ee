import type { InlineBox } from '../box/box.js';
import { alignPieces } from './align-pieces.js';
import type { Line } from './line.js';
import { LineBox } from './line-box.js';
import type { LinePiece } from './line-pieces.js';
import { cutPieces } from './line-pieces.js';
import type { Breakpoint, Paragraph, Piece } from './paragraph.js';
import { placeItems } from './place-items.js';

/** Room for the text of a line, px: its left edge from that of the line's room. */
export interface TextRoom {
  readonly indent: number;
  readonly width: number;
}

interface LineInput {
  readonly from: Breakpoint;
  readonly to: Breakpoint;
  /** Inline boxes that go on from the line before. */
  readonly open: readonly InlineBox[];
  readonly room: TextRoom;
}

/** Sets the lines that end at the chosen breakpoints. */
export function buildLines(input: {
  paragraph: Paragraph;
  breakpoints: readonly Breakpoint[];
  ends: readonly number[];
  rooms: (line: number) => TextRoom;
}): Line[] {
  const { paragraph, breakpoints, ends, rooms } = input;
  const lines: Line[] = [];
  let open: readonly InlineBox[] = [];
  ends.forEach((end, index) => {
    const from = breakpoints[index === 0 ? 0 : ends[index - 1]!]!;
    const { line, stillOpen } = buildLine(paragraph, { from, to: breakpoints[end]!, open, room: rooms(index) });
    open = stillOpen;
    if (line) lines.push(line);
  });
  return lines;
}

/** One line; null when nothing is on it that shows (CSS 2 §9.4.2). */
function buildLine(paragraph: Paragraph, input: LineInput): { line: Line | null; stillOpen: InlineBox[] } {
  const cut = cutPieces(paragraph.pieces, input.from, input.to);
  const { lineBox, pieces, stillOpen } = frame(paragraph, cut, input.open);
  const floats = cut.flatMap((piece) => (piece.kind === 'float' ? piece.box : []));
  if (cut.every(isPhantom)) {
    const line = { width: 0, height: 0, baseline: 0, items: [], floats, hyphenated: false, overfull: false };
    return { line: floats.length > 0 ? line : null, stillOpen };
  }
  const { offset, width, overfull } = alignPieces(pieces, paragraph.style, {
    room: input.room,
    last: input.to.kind === 'forced',
  });
  const { height, baseline } = lineBox.close();
  const items = placeItems(pieces, offset);
  const hyphenated = input.to.kind === 'hyphenated';
  return { line: { width: offset + width, height, baseline, items, floats, hyphenated, overfull }, stillOpen };
}

const isPhantom = (piece: Piece): boolean =>
  piece.kind === 'float' || ((piece.kind === 'open' || piece.kind === 'close') && piece.width === 0);

/** Gives every piece the inline box that it stands in, and the line box all of their heights. */
function frame(
  { style, fonts }: Paragraph,
  cut: readonly Piece[],
  open: readonly InlineBox[],
): { lineBox: LineBox; pieces: LinePiece[]; stillOpen: InlineBox[] } {
  const lineBox = new LineBox(style, fonts.metrics(style));
  let current = lineBox.root;
  const enter = (box: InlineBox): void => {
    current = lineBox.open(box, current, fonts.metrics(box.style));
  };
  open.forEach(enter);
  const stillOpen = [...open];
  const pieces = cut.map((piece): LinePiece => {
    if (piece.kind === 'open') {
      enter(piece.box);
      stillOpen.push(piece.box);
    }
    const { level, width } = piece;
    const top = piece.kind === 'atomic' ? lineBox.addAtomic(piece.box.style, piece.size, current) : null;
    const placed = { piece, frame: current, level, top, width, wordSpacing: 0, hanging: false };
    if (piece.kind === 'close') {
      current = current.parent ?? current;
      stillOpen.pop();
    }
    return placed;
  });
  return { lineBox, pieces, stillOpen };
}
