import type { Content } from '../box/structure.js';
import type { BlockLevelBox, InlineBox } from '../box/box.js';
import type { ComputedStyle } from '../css/computed-style.js';
import type { Font, ShapedWord } from './font.js';

/**
 * Lines as the text stage gives them to flow: x from the line's left edge, y from its top, all px. A run's glyphs stand
 * in visual order.
 */

/** Words in one face, size and colour on one baseline: what one text-showing operator draws. */
export interface GlyphRun {
  readonly kind: 'glyphs';
  readonly font: Font;
  readonly size: number;
  readonly style: ComputedStyle;
  readonly content: Content;
  readonly x: number;
  /** Baseline, from the top of the line. */
  readonly y: number;
  readonly width: number;
  /** A space at the end of the line comes along for readers of the text; `width` is without it. */
  readonly words: readonly ShapedWord[];
  /** Added after every glyph whose text is a space (U+0020, U+00A0), px (justification and `word-spacing`). */
  readonly wordSpacing: number;
  /** Added after every glyph, px. */
  readonly letterSpacing: number;
}

/** The part of an inline box that lies on this line, for its background, borders, underline and link area. */
export interface InlineExtent {
  readonly kind: 'extent';
  readonly box: InlineBox;
  /** Left border edge and width up to the right one; on a side where the box goes on, up to where the line's part ends. */
  readonly x: number;
  readonly width: number;
  /** Top and bottom of the box's content area, from the top of the line. */
  readonly top: number;
  readonly bottom: number;
  /** Whether its start and end edges are on this line. */
  readonly start: boolean;
  readonly end: boolean;
}

/** An atomic inline: flow lays it out before the line is broken and places it here. `x`, `y`: its margin box. */
export interface PlacedAtomic {
  readonly kind: 'atomic';
  readonly box: BlockLevelBox;
  readonly x: number;
  readonly y: number;
}

export interface Line {
  /** From the left edge of the room that the line was given. */
  readonly width: number;
  readonly height: number;
  /** Baseline, from the top of the line. */
  readonly baseline: number;
  readonly items: readonly (GlyphRun | InlineExtent | PlacedAtomic)[];
  /** Boxes that float from this line on. */
  readonly floats: readonly BlockLevelBox[];
  /** Ends in a hyphen that the breaker put there. */
  readonly hyphenated: boolean;
  /** Wider than its room: what is on it cannot be broken. */
  readonly overfull: boolean;
}

/** Margin-box size of an atomic inline and the distance of its baseline from its top, px. */
export interface AtomicSize {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
}

/** Room for one line, px from the left edge of the containing block. */
export interface LineRoom {
  readonly left: number;
  readonly width: number;
}
