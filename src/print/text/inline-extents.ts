import { edges } from './inline-edges.js';
import type { InlineExtent } from './line.js';
import type { Frame } from './line-box.js';
import type { LinePiece } from './line-pieces.js';

interface OpenExtent {
  from: number;
  to: number;
  start: boolean;
  end: boolean;
  /** Number of the last piece in it. */
  last: number;
}

/** Collects the stretches of a line that lie in each inline box; reordered text can cut a box in several. */
export class Extents {
  readonly #byFrame = new Map<Frame, OpenExtent[]>();
  #count = 0;

  /** Adds a piece, from left to right, with its left edge. */
  add(placed: LinePiece, x: number): void {
    this.#count++;
    this.#extendOuter(placed.frame, x, x + placed.width);
    if (placed.piece.kind === 'open' || placed.piece.kind === 'close') this.#trimMargin(placed, x);
  }

  /** Outer boxes before those inside. */
  inOrder(): InlineExtent[] {
    return [...this.#byFrame].flatMap(([{ box, group, shift, metrics }, extents]) =>
      extents.map(({ from, to, start, end }): InlineExtent => {
        const baseline = group.baseline + shift;
        const [top, bottom] = [baseline - metrics.ascent, baseline + metrics.descent];
        return { kind: 'extent', box: box!, x: from, width: to - from, top, bottom, start, end };
      }),
    );
  }

  #extendOuter(frame: Frame | null, from: number, to: number): void {
    if (!frame?.box) return;
    this.#extendOuter(frame.parent, from, to);
    const extents = this.#byFrame.get(frame) ?? [];
    this.#byFrame.set(frame, extents);
    const last = extents.at(-1);
    if (last && last.last >= this.#count - 1) Object.assign(last, { to, last: this.#count });
    else extents.push({ from, to, start: false, end: false, last: this.#count });
  }

  /** The margin lies outside of the box whose edge this is. */
  #trimMargin({ piece, frame }: LinePiece, x: number): void {
    if (piece.kind !== 'open' && piece.kind !== 'close') return;
    const extent = this.#byFrame.get(frame)!.at(-1)!;
    const { margin, inner } = edges(piece.box.style, piece.kind);
    const leftEdge = (piece.kind === 'open') === (piece.box.style.direction === 'ltr');
    if (leftEdge) extent.from = x + margin;
    else extent.to = x + inner;
    if (piece.kind === 'open') extent.start = true;
    else extent.end = true;
  }
}
