import { visualOrder } from './bidi.js';
import type { ShapedWord } from './font.js';
import { Extents } from './inline-extents.js';
import type { GlyphRun, Line, PlacedAtomic } from './line.js';
import type { Frame } from './line-box.js';
import type { LinePiece } from './line-pieces.js';
import type { TextPiece } from './paragraph.js';
import type { SetPart } from './text-font.js';
import { partWidth } from './text-font.js';

/** What a line draws, from left to right: first the extents of inline boxes, outer before inner, then text and atomics. */
export function placeItems(pieces: readonly LinePiece[], offset: number): Line['items'] {
  const extents = new Extents();
  const runs: (GlyphRun | PlacedAtomic)[] = [];
  const writer = new RunWriter(runs);
  let x = offset;
  for (const placed of visualOrder(pieces)) {
    const { piece, frame, top } = placed;
    extents.add(placed, x);
    if (piece.kind === 'text') writer.add(piece, placed, { x, y: baseline(frame) });
    if (piece.kind === 'atomic') runs.push({ kind: 'atomic', box: piece.box, x, y: top!.group.baseline + top!.shift });
    x += placed.width;
  }
  return [...extents.inOrder(), ...runs];
}

const baseline = ({ group, shift }: Frame): number => group.baseline + shift;

/** A run that words are still added to. */
type OpenRun = { -readonly [K in keyof GlyphRun]: GlyphRun[K] } & { words: ShapedWord[] };

/** Joins neighbouring words of one face, size, style and content to runs. */
class RunWriter {
  readonly #items: (GlyphRun | PlacedAtomic)[];
  #run: OpenRun | null = null;
  /** Word spacing of the run, once it has a space. */
  #spacing: number | null = null;

  constructor(items: (GlyphRun | PlacedAtomic)[]) {
    this.#items = items;
  }

  add(piece: TextPiece, placed: LinePiece, at: { x: number; y: number }): void {
    const { style } = piece.font;
    const spacing = piece.glue > 0 && !placed.hanging ? style.wordSpacing + placed.wordSpacing : null;
    let { x } = at;
    for (const part of piece.set.parts) {
      const run = this.#joins(piece, part, { x, y: at.y, spacing }) ?? this.#start(piece, part, { x, y: at.y });
      if (spacing !== null) this.#spacing = run.wordSpacing = spacing;
      run.words.push(part.word);
      const width = placed.hanging ? 0 : partWidth(part, style.letterSpacing) + (spacing ?? 0);
      run.width += width;
      x += width;
    }
  }

  #joins(
    piece: TextPiece,
    { word, size }: SetPart,
    { x, y, spacing }: { x: number; y: number; spacing: number | null },
  ): OpenRun | null {
    const run = this.#run;
    const same = run?.font === word.font && run.size === size && run.style === piece.font.style;
    if (!same || run.content !== piece.content || run.y !== y) return null;
    if (Math.abs(run.x + run.width - x) > joint) return null;
    const spaced = spacing !== null && this.#spacing !== null && Math.abs(spacing - this.#spacing) > joint;
    return spaced ? null : run;
  }

  #start(piece: TextPiece, { word, size }: SetPart, { x, y }: { x: number; y: number }): OpenRun {
    const { style } = piece.font;
    this.#run = {
      kind: 'glyphs',
      font: word.font,
      size,
      style,
      content: piece.content,
      x,
      y,
      width: 0,
      words: [],
      wordSpacing: 0,
      letterSpacing: style.letterSpacing,
    };
    this.#spacing = null;
    this.#items.push(this.#run);
    return this.#run;
  }
}

/** px by which two words may be apart and still be drawn as one run. */
const joint = 1e-6;
