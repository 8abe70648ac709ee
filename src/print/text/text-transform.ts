import type { ComputedStyle } from '../css/computed-style.js';

/** `text-transform` (CSS Text 3 §2.1); `before` is the text that precedes, which tells whether a word starts. */
export function transformText(text: string, transform: ComputedStyle['textTransform'], before: string): string {
  switch (transform) {
    case 'none':
      return text;
    case 'uppercase':
      return text.toUpperCase();
    case 'lowercase':
      return text.toLowerCase();
    case 'capitalize':
      return capitalize(text, /[\p{L}\p{N}\p{M}'’]$/u.test(before.slice(-2)));
  }
}

function capitalize(text: string, insideWord: boolean): string {
  return text.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu, (word, offset: number) => {
    if (offset === 0 && insideWord) return word;
    const [first = ''] = word;
    return first.toUpperCase() + word.slice(first.length);
  });
}
