import { createHash } from 'node:crypto';
import { Blob, Face as HarfBuzzFace, Font as HarfBuzzFont, MetricsTag } from 'harfbuzzjs';
import type { Font } from './font.js';
import { unpackWoff } from './woff.js';

/** A font file opened for shaping. One per distinct file and process: documents share it and its word cache. */
export interface Face {
  readonly font: Font;
  readonly shaper: HarfBuzzFont;
  /** Tags of the OpenType features that its glyph substitution table has. */
  readonly features: ReadonlySet<string>;
  hasGlyph(codePoint: number): boolean;
}

const faces = new Map<string, Face>();

/** Opens a TrueType, OpenType or WOFF file. Throws when HarfBuzz finds no usable font in it. */
export function openFace(file: Uint8Array): Face {
  const key = createHash('sha256').update(file).digest('hex').slice(0, 16);
  const known = faces.get(key);
  if (known) return known;
  const face = readFace(key, signature(file) === 'wOFF' ? unpackWoff(file) : file);
  faces.set(key, face);
  return face;
}

/** The first four bytes, which tell the format of a font file. */
export const signature = (file: Uint8Array): string => String.fromCharCode(...file.subarray(0, 4));

function readFace(key: string, bytes: Uint8Array): Face {
  const face = new HarfBuzzFace(new Blob(bytes));
  if (face.collectUnicodes().length === 0) throw new Error('It maps no characters to glyphs.');
  const shaper = new HarfBuzzFont(face);
  const extents = shaper.hExtents();
  const metric = (tag: MetricsTag): number => shaper.getMetricPositionWithFallback(tag);
  const font: Font = {
    key,
    bytes,
    family: face.getName(16, 'en') || face.getName(1, 'en'),
    postscriptName: face.getName(6, 'en'),
    unitsPerEm: face.upem,
    ascent: extents.ascender,
    descent: -extents.descender,
    lineGap: extents.lineGap,
    xHeight: metric(MetricsTag.X_HEIGHT),
    capHeight: metric(MetricsTag.CAP_HEIGHT),
    underlinePosition: metric(MetricsTag.UNDERLINE_OFFSET),
    underlineThickness: metric(MetricsTag.UNDERLINE_SIZE),
  };
  const glyphs = new Map<number, boolean>();
  return {
    font,
    shaper,
    features: new Set(face.getTableFeatureTags('GSUB')),
    hasGlyph: (codePoint) => {
      const known = glyphs.get(codePoint);
      if (known !== undefined) return known;
      const found = shaper.nominalGlyph(codePoint) !== undefined;
      glyphs.set(codePoint, found);
      return found;
    },
  };
}
