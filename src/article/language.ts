import { functionWords, scripts } from './language-words.js';

/** Texts with fewer words do not show their language surely. */
const fewestWords = 40;
/** So many characters of a text are looked at. */
const looked = 3000;

/** BCP 47 primary language of a text, by its script and its most frequent words; null when that is not sure. */
export function detectLanguage(text: string): string | null {
  const start = text.slice(0, looked);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  for (const { language, letters: script, least } of scripts) {
    if ((start.match(script)?.length ?? 0) > least * letters && letters > fewestWords) return language;
  }
  const words = start.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const [best, second] = functionWords
    .map(({ language, words: known }) => ({ language, count: words.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  return best!.count > 0.1 * words.length && best!.count > 1.5 * second!.count ? best!.language : null;
}

/** What a page declares, unless its text surely shows another language: many templates say `en` of everything. */
export function settleLanguage(declared: string | undefined, text: string): string | undefined {
  const shown = detectLanguage(text);
  if (shown === null) return declared;
  return declared?.toLowerCase().split('-')[0] === shown ? declared : shown;
}

export const isEnglish = (language: string): boolean => /^en(?:-|$)/iu.test(language);
