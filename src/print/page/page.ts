import type { Content, StructureNode } from '../box/structure.js';
import type { Color } from '../css/computed-style.js';
import type { Font, ShapedWord } from '../text/font.js';
import type { Link } from '../box/box.js';

/** What print gives to pdf: finished pages as display lists in paint order, px from the page's top left corner. */

export interface GlyphItem {
  readonly kind: 'glyphs';
  readonly font: Font;
  readonly size: number;
  readonly color: Color;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly words: readonly ShapedWord[];
  /** Added after every glyph that stands for a space. */
  readonly wordSpacing: number;
  /** Added after every glyph. */
  readonly letterSpacing: number;
  readonly content: Content;
}

/** A filled rectangle: backgrounds, rules, borders, underlines. */
export interface FillItem {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: Color;
  readonly content: Content;
}

/** A dashed or dotted line from one point to another. */
export interface StrokeItem {
  readonly kind: 'stroke';
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
  readonly dash: readonly number[];
  readonly round: boolean;
  readonly color: Color;
  readonly content: Content;
}

export interface ImageItem {
  readonly kind: 'image';
  /** PNG or JPEG. */
  readonly bytes: Uint8Array;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly content: Content;
}

/** A link area; one per line that the link runs over. */
export interface LinkItem {
  readonly kind: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly link: Link;
  /** The `Link` element of the structure tree. */
  readonly node: StructureNode;
}

export type PageItem = GlyphItem | FillItem | StrokeItem | ImageItem | LinkItem;

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

/** A place in the document that links and bookmarks lead to. */
export interface Destination {
  /** 0-based. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface OutlineEntry {
  readonly level: number;
  readonly label: string;
  readonly destination: Destination;
}

export interface PrintedDocument {
  readonly title: string;
  readonly language: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** `YYYY-MM-DD`; the PDF's creation date, so that bytes do not depend on the clock. */
  readonly date: string;
  readonly pages: readonly Page[];
  readonly structure: StructureNode;
  readonly outline: readonly OutlineEntry[];
  /** By element id. */
  readonly destinations: ReadonlyMap<string, Destination>;
}
