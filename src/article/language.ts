import { functionWords, scripts } from './language-words.js';

/** Texts with fewer words do not show their language surely. */
const fewestWords = 40;
/** So many characters of a text are looked at. */
const looked = 3000;

/** BCP 47 primary language of a text, by its script and its most frequent words; null when that is not sure. */
export function detectLanguage(text: string): string | null {
  const start = text.slice(0, looked);
  const language = foreignScript.test(start) ? languageOfScript(start) : null;
  if (language !== null) return language;
  const words = start.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const counts = new Map(functionWords.map(({ language }) => [language, 0]));
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, counts.get(language)! + 1);
  const [best, second] = [...counts]
    .map(([language, count]) => ({ language, count }))
    .sort((a, b) => b.count - a.count);
  return best!.count > 0.1 * words.length && best!.count > 1.5 * second!.count ? best!.language : null;
}

/** Any character of another script than Latin. */
const foreignScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters <= fewestWords) return null;
  const told = scripts.find(({ letters: script, least }) => (text.match(script)?.length ?? 0) > least * letters);
  return told?.language ?? null;
}

/** Frequent words with the languages that have them. */
const languagesOf = new Map<string, string[]>();
for (const { language, words } of functionWords)
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** What a page declares, unless its text surely shows another language: many templates say `en` of everything. */
export function settleLanguage(declared: string | undefined, text: string): string | undefined {
  const shown = detectLanguage(text);
  if (shown === null) return declared;
  return declared?.toLowerCase().split('-')[0] === shown ? declared : shown;
}

export const isEnglish = (language: string): boolean => /^en(?:-|$)/iu.test(language);
