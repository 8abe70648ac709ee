import { negations } from '../../reading/en/negation-words.js';
import { stopWords } from '../en/stop-words.js';

/** Share of the shorter text's words from which two sentences of one speaker count as the same. */
const sameShare = 0.75;
/** Share from which two sentences shown near each other would repeat each other. */
const repeatShare = 0.6;
/** Texts with fewer words of their own are too short to judge. */
const leastWords = 3;
const leastQuotedWords = 4;

/** Whether two texts say the same: nearly all words of the shorter are in the longer, or one quotation stands in both. */
export const saysTheSame = (a: string, b: string): boolean =>
  (sharedWords(a, b) >= sameShare && countNegations(a) === countNegations(b)) || sharesQuotation(a, b);

const countNegations = (text: string): number =>
  (text.toLowerCase().match(/\p{L}+?(?=n[’']t\b)|n[’']t\b|\p{L}+/gu) ?? []).filter((word) => negations.has(word))
    .length;

export const repeats = (a: string, b: string): boolean => sharedWords(a, b) >= repeatShare;

/** Share of the words of the text with fewer words that the other has too, 0–1; figures do not count. */
export function sharedWords(a: string, b: string): number {
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((left, right) => left.size - right.size) as [Words, Words];
  if (fewer.size < leastWords) return 0;
  return [...fewer].filter((word) => more.has(word)).length / fewer.size;
}

type Words = ReadonlySet<string>;

const wordsOf = (text: string): Words =>
  new Set(
    (text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [])
      .map((word) => word.replace(/['’]s?$/u, '').replace(/(?<=\p{L}{3})s$/u, ''))
      .filter((word) => !stopWords.has(word)),
  );

/** Whether a quotation of some length stands in both texts, in the same words. */
export function sharesQuotation(a: string, b: string): boolean {
  const inB = quotationsIn(b);
  return quotationsIn(a).some((words) =>
    inB.some((other) => other === words || contains(other, words) || contains(words, other)),
  );
}

const contains = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/** The words between quotation marks, without capitals and punctuation. */
const quotationsIn = (text: string): string[] =>
  [...text.matchAll(/[“"](?<words>[^“”"]+)[”"“]/gu)]
    .map((match) => (match.groups!.words!.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
    .filter((words) => words.split(' ').length >= leastQuotedWords);
