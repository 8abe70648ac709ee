/** An opened face. `key` is unique and stable: it comes from the bytes. */
export interface Font {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly family: string;
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  /** Font units, from the face's own tables; `descent` is positive downwards. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
}

/** A placed glyph of a shaped word; distances in font units. */
export interface Glyph {
  readonly id: number;
  /** The text it stands for: a ligature has several letters, the further glyphs of a cluster have none. */
  readonly text: string;
  /** With kerning; `nominal` is the face's own advance. */
  readonly advance: number;
  readonly nominal: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** Shaped once and shared (word cache): never changed, compared by identity. */
export interface ShapedWord {
  readonly font: Font;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** Sum of the advances, font units. */
  readonly advance: number;
}
