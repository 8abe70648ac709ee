import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Resources } from '../../resources.js';
import type { ComputedStyle } from '../css/computed-style.js';
import type { FontFace } from '../css/styled-document.js';
import type { Face } from './face.js';
import { openFace, signature } from './face.js';
import { matchFaces } from './font-matching.js';
import { shippedFaces } from './shipped-faces.js';
import type { FontMetrics } from './text-font.js';
import { TextFont } from './text-font.js';

/** The faces of one document. Styles are matched to them once. */
export interface Fonts {
  /** What was found while text was set: glyphs that no face has, small capitals that had to be made. */
  readonly diagnostics: readonly Diagnostic[];
  /** How text of a style and language is shaped. */
  textFont(style: ComputedStyle, language: string): TextFont;
  /** Of the first face of a style. */
  metrics(style: ComputedStyle): FontMetrics;
}

/** A face that a style may use, opened when its first text comes. */
export interface FaceSource {
  readonly family: string;
  readonly weight: FontFace['weight'];
  readonly style: FontFace['style'];
  readonly unicodeRange: FontFace['unicodeRange'];
  /** Null when the file turns out to be damaged. */
  open(): Face | null;
}

/** Finds the files that `@font-face` rules name. They are opened when a style needs them; the shipped faces back them up. */
export function openFonts(input: {
  fontFaces: readonly FontFace[];
  resources: Resources;
}): Promise<{ fonts: Fonts; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const found: Diagnostic[] = [];
  const named = input.fontFaces.flatMap(
    (face) => findFace(face, input.resources, { missing: diagnostics, found }) ?? [],
  );
  return Promise.resolve({ fonts: new DocumentFonts(named, found), diagnostics });
}

/** The first of the face's sources that is a font file we read. */
function findFace(
  face: FontFace,
  resources: Resources,
  report: { missing: Diagnostic[]; found: Diagnostic[] },
): FaceSource | null {
  const problems: string[] = [];
  for (const { url, from } of face.sources) {
    const resource = resources.read(url, from);
    const problem = resource ? formatProblem(resource.bytes) : 'there is no such file';
    if (resource && problem === null) {
      const damaged = (reason: string): void => {
        report.found.push(faceDiagnostic(face, `The font file ${url} is damaged: ${reason}`));
      };
      return { ...face, open: once(() => tryOpen(resource.bytes, damaged)) };
    }
    problems.push(`${url}: ${problem ?? ''}`);
  }
  report.missing.push(faceDiagnostic(face, `No font file of "${face.family}" can be used (${problems.join('; ')}).`));
  return null;
}

/** Why a file cannot be opened, seen from its first bytes; null when it can. */
function formatProblem(file: Uint8Array): string | null {
  const format = signature(file);
  if (format === 'wOF2') return 'WOFF2 is not read';
  return ['\0\u0001\0\0', 'true', 'OTTO', 'wOFF'].includes(format) ? null : 'not a font file';
}

function tryOpen(bytes: Uint8Array, damaged: (reason: string) => void): Face | null {
  try {
    return openFace(bytes);
  } catch (error) {
    damaged(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const faceDiagnostic = (face: FontFace, message: string): Diagnostic => ({
  code: 'text-font',
  severity: 'warning',
  message,
  hint: 'Name a TTF, OTF or WOFF file by a path relative to the stylesheet.',
  ...(face.location ?? {}),
});

class DocumentFonts implements Fonts {
  readonly #named: readonly FaceSource[];
  readonly #textFonts = new WeakMap<ComputedStyle, Map<string, TextFont>>();
  readonly #reported = new Set<string>();
  readonly diagnostics: Diagnostic[];

  constructor(named: readonly FaceSource[], diagnostics: Diagnostic[]) {
    this.#named = named;
    this.diagnostics = diagnostics;
  }

  textFont(style: ComputedStyle, language: string): TextFont {
    const ofStyle = this.#textFonts.get(style) ?? new Map<string, TextFont>();
    this.#textFonts.set(style, ofStyle);
    const known = ofStyle.get(language);
    if (known) return known;
    const report = this.#report.bind(this);
    const textFont = new TextFont({ faces: this.#facesFor(style), style, language, report });
    ofStyle.set(language, textFont);
    return textFont;
  }

  metrics(style: ComputedStyle): FontMetrics {
    return this.textFont(style, '').metrics;
  }

  /** In order of preference: the style's families, then every other face, so that no glyph is missing needlessly. */
  #facesFor(style: ComputedStyle): FaceSource[] {
    const query = { weight: style.fontWeight, style: style.fontStyle };
    const all = [...this.#named, ...shippedSources];
    const wanted = style.fontFamily.map((name) => all.filter((face) => answersTo(face, name)));
    const others = [...new Set(all.map(({ family }) => family))].map((name) => all.filter((f) => f.family === name));
    return [...wanted, ...others].flatMap((family) => matchFaces(family, query));
  }

  /** Each finding once a document. */
  #report(diagnostic: Diagnostic): void {
    if (this.#reported.has(diagnostic.message)) return;
    this.#reported.add(diagnostic.message);
    this.diagnostics.push(diagnostic);
  }
}

/** Family names match without regard to case (CSS Fonts 4 §5.1); sans-serif stands in for generic families without a face. */
function answersTo(face: FaceSource, name: string): boolean {
  const family = face.family.toLowerCase();
  const wanted = name.toLowerCase();
  return family === wanted || (family === 'sans-serif' && otherGenerics.has(wanted));
}

const otherGenerics = new Set([
  'monospace',
  'system-ui',
  'ui-sans-serif',
  'ui-monospace',
  'cursive',
  'fantasy',
  'math',
]);

const shippedSources: readonly FaceSource[] = shippedFaces.map(({ generic, weight, style, read }) => ({
  family: generic,
  weight,
  style,
  unicodeRange: [],
  open: once(() => openFace(read())),
}));

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
