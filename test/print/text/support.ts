import type { ImageBox, InlineBox, InlineItem } from '../../../src/print/box/box.js';
import type { Content, StructureNode } from '../../../src/print/box/structure.js';
import type { ComputedStyle } from '../../../src/print/css/computed-style.js';
import type { FontFace } from '../../../src/print/css/styled-document.js';
import type { Fonts } from '../../../src/print/text/index.js';
import type { Line } from '../../../src/print/text/line.js';
import { openFonts } from '../../../src/print/text/index.js';

const black = { red: 0, green: 0, blue: 0, alpha: 1 };

/** Initial values of what the text stage reads, in 10 px Source Serif without `text-wrap: pretty`. */
const initial = {
  display: 'inline',
  marginRight: 0,
  marginLeft: 0,
  paddingRight: 0,
  paddingLeft: 0,
  borderRightWidth: 0,
  borderLeftWidth: 0,
  color: black,
  fontFamily: ['serif'],
  fontSize: 10,
  fontWeight: 400,
  fontStyle: 'normal',
  fontKerning: 'auto',
  fontVariantCaps: 'normal',
  fontVariantNumeric: [],
  fontVariantLigatures: [],
  fontVariantPosition: 'normal',
  fontFeatureSettings: [],
  lineHeight: 14,
  letterSpacing: 0,
  wordSpacing: 0,
  tabSize: 8,
  textAlign: 'start',
  textAlignLast: 'auto',
  textIndent: 0,
  textTransform: 'none',
  textDecorationLine: [],
  textWrapMode: 'wrap',
  textWrapStyle: 'auto',
  whiteSpaceCollapse: 'collapse',
  hyphens: 'manual',
  hyphenateCharacter: '-',
  hyphenateLimitChars: [5, 2, 2],
  overflowWrap: 'normal',
  wordBreak: 'normal',
  direction: 'ltr',
  verticalAlign: 'baseline',
} as const satisfies Partial<ComputedStyle>;

export const styleOf = (changes: Partial<ComputedStyle> = {}): ComputedStyle =>
  ({ ...initial, ...changes }) as ComputedStyle;

const node: StructureNode = { kind: 'node', role: 'P', children: [] };

export const contentOf = (): Content => ({ kind: 'content', artifact: false });

export const text = (value: string, style = styleOf(), language = 'en'): InlineItem => ({
  kind: 'text',
  text: value,
  style,
  language,
  content: contentOf(),
});

export const inlineBox = (style: ComputedStyle): InlineBox => ({
  kind: 'inline',
  style,
  id: null,
  location: null,
  node,
  strings: [],
  bookmark: null,
  link: null,
});

export const image = (style = styleOf()): ImageBox => ({
  kind: 'image',
  style,
  id: null,
  location: null,
  node,
  strings: [],
  bookmark: null,
  bytes: new Uint8Array(),
  naturalWidth: 10,
  naturalHeight: 20,
  content: contentOf(),
});

/** An inline box around inlines. */
export function span(style: ComputedStyle, ...inside: InlineItem[]): InlineItem[] {
  const box = inlineBox(style);
  return [{ kind: 'open', box }, ...inside, { kind: 'close', box }];
}

export async function fontsWith(
  fontFaces: readonly FontFace[] = [],
  files: Record<string, Uint8Array> = {},
): Promise<Fonts> {
  const read = (url: string): { path: string; bytes: Uint8Array } | undefined => {
    const bytes = files[url];
    return bytes && { path: url, bytes };
  };
  return (await openFonts({ fontFaces, resources: { read } })).fonts;
}

/** What a line says, with the space that hangs at its end; a hyphen put in is U+00AD. */
export const lineText = (line: Line): string =>
  line.items
    .flatMap((item) => (item.kind === 'glyphs' ? item.words : []))
    .flatMap((word) => word.glyphs.map((glyph) => glyph.text))
    .join('');
