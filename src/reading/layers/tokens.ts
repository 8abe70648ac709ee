import { leadingAbbreviations, trailingAbbreviations } from '../en/abbreviations.js';
import type { Span } from '../../span.js';

/**
 * One token at `lastIndex`. Every repetition is bounded, so time is linear in the text whatever it holds.
 * Order matters: addresses before words, numbers with their separators before single digits.
 */
const tokenPattern = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,500}`,
    String.raw`[@#][\p{L}\p{N}_]{1,60}`,
    String.raw`\p{L}\.(?:\p{L}\.){1,8}`,
    String.raw`\d{1,40}(?:[.,:/]\d{1,40}){0,10}(?:st|nd|rd|th|s|m|bn|k|am|pm)?(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,199}(?:[-‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,199}){0,20}`,
    "\\.{2,20}|-{2,20}|''|``|…",
    String.raw`\S`,
  ].join('|'),
  'uy',
);

/** What is cut off the end of a word: "n’t" first, since "’t" alone is no word. */
const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const abbreviationBody = /^\p{L}[\p{L}.]{0,9}$/u;

/** Spans of the tokens between two offsets, in order, without white space. */
export function tokenSpans(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  for (let at = skipSpace(text, start, end); at < end; at = skipSpace(text, at, end)) {
    const plain = plainWordEnd(text, at);
    const next = Math.min(end, plain ?? wordEnd(text, at));
    if (plain === null) spans.push(...cutClitic(text, [at, next]));
    else spans.push([at, next]);
    at = next;
  }
  return spans;
}

/** Where a run of ASCII letters with a space behind it ends: most words, told without the pattern. */
function plainWordEnd(text: string, start: number): number | null {
  const most = start + longestPlainWord;
  let at = start;
  while (at < most && isLetter(text.charCodeAt(at))) at++;
  return at > start && text.charCodeAt(at) === space ? at : null;
}

const space = 32;
const longestPlainWord = 100;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function wordEnd(text: string, at: number): number {
  tokenPattern.lastIndex = at;
  const word = tokenPattern.exec(text)?.[0] ?? text.charAt(at);
  return at + word.length + (keepsFullStop(text, at, word) ? 1 : 0);
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isLetter(text.charCodeAt(at)) && text.charAt(at).trim() === '') at++;
  return at;
}

/** "Mr." and "Inc." are one token; an initial ("J.") too. */
function keepsFullStop(text: string, at: number, word: string): boolean {
  if (text.charAt(at + word.length) !== '.' || !abbreviationBody.test(word)) return false;
  const lower = word.toLowerCase();
  const capital = word.charAt(0) !== lower.charAt(0);
  if (word.length === 1) return capital;
  return (capital && leadingAbbreviations.has(lower)) || (trailingAbbreviations.has(lower) && capital);
}

function cutClitic(text: string, [start, end]: Span): Span[] {
  const tail = text.slice(Math.max(start, end - 3), end);
  const found = clitic.exec(tail)?.[0];
  if (!found || found.length >= end - start) return [[start, end]];
  return [
    [start, end - found.length],
    [end - found.length, end],
  ];
}
