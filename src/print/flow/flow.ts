import type { BlockBox, BlockLevelBox } from '../box/box.js';
import type { Fonts, Paragraph } from '../text/index.js';
import type { AtomicSize, Line } from '../text/line.js';
import type { Appeal, EarlyBreak } from './appeal.js';
import type { BreakToken, ContentPosition } from './break-token.js';
import type { Edges } from './edges.js';
import type { FloatArea } from './floats.js';
import type { BoxFragment, Fragment, ImageFragment, Placed, Rule } from './fragment.js';
import type { MarginStrut } from './margins.js';
import type { Space } from './space.js';

/** What layout makes of a box in one space. */
export interface LayoutResult<F extends Fragment = BoxFragment | ImageFragment> {
  readonly fragment: F;
  /** Where it goes on; null when all of it is placed. */
  readonly token: BreakToken | null;
  /** Of the break where it stopped. */
  readonly appeal: Appeal;
  /** The best break inside, should an ancestor have to come back. */
  readonly early: EarlyBreak | null;
  /** Floats that stand out of the box, from its border box. */
  readonly floats: readonly FloatArea[];
}

/** What layout makes of the contents of a block container, from the content box. */
export interface ContentResult {
  readonly children: readonly Placed[];
  readonly rules: readonly Rule[];
  /** Without the margin at the end. */
  readonly height: number;
  /** The margin at the end; it may collapse with the container's own. */
  readonly endMargin: MarginStrut;
  readonly position: ContentPosition | null;
  readonly start: BreakToken['start'];
  readonly appeal: Appeal;
  readonly early: EarlyBreak | null;
  /** New floats only. */
  readonly floats: readonly FloatArea[];
}

/** The space of a block container's contents. */
export interface ContentSpace extends Space {
  /** Whether the first margins inside are part of the container's own. */
  readonly topIsOpen: boolean;
  /** Children from this index on are left for later (a spanning box stands between). */
  readonly until: number;
}

/** Border-box widths: the narrowest without overflow and the widest without a forced wrap (css-sizing-3 §2.1). */
export interface ContentSizes {
  readonly min: number;
  readonly max: number;
}

/** An atomic inline, laid out before the line that it stands in. */
export interface AtomicLayout {
  readonly fragment: BoxFragment | ImageFragment;
  readonly margin: Edges;
  readonly size: AtomicSize;
}

/**
 * What every layout algorithm needs: each knows only this, not the others. Whatever depends on a box alone is worked
 * out once.
 */
export interface Flow {
  readonly fonts: Fonts;
  /** null: nothing of it fits, and something stands above it, so it may go to the next page. */
  layout(box: BlockLevelBox, space: Space, token: BreakToken | null): LayoutResult | null;
  contentSizes(box: BlockLevelBox): ContentSizes;
  /** The paragraph of a block container with inline content; `width` is what percentages refer to, null: unknown. */
  paragraph(box: BlockBox, width: number | null): Paragraph;
  /** Its lines where no float stands beside them. */
  lines(box: BlockBox, width: number): readonly Line[];
  /** An inline-block, inline-table or image in a container of this width. */
  atomic(box: BlockLevelBox, width: number | null): AtomicLayout;
}
