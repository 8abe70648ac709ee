import { Buffer, Direction, Feature, shape } from 'harfbuzzjs';
import type { Face } from './face.js';
import type { Glyph, ShapedWord } from './font.js';

/** Everything but the text that decides how a word is shaped. */
export interface ShapingStyle {
  readonly face: Face;
  /** OpenType features by tag. */
  readonly features: readonly (readonly [tag: string, value: number])[];
  /** BCP 47. */
  readonly language: string;
  readonly rightToLeft: boolean;
}

export type WordShaper = (text: string) => ShapedWord;

/** Longer words (URLs, keys, text without spaces) seldom come again and would only fill the cache. */
const longestCachedWord = 64;
/** Words one cache holds at most; a long-running process then starts it afresh. */
const mostCachedWords = 50_000;

/** HarfBuzz buffers are freed too late in a synchronous loop, so there is one. */
const buffer = new Buffer();
const shapers = new WeakMap<Face, Map<string, WordShaper>>();

/** The shaper of a style, with the word cache that all documents share. The script is the one HarfBuzz finds in a word. */
export function wordShaper(style: ShapingStyle): WordShaper {
  const ofFace = shapers.get(style.face) ?? new Map<string, WordShaper>();
  shapers.set(style.face, ofFace);
  const key = `${style.language} ${style.rightToLeft ? 'rtl' : 'ltr'} ${style.features.join(' ')}`;
  const shaper = ofFace.get(key) ?? cachedShaper(style);
  ofFace.set(key, shaper);
  return shaper;
}

function cachedShaper(style: ShapingStyle): WordShaper {
  const features = style.features.map(([tag, value]) => new Feature(tag, value));
  const words = new Map<string, ShapedWord>();
  return (text) => {
    const known = words.get(text);
    if (known) return known;
    const word = shapeWord(text, style, features);
    if (words.size >= mostCachedWords) words.clear();
    if (text.length <= longestCachedWord) words.set(text, word);
    return word;
  };
}

function shapeWord(text: string, { face, language, rightToLeft }: ShapingStyle, features: Feature[]): ShapedWord {
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(language);
  shape(face.shaper, buffer, features);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const texts = clusterTexts(
    text,
    infos.map(({ cluster }) => cluster),
  );
  const glyphs = infos.map(({ codepoint: id }, i): Glyph => {
    const { xAdvance: advance, xOffset, yOffset } = positions[i]!;
    return { id, text: texts[i]!, advance, nominal: face.shaper.glyphHAdvance(id), xOffset, yOffset };
  });
  return { font: face.font, text, glyphs, advance: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
}

/** The text each glyph stands for: the first glyph of a cluster, in the order of reading, has all of the cluster's. */
function clusterTexts(text: string, clusters: readonly number[]): string[] {
  const texts = new Array<string>(clusters.length).fill('');
  const backwards = clusters.length > 1 && clusters[0]! > clusters.at(-1)!;
  let end = text.length;
  for (let step = 0; step < clusters.length; step++) {
    const i = backwards ? step : clusters.length - 1 - step;
    const before = backwards ? clusters[i + 1] : clusters[i - 1];
    if (before === clusters[i]) continue;
    texts[i] = text.slice(clusters[i], end);
    end = clusters[i]!;
  }
  return texts;
}
