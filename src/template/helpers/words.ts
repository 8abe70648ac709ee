const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "five minutes", "one minute", "33 minutes": a number up to twelve in words, with its noun. */
export const count = (number: number, noun: string): string =>
  `${numbers[number] ?? String(number)} ${number === 1 ? noun : `${noun}s`}`;

/** First letter in upper case, the rest untouched. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** "A", "A and B", "A, B and C". */
export const join = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;

/** "key points" → "key-points": name of the partial of a section kind. */
export const slug = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** The text cut before the word that would make it longer, with an ellipsis. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const whole = text.slice(0, longest).replace(/\s+\S*$/u, '');
  return `${whole.replace(/[\p{P}\s]+$/u, '')}…`;
}

/** "Pifer", "van der Berg": the last word of a name with the small words that lead to it. */
export const surname = (name: string): string => /(?:(?<=\s)\p{Ll}\S*\s+)*\S+$/u.exec(name)?.[0] ?? name;
