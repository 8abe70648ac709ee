import type { ComputedStyle } from '../css/computed-style.js';
import type { Location } from '../css/styled-document.js';
import type { Content, StructureNode } from './structure.js';

/**
 * The box tree (CSS Display 3 §2): what layout works on. Anonymous boxes are filled in, tables are complete, counters
 * and quotes are text, floats stand where they are anchored, and every piece of content knows its place in the
 * structure tree.
 */

interface BoxBase {
  readonly style: ComputedStyle;
  /** `id` of the element, for links; null for anonymous boxes and elements without one. */
  readonly id: string | null;
  /** For diagnostics. */
  readonly location: Location | null;
  readonly node: StructureNode;
  /** What `string-set` assigns here, in order. */
  readonly strings: readonly NamedString[];
  /** Bookmark of the outline that leads here. */
  readonly bookmark: Bookmark | null;
}

export interface NamedString {
  readonly name: string;
  readonly value: string;
}

export interface Bookmark {
  readonly level: number;
  readonly label: string;
}

/** A block container: either only block-level boxes or one inline formatting context. `list-item` has its marker. */
export interface BlockBox extends BoxBase {
  readonly kind: 'block';
  readonly children: readonly BlockLevelBox[];
  readonly inlines: readonly InlineItem[] | null;
  /** Outside marker of a list item. */
  readonly marker: readonly InlineItem[] | null;
  /** Thematic break and other boxes that only paint: everything in them is an artifact. */
  readonly artifact: boolean;
}

export interface ImageBox extends BoxBase {
  readonly kind: 'image';
  readonly bytes: Uint8Array;
  /** px */
  readonly naturalWidth: number;
  readonly naturalHeight: number;
  readonly content: Content;
}

export interface TableBox extends BoxBase {
  readonly kind: 'table';
  readonly captions: readonly BlockBox[];
  readonly columns: readonly ComputedStyle[];
  readonly groups: readonly RowGroupBox[];
}

export interface RowGroupBox extends BoxBase {
  readonly kind: 'row-group';
  readonly role: 'header' | 'body' | 'footer';
  readonly rows: readonly RowBox[];
}

export interface RowBox extends BoxBase {
  readonly kind: 'row';
  readonly cells: readonly CellBox[];
}

export interface CellBox extends BoxBase {
  readonly kind: 'cell';
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly contents: BlockBox;
}

/** `style.float` tells a float from a box in flow. */
export type BlockLevelBox = BlockBox | ImageBox | TableBox;

export type InlineItem =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: ComputedStyle;
      readonly language: string;
      readonly content: Content;
    }
  /** Start and end of an inline box, for its margins, borders, padding and background. */
  | { readonly kind: 'open'; readonly box: InlineBox }
  | { readonly kind: 'close'; readonly box: InlineBox }
  | { readonly kind: 'break'; readonly style: ComputedStyle }
  /** `inline-block`, `inline-table` or image: one unbreakable piece of the line. */
  | { readonly kind: 'atomic'; readonly box: BlockLevelBox }
  | { readonly kind: 'float'; readonly box: BlockLevelBox };

export interface InlineBox extends BoxBase {
  readonly kind: 'inline';
  /** Where it leads when it is a link. */
  readonly link: Link | null;
}

export interface Link {
  /** An allowed absolute URL, or `#id`. */
  readonly url: string;
  /** What assistive technology says: the title, or the text. */
  readonly description: string;
}
