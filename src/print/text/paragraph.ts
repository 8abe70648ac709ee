import type { BlockLevelBox, InlineBox } from '../box/box.js';
import type { Content } from '../box/structure.js';
import type { ComputedStyle } from '../css/computed-style.js';
import type { AtomicSize } from './line.js';
import type { Fonts } from './open-fonts.js';
import type { SetWord, TextFont } from './text-font.js';

/** A paragraph ready to be broken, as often as wanted and to any widths. Lengths in px. */
export interface Paragraph {
  /** The block container's. */
  readonly style: ComputedStyle;
  readonly fonts: Fonts;
  readonly pieces: readonly Piece[];
  readonly breakpoints: readonly Breakpoint[];
  /** Width of the widest thing that cannot be broken (CSS Sizing 3 §5.1). */
  readonly minContent: number;
  /** Width without any break but forced ones. */
  readonly maxContent: number;
  /** Height of the strut, which every line has at least. */
  readonly lineHeight: number;
}

/** What stands on a line, in logical order. `level`: bidi embedding level. */
export type Piece =
  | TextPiece
  | { readonly kind: 'tab'; readonly width: number; readonly level: number }
  /** Start or end of an inline box; `width`: its margin, border and padding on that side. */
  | { readonly kind: 'open' | 'close'; readonly box: InlineBox; readonly width: number; readonly level: number }
  | {
      readonly kind: 'atomic';
      readonly box: BlockLevelBox;
      readonly size: AtomicSize;
      readonly width: number;
      readonly level: number;
    }
  | { readonly kind: 'float'; readonly box: BlockLevelBox; readonly width: 0; readonly level: number }
  | { readonly kind: 'break'; readonly width: 0; readonly level: number };

/** A word (the text between spaces, in one style) or a single space. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly set: SetWord;
  readonly font: TextFont;
  readonly content: Content;
  readonly width: number;
  readonly level: number;
  /** Width of a space that justification may change; 0 for words. */
  readonly glue: number;
  /** A space that takes no room at the end of a line. */
  readonly hangs: boolean;
}

export type BreakKind =
  /** Before the first line. */
  | 'start'
  /** At a space, after a dash. */
  | 'plain'
  /** After a hyphen of the word itself. */
  | 'after-hyphen'
  /** Inside a URL or e-mail address. */
  | 'address'
  /** With a hyphen put in. */
  | 'hyphenated'
  /** Anywhere in a word that is too wide for its line. */
  | 'emergency'
  /** Forced, and after the last line. */
  | 'forced';

/**
 * A place where a line may end. Positions are on the paragraph's text set as one line: a line from break a to break b is
 * `b.end - a.start` wide and has `b.glueEnd - a.glueStart` of justifiable space.
 */
export interface Breakpoint {
  readonly kind: BreakKind;
  /** The piece and the offset in its text with which the next line starts. */
  readonly piece: number;
  readonly offset: number;
  readonly end: number;
  readonly start: number;
  readonly glueEnd: number;
  readonly glueStart: number;
}
