import { readFileSync } from 'node:fs';
import hyphenopoly from 'hyphenopoly';

type Hyphenate = (word: string) => string;

/** Patterns for languages whose BCP 47 tag does not name the pattern file. */
const patternNames: Readonly<Record<string, string>> = {
  en: 'en-us',
  el: 'el-monoton',
  mn: 'mn-cyrl',
  sr: 'sr-cyrl',
  'sr-latn': 'sh-latn',
  bs: 'sh-latn',
  sh: 'sh-latn',
};

/** A plain word between punctuation, with a clitic at most; no name, figure, address or abbreviation is hyphenated. */
const plainWord = /^(?<before>[^\p{L}\p{N}]*)(?<word>\p{Ll}{4,40})(?:['’]\p{Ll}{1,2})?[^\p{L}\p{N}]*$/u;

const hyphenators = new Map<string, Hyphenate | null>();

/**
 * Offsets in a word, with its punctuation, where it may be hyphenated by the patterns of its language (Liang 1983);
 * none for languages without patterns. `limits`: least letters in the word, before and after the hyphen.
 */
export function hyphenationPoints(
  token: string,
  language: string,
  limits: readonly [number, number, number],
): number[] {
  const found = plainWord.exec(token)?.groups;
  if (!found) return [];
  const word = found.word!;
  const [wordLimit, beforeLimit, afterLimit] = limits;
  const hyphenate = word.length >= wordLimit ? hyphenatorFor(language) : null;
  if (!hyphenate) return [];
  const points: number[] = [];
  let offset = 0;
  for (const syllable of hyphenate(word).split('\u00AD').slice(0, -1)) {
    offset += syllable.length;
    if (offset >= beforeLimit && word.length - offset >= afterLimit) points.push(found.before!.length + offset);
  }
  return points;
}

function hyphenatorFor(language: string): Hyphenate | null {
  const known = hyphenators.get(language);
  if (known !== undefined) return known;
  const name = patternName(language.toLowerCase());
  const hyphenate = name === null ? null : loadPatterns(name);
  hyphenators.set(language, hyphenate);
  return hyphenate;
}

/** The most specific pattern file for a tag: `en-GB` has its own, `de-AT` takes `de`. */
function patternName(tag: string): string | null {
  const name = patternNames[tag] ?? tag;
  if (hyphenopoly.supportedLanguages.includes(name)) return name;
  const shorter = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  return shorter === '' ? null : patternName(shorter);
}

const loadPatterns = (name: string): Hyphenate | null =>
  hyphenopoly
    .config({
      require: [name],
      sync: true,
      hyphen: '\u00AD',
      minWordLength: 4,
      loaderSync: (file, folder) => readFileSync(new URL(file, folder)),
    })
    .get(name) ?? null;
