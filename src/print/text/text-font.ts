import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ComputedStyle } from '../css/computed-style.js';
import type { FaceRun } from './coverage.js';
import { coversCluster, faceRuns } from './coverage.js';
import type { Face } from './face.js';
import type { FeatureSetting } from './features.js';
import { capsFeatures, featuresOf, on } from './features.js';
import type { ShapedWord } from './font.js';
import type { FaceSource } from './open-fonts.js';
import type { BreakKind } from './paragraph.js';
import { wordShaper } from './shape-word.js';
import { capitalHeightScale, capitalRuns } from './small-capitals.js';

/** A word set in one style: in one face, or in several where the first lacks a glyph; in visual order. */
export interface SetWord {
  readonly parts: readonly SetPart[];
  /** px, letter-spacing after every glyph included. */
  readonly width: number;
}

export interface SetPart {
  readonly word: ShapedWord;
  /** Font size, px. */
  readonly size: number;
}

/** px from the baseline; `descent` is positive downwards. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  /** Used `line-height`. */
  readonly lineHeight: number;
}

/** The faces and features of a style in one language. */
export class TextFont {
  readonly style: ComputedStyle;
  readonly language: string;
  readonly metrics: FontMetrics;
  readonly #faces: readonly FaceSource[];
  /** The first available font (CSS Fonts 4 §5.2): its metrics hold, and it shows what no face has. */
  readonly #first: Face;
  readonly #features: readonly FeatureSetting[];
  readonly #words = { leftToRight: new Map<string, SetWord>(), rightToLeft: new Map<string, SetWord>() };
  readonly #hyphenated = new Map<string, SetWord>();
  readonly #report: (diagnostic: Diagnostic) => void;

  constructor(options: {
    faces: readonly FaceSource[];
    style: ComputedStyle;
    language: string;
    report: (diagnostic: Diagnostic) => void;
  }) {
    this.style = options.style;
    this.language = options.language;
    this.#report = options.report;
    this.#features = featuresOf(options.style);
    this.#faces = options.faces;
    this.#first = options.faces
      .filter((face) => inRange(face, 0x20))
      .find((face) => face.open() !== null)!
      .open()!;
    this.metrics = measure(this.#first, options.style);
  }

  /** Sets a word, or a space. */
  set(text: string, rightToLeft: boolean): SetWord {
    const words = rightToLeft ? this.#words.rightToLeft : this.#words.leftToRight;
    const known = words.get(text);
    if (known) return known;
    const parts = this.#faceRuns(text).flatMap((run) => this.#setInFace(run, rightToLeft));
    if (rightToLeft) parts.reverse();
    const width = parts.reduce((sum, part) => sum + partWidth(part, this.style.letterSpacing), 0);
    const set = { parts, width };
    words.set(text, set);
    return set;
  }

  /** Sets the part of a word before a line break of some kind. A hyphen that is put in reads as U+00AD (ISO 32000-1 §14.8.2.2.3). */
  setBeforeBreak(text: string, kind: BreakKind, rightToLeft: boolean): SetWord {
    return kind === 'hyphenated' ? this.#setHyphenated(text, rightToLeft) : this.set(text, rightToLeft);
  }

  #setHyphenated(text: string, rightToLeft: boolean): SetWord {
    const hyphen = this.style.hyphenateCharacter;
    const known = this.#hyphenated.get(text);
    if (known) return known;
    const { parts, width } = this.set(text + hyphen, rightToLeft);
    const set = { parts: parts.map(({ word, size }) => ({ word: withSoftHyphen(word, hyphen), size })), width };
    this.#hyphenated.set(text, set);
    return set;
  }

  /** One run when one face has it all, as nearly always. */
  #faceRuns(text: string): FaceRun[] {
    const preferred = this.#faces[0]!;
    const face = preferred.unicodeRange.length === 0 ? preferred.open() : null;
    if (face !== null && coversCluster(face, text)) return [{ face, text }];
    return faceRuns(text, (cluster) => this.#faceFor(cluster));
  }

  #faceFor(cluster: string): Face {
    for (const source of this.#faces) {
      const face = inRange(source, cluster.codePointAt(0)!) ? source.open() : null;
      if (face !== null && coversCluster(face, cluster)) return face;
    }
    this.#report(missingGlyph(cluster));
    return this.#first;
  }

  #setInFace({ face, text }: FaceRun, rightToLeft: boolean): SetPart[] {
    const { style, language } = this;
    const caps = capsFeatures[style.fontVariantCaps];
    const drawn = caps.every((tag) => face.features.has(tag));
    const features = drawn ? [...on(...caps), ...this.#features] : this.#features;
    const shape = wordShaper({ face, features, language, rightToLeft });
    if (drawn) return [{ word: shape(text), size: style.fontSize }];
    this.#report(madeCapitals(face));
    const scale = capitalHeightScale(face.font);
    return capitalRuns(text, style.fontVariantCaps).map((run) => ({
      word: shape(run.text),
      size: run.small ? style.fontSize * scale : style.fontSize,
    }));
  }
}

/** The word with U+00AD as the text of the hyphen that it ends in. */
function withSoftHyphen(word: ShapedWord, hyphen: string): ShapedWord {
  if (!word.text.endsWith(hyphen)) return word;
  const at = word.glyphs.findLastIndex(({ text }) => text === hyphen);
  return { ...word, glyphs: word.glyphs.map((glyph, i) => (i === at ? { ...glyph, text: '\u00AD' } : glyph)) };
}

export const partWidth = ({ word, size }: SetPart, letterSpacing: number): number =>
  (word.advance / word.font.unitsPerEm) * size + word.glyphs.length * letterSpacing;

const inRange = ({ unicodeRange }: FaceSource, codePoint: number): boolean =>
  unicodeRange.length === 0 || unicodeRange.some(([first, last]) => first <= codePoint && codePoint <= last);

function measure({ font }: Face, { fontSize, lineHeight }: ComputedStyle): FontMetrics {
  const px = fontSize / font.unitsPerEm;
  const normal = (font.ascent + font.descent + font.lineGap) * px;
  return {
    ascent: font.ascent * px,
    descent: font.descent * px,
    xHeight: font.xHeight * px,
    lineHeight: lineHeight === 'normal' ? normal : lineHeight,
  };
}

function missingGlyph(cluster: string): Diagnostic {
  const codePoints = Array.from(cluster, (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return {
    code: 'text-missing-glyph',
    severity: 'warning',
    message: `No font has a glyph for "${cluster}" (${codePoints.join(' ')}).`,
    hint: 'Add a font that has it to font-family, or write it another way.',
  };
}

const madeCapitals = ({ font }: Face): Diagnostic => ({
  code: 'text-small-capitals',
  severity: 'warning',
  message: `${font.postscriptName} has no small capitals; they are made from scaled capitals.`,
  hint: 'Use a face that has them (in the shipped families: the roman, not the italic), or plain capitals.',
});
