import type { InlineBox } from '../box/box.js';
import type { ComputedStyle } from '../css/computed-style.js';
import type { AtomicSize } from './line.js';
import type { FontMetrics } from './text-font.js';

/** An inline box on one line, or the root inline box (`box` null), with its place in the vertical (CSS 2 §10.8). */
export interface Frame {
  readonly box: InlineBox | null;
  readonly parent: Frame | null;
  readonly style: ComputedStyle;
  readonly metrics: FontMetrics;
  /** Its baseline below that of its group, px. */
  readonly shift: number;
  readonly group: Group;
}

/** Where an atomic inline stands: the top of its margin box is `shift` below the baseline of its group. */
export interface AtomicPlace {
  readonly group: Group;
  readonly shift: number;
}

/** Boxes whose baselines hang together: all of the line, but for those aligned with its top or bottom. */
interface Group {
  readonly align: 'baseline' | 'top' | 'bottom';
  /** Edges of what it holds, px below its baseline. */
  top: number;
  bottom: number;
  /** Its baseline from the top of the line; set when the line is done. */
  baseline: number;
}

/** Share of the parent's font size by which subscripts are lowered and superscripts raised, as browsers do. */
const subscriptDrop = 1 / 5;
const superscriptRise = 1 / 3;

/** The height of one line and the baselines in it. */
export class LineBox {
  readonly root: Frame;
  readonly #groups: Group[] = [];

  constructor(style: ComputedStyle, metrics: FontMetrics) {
    this.root = this.#frame(null, null, { style, metrics });
  }

  /** Adds an inline box inside another. */
  open(box: InlineBox, parent: Frame, metrics: FontMetrics): Frame {
    return this.#frame(box, parent, { style: box.style, metrics });
  }

  /** Adds an atomic inline. */
  addAtomic(style: ComputedStyle, size: AtomicSize, parent: Frame): AtomicPlace {
    const height = { above: size.baseline, below: size.height - size.baseline };
    const group = this.#groupFor(style, parent);
    const shift = group === parent.group ? parent.shift + baselineShift(style, parent, height) : 0;
    grow(group, shift - height.above, shift + height.below);
    return { group, shift: shift - height.above };
  }

  /** Fixes the height and all baselines. */
  close(): { height: number; baseline: number } {
    const root = this.root.group;
    const tallest = (align: Group['align']): number =>
      this.#groups.filter((group) => group.align === align).reduce((most, g) => Math.max(most, g.bottom - g.top), 0);
    const below = Math.max(root.bottom, root.top + tallest('top'));
    const above = Math.min(root.top, below - tallest('bottom'));
    const height = below - above;
    for (const group of this.#groups) {
      group.baseline = { baseline: -above, top: -group.top, bottom: height - group.bottom }[group.align];
    }
    return { height, baseline: root.baseline };
  }

  #frame(
    box: InlineBox | null,
    parent: Frame | null,
    { style, metrics }: { style: ComputedStyle; metrics: FontMetrics },
  ): Frame {
    const group = this.#groupFor(box === null ? null : style, parent);
    const height = inlineHeight(metrics);
    const shift = parent?.group === group ? parent.shift + baselineShift(style, parent, height) : 0;
    grow(group, shift - height.above, shift + height.below);
    return { box, parent, style, metrics, shift, group };
  }

  #groupFor(style: ComputedStyle | null, parent: Frame | null): Group {
    const align =
      style?.verticalAlign === 'top' || style?.verticalAlign === 'bottom' ? style.verticalAlign : 'baseline';
    if (parent && align === 'baseline') return parent.group;
    const group: Group = { align, top: Infinity, bottom: -Infinity, baseline: 0 };
    this.#groups.push(group);
    return group;
  }
}

interface Extent {
  readonly above: number;
  readonly below: number;
}

/** The font's height with half of the leading above and below, which may be negative. */
function inlineHeight({ ascent, descent, lineHeight }: FontMetrics): Extent {
  const halfLeading = (lineHeight - ascent - descent) / 2;
  return { above: ascent + halfLeading, below: descent + halfLeading };
}

function grow(group: Group, top: number, bottom: number): void {
  group.top = Math.min(group.top, top);
  group.bottom = Math.max(group.bottom, bottom);
}

/** How far `vertical-align` lowers a box's baseline below its parent's. */
function baselineShift(style: ComputedStyle, parent: Frame, { above, below }: Extent): number {
  const align = style.verticalAlign;
  if (typeof align === 'number') return -align;
  if (typeof align === 'object')
    return (-align.percent / 100) * (style.lineHeight === 'normal' ? above + below : style.lineHeight);
  const { metrics, style: outer } = parent;
  switch (align) {
    case 'sub':
      return outer.fontSize * subscriptDrop;
    case 'super':
      return -outer.fontSize * superscriptRise;
    case 'middle':
      return (above - below) / 2 - metrics.xHeight / 2;
    case 'text-top':
      return above - metrics.ascent;
    case 'text-bottom':
      return metrics.descent - below;
    default:
      return 0;
  }
}
