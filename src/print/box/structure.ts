/**
 * The structure tree (ISO 32000-1 §14.7) in logical order, made from the elements before layout, so that it does not
 * depend on how the pages break. Layout only says where each `Content` was painted.
 */

/** Standard structure types (ISO 32000-1 §14.8.4) that we write. */
export type StructureRole =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Art'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'Note'
  | 'NonStruct'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Quote'
  | 'Reference'
  | 'Code'
  | 'Link'
  | 'Figure';

export interface StructureNode {
  readonly kind: 'node';
  readonly role: StructureRole;
  readonly children: (StructureNode | Content)[];
  /** Language where it differs from the document's. */
  language?: string;
  /** Alternative text of a figure. */
  alternative?: string;
  /** Long form of an abbreviation. */
  expansion?: string;
  /** Table cells. */
  scope?: 'Row' | 'Column' | 'Both';
  columnSpan?: number;
  rowSpan?: number;
  /** Header cells that hold for this cell, and this cell's own id. */
  id?: string;
  headers?: string[];
  listNumbering?:
    'None' | 'Decimal' | 'Disc' | 'Circle' | 'Square' | 'LowerAlpha' | 'UpperAlpha' | 'LowerRoman' | 'UpperRoman';
}

/**
 * A leaf: one piece of content, painted in one or more places (a paragraph over two pages), or an artifact, which is
 * painted but not read. Compared by identity.
 */
export interface Content {
  readonly kind: 'content';
  readonly artifact: false | 'layout' | 'page' | 'header' | 'footer';
  /** Replaces what the glyphs say (a list marker drawn as a shape, a mark with a meaning). */
  readonly actualText?: string;
}
