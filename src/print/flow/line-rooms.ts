import type { BlockBox, BlockLevelBox } from '../box/box.js';
import type { Line } from '../text/line.js';
import { breakLines, type Paragraph } from '../text/index.js';
import { margins } from './edges.js';
import { moveFloats, placeFloat, slotFor, type FloatArea, type Slot } from './floats.js';
import type { ContentSpace, Flow } from './flow.js';
import type { Placed } from './fragment.js';
import { shrinkToFit } from './shrink-to-fit.js';
import { unbrokenSpace } from './space.js';

/** A line and where it stands, px from the content box of the paragraph as if it did not break. */
export interface PlacedLine {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
  /** Width of the room that it was given. */
  readonly width: number;
  readonly floats: readonly PlacedFloat[];
}

interface PlacedFloat {
  readonly area: FloatArea;
  readonly placed: Placed;
}

/** Breaks a paragraph into lines and places them below one another, beside the floats before it and in it. */
export function setLines(flow: Flow, box: BlockBox, space: ContentSpace): readonly PlacedLine[] {
  const { width, floats } = space;
  const hasFloats = box.inlines?.some((item) => item.kind === 'float') === true;
  if (floats.length > 0 || hasFloats) return new LinesBesideFloats(flow, flow.paragraph(box, width), space).set();
  return stack(flow.lines(box, width), [], { width, floats: [] });
}

/**
 * Which lines stand beside a float depends on their heights, and where a float stands depends on the line that it is
 * anchored in. So lines are set, checked against the floats, and set again until nothing moves.
 */
class LinesBesideFloats {
  readonly #flow: Flow;
  readonly #paragraph: Paragraph;
  readonly #space: ContentSpace;
  readonly #own = new Map<BlockLevelBox, PlacedFloat>();
  /** Heights of the lines of the last round; the strut's for those not yet known. */
  #heights: readonly number[] = [];

  constructor(flow: Flow, paragraph: Paragraph, space: ContentSpace) {
    this.#flow = flow;
    this.#paragraph = paragraph;
    this.#space = space;
  }

  set(): readonly PlacedLine[] {
    let lines: readonly Line[] = [];
    let slots: Slot[] = [];
    for (let round = 0; round < mostRounds; round += 1) {
      slots = [];
      lines = breakLines({ paragraph: this.#paragraph, room: (index) => this.#room(index, slots) });
      const heights = lines.map((line) => line.height);
      const settled = heights.every((height, i) => height === this.#heights[i]);
      this.#heights = heights;
      if (!this.#placeNextFloat(lines, slots) && settled) break;
    }
    return stack(lines, slots, { width: this.#space.width, floats: [...this.#own] });
  }

  #room(index: number, slots: Slot[]): { left: number; width: number } {
    for (let i = slots.length; i <= index; i += 1) {
      const above = slots[i - 1];
      const y = above === undefined ? 0 : above.y + this.#heightOf(i - 1);
      slots.push(this.#slot(y, this.#heightOf(i)));
    }
    const slot = slots[index]!;
    return { left: slot.x, width: slot.width };
  }

  /** A line needs room for its longest word, or it goes below the float. */
  #slot(y: number, height: number): Slot {
    const floats = [...this.#space.floats, ...[...this.#own.values()].map((float) => float.area)];
    const needed = Math.min(this.#paragraph.minContent, this.#space.width);
    return slotFor(floats, y, { width: needed, height }, this.#space.width);
  }

  #heightOf(index: number): number {
    return this.#heights[index] ?? this.#paragraph.lineHeight;
  }

  /** Places the first float that has no place yet, beside the line that it is anchored in. */
  #placeNextFloat(lines: readonly Line[], slots: readonly Slot[]): boolean {
    for (const [index, line] of lines.entries()) {
      const box = line.floats.find((float) => !this.#own.has(float));
      if (box === undefined) continue;
      this.#own.set(box, this.#placeAt(box, slots[index]?.y ?? 0));
      return true;
    }
    return false;
  }

  #placeAt(box: BlockLevelBox, y: number): PlacedFloat {
    const { width } = this.#space;
    const outer = margins(box.style, width);
    const { fragment } = this.#flow.layout(box, unbrokenSpace(width, shrinkToFit(this.#flow, box, width)), null)!;
    const size = {
      side: box.style.float === 'right' ? ('right' as const) : ('left' as const),
      width: outer.left + fragment.width + outer.right,
      height: outer.top + fragment.height + outer.bottom,
    };
    const others = [...this.#space.floats, ...[...this.#own.values()].map((float) => float.area)];
    const area = placeFloat(others, size, y, width);
    return { area, placed: { x: area.x + outer.left, y: area.y + outer.top, fragment } };
  }
}

/** More rounds than any page needs; each round places a float or moves lines further down. */
const mostRounds = 50;

function stack(
  lines: readonly Line[],
  slots: readonly Slot[],
  around: { width: number; floats: readonly (readonly [BlockLevelBox, PlacedFloat])[] },
): readonly PlacedLine[] {
  const floats = new Map(around.floats);
  let bottom = 0;
  return lines.map((line, index) => {
    const slot = slots[index] ?? { x: 0, y: bottom, width: around.width };
    const y = Math.max(slot.y, bottom);
    bottom = y + line.height;
    const own = line.floats.map((box) => floats.get(box)).filter((float) => float !== undefined);
    return { line, x: slot.x, y, width: slot.width, floats: own };
  });
}

/** A line with its floats, moved up by what stands on earlier pages. */
export function raise(line: PlacedLine, by: number): PlacedLine {
  if (by === 0) return line;
  return {
    ...line,
    y: line.y - by,
    floats: line.floats.map(({ area, placed }) => ({
      area: moveFloats([area], 0, -by)[0]!,
      placed: { ...placed, y: placed.y - by },
    })),
  };
}
