import type { ComputedStyle, ContentPart } from './computed-style.js';

/** Where something stands in its source file, 1-based. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An element of the parsed page with its computed style and generated content. */
export interface StyledElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** BCP 47, inherited from `lang`. */
  readonly language: string;
  readonly style: ComputedStyle;
  readonly before: ComputedStyle | null;
  readonly after: ComputedStyle | null;
  readonly marker: ComputedStyle | null;
  readonly children: readonly StyledNode[];
  readonly location: Location | null;
}

export interface StyledText {
  readonly kind: 'text';
  readonly text: string;
}

export type StyledNode = StyledElement | StyledText;

export type MarginBoxName =
  | 'top-left-corner'
  | 'top-left'
  | 'top-center'
  | 'top-right'
  | 'top-right-corner'
  | 'right-top'
  | 'right-middle'
  | 'right-bottom'
  | 'bottom-right-corner'
  | 'bottom-right'
  | 'bottom-center'
  | 'bottom-left'
  | 'bottom-left-corner'
  | 'left-bottom'
  | 'left-middle'
  | 'left-top';

/** What holds for one page: its name, whether it is the first, blank, left or right. */
export interface PageContext {
  readonly name: string;
  readonly first: boolean;
  readonly blank: boolean;
  readonly left: boolean;
}

/** The `@page` rules that match a page, cascaded. */
export interface PageStyle {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly style: ComputedStyle;
  /** Only boxes with content. */
  readonly marginBoxes: ReadonlyMap<MarginBoxName, MarginBoxStyle>;
}

export interface MarginBoxStyle {
  readonly style: ComputedStyle;
  readonly content: readonly ContentPart[];
}

export interface FontFace {
  readonly family: string;
  readonly weight: readonly [min: number, max: number];
  readonly style: 'normal' | 'italic' | 'oblique';
  /** Code point ranges; empty: all. */
  readonly unicodeRange: readonly (readonly [number, number])[];
  /** In order of preference, with the stylesheet that names them. */
  readonly sources: readonly { readonly url: string; readonly from: string }[];
  readonly location: Location | null;
}

export interface StyledDocument {
  readonly root: StyledElement;
  /** Path of the page: what its URLs are relative to. */
  readonly file: string;
  /** The page as it was written, for the excerpts of diagnostics. */
  readonly source: string;
  readonly title: string;
  readonly language: string;
  /** `<meta>` by name: author, description, dcterms.date, … */
  readonly metadata: ReadonlyMap<string, string>;
  readonly fontFaces: readonly FontFace[];
  pageStyle(context: PageContext): PageStyle;
}
