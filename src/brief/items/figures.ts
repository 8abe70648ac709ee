import type { Span } from '../../span.js';

/** "40 million", "44", "1.5 percent": figures with the word that gives their size, without years and days. */
const figurePattern =
  /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?:\s(?:thousand|million|billion|trillion|percent|per cent))?(?![\p{L}\p{N}])/gu;
const yearOrDay = /^(?:1[89]|20)\d\d$/u;
const month = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?\s$/u;

export interface Figure {
  text: string;
  /** Within the text that was searched. */
  span: Span;
}

export const figuresIn = (text: string): Figure[] =>
  [...text.matchAll(figurePattern)]
    .filter((match) => !yearOrDay.test(match[0]) && !month.test(text.slice(0, match.index)))
    .map((match) => ({ text: match[0], span: [match.index, match.index + match[0].length] }));
