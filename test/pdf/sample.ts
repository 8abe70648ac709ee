import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import type { Content, StructureNode, StructureRole } from '../../src/print/box/structure.js';
import type { Color } from '../../src/print/css/computed-style.js';
import type { GlyphItem, PageItem, PrintedDocument } from '../../src/print/page/page.js';
import { openFace } from '../../src/print/text/face.js';
import type { Face } from '../../src/print/text/face.js';
import { wordShaper } from '../../src/print/text/shape-word.js';

/** Printed documents made by hand, so that src/pdf/ is tested without the stages above it. */

export const black: Color = { red: 0, green: 0, blue: 0, alpha: 1 };

export function face(name: string): Face {
  return openFace(readFileSync(path.join(packageRoot, 'templates/classic/fonts', `${name}.ttf`)));
}

export const serif = face('SourceSerif4SmText-Regular');

export function node(
  role: StructureRole,
  children: (StructureNode | Content)[],
  properties: Partial<StructureNode> = {},
): StructureNode {
  return { kind: 'node', role, children, ...properties };
}

export function content(artifact: Content['artifact'] = false, actualText?: string): Content {
  return { kind: 'content', artifact, ...(actualText === undefined ? {} : { actualText }) };
}

interface TextOptions extends Partial<Omit<GlyphItem, 'font' | 'words' | 'content'>> {
  readonly face?: Face;
  readonly features?: readonly (readonly [tag: string, value: number])[];
}

/** A line of text, shaped by HarfBuzz word by word as the text stage does. */
export function text(written: string, belongsTo: Content, options: TextOptions = {}): GlyphItem {
  const { face: of = serif, features = [], ...placing } = options;
  const shape = wordShaper({ face: of, features, language: 'en', rightToLeft: false });
  return {
    kind: 'glyphs',
    font: of.font,
    size: 16,
    color: black,
    x: 60,
    y: 80,
    wordSpacing: 0,
    letterSpacing: 0,
    ...placing,
    words: written.split(/(?<= )|(?= )/).map(shape),
    content: belongsTo,
  };
}

interface SampleOptions extends Partial<Omit<PrintedDocument, 'pages' | 'structure'>> {
  readonly pages: readonly (readonly PageItem[])[];
  readonly structure: StructureNode;
}

/** A document of A4 pages. */
export function printed({ pages, ...rest }: SampleOptions): PrintedDocument {
  return {
    title: 'The title',
    language: 'en',
    author: '',
    subject: '',
    keywords: '',
    date: '2021-12-31',
    outline: [],
    destinations: new Map(),
    ...rest,
    pages: pages.map((items) => ({ width: 793.7, height: 1122.5, items })),
  };
}
