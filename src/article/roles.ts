import type { Paragraph, ParagraphRole } from './article.js';
import { isLoneName, readByline } from './bylines.js';
import { readDateline } from './dateline.js';
import { isBoilerplate } from './en/boilerplate.js';
import { readDateLine } from './published.js';
import type { ArticleSource, Block } from './source.js';

/** What each block of an article is, and its number. `title` as declared outside the text; empty when it is not. */
export function assignRoles({ text, blocks, marksHeadings }: ArticleSource, title: string): Paragraph[] {
  const words = blocks.map(({ span }) => text.slice(...span));
  const headline = findHeadline({ blocks, words, title, marksHeadings });
  const roles = blocks.map((block, i): ParagraphRole => {
    if (i === headline) return 'headline';
    if (block.heading !== null) return 'subhead';
    if (isFurniture(words[i]!)) return 'boilerplate';
    if (marksHeadings) return 'body';
    const deck = headline >= 0 && i === headline + 1 && looksLikeHeadline(words[i]!);
    return deck || looksLikeSubhead(words[i]!, words[i + 1]) ? 'subhead' : 'body';
  });
  return number(blocks, roles);
}

/** Index of the headline: the first block that belongs to the story, if it looks like one or repeats the title. */
function findHeadline({
  blocks,
  words,
  title,
  marksHeadings,
}: {
  blocks: readonly Block[];
  words: readonly string[];
  title: string;
  marksHeadings: boolean;
}): number {
  const first = words.findIndex((each) => repeats(each, title) || !isFurniture(each));
  if (first < 0) return -1;
  const { heading } = blocks[first]!;
  if (heading !== null) return heading === 1 || title === '' ? first : -1;
  // A format that marks headings and declares the title needs no guess.
  const story = words.length > first + 1 && !(marksHeadings && title !== '');
  return repeats(words[first]!, title) || (story && looksLikeHeadline(words[first]!)) ? first : -1;
}

/** What stands around a story: bylines, dates, credits, invitations to subscribe. */
export const isFurniture = (paragraph: string): boolean =>
  isBoilerplate(paragraph) ||
  readByline(paragraph).length > 0 ||
  isLoneName(paragraph) ||
  readDateLine(paragraph) !== null;

const endsSentence = /[.,:;…]["”’')\]]*$|[?!]["”’')\]]+$/u;
const holdsSentenceEnd = /\p{Ll}{2}[.!?]["”’')\]]* \p{Lu}/u;

/** One short unfinished sentence. */
function looksLikeHeadline(paragraph: string): boolean {
  const count = paragraph.split(/\s+/u).length;
  const unfinished = !endsSentence.test(paragraph) && !holdsSentenceEnd.test(paragraph) && !paragraph.includes('\n');
  return unfinished && count >= 3 && count <= 24 && paragraph.length <= 160 && readDateline(paragraph) === '';
}

/** A few words without a full stop between two paragraphs. */
function looksLikeSubhead(paragraph: string, next: string | undefined): boolean {
  const short = paragraph.length <= 60 && paragraph.split(/\s+/u).length <= 8;
  return short && next !== undefined && /^[\p{Lu}\d]/u.test(paragraph) && !/[.!,:;…"“”]/u.test(paragraph);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const repeats = (paragraph: string, title: string): boolean => title !== '' && letters(paragraph) === letters(title);

/** Body paragraphs count from 1; any other has the number of the body paragraph before it, 0 above the story. */
function number(blocks: readonly Block[], roles: readonly ParagraphRole[]): Paragraph[] {
  let count = 0;
  return blocks.map(({ span }, i) => {
    const role = roles[i]!;
    if (role === 'body') count += 1;
    return { number: role === 'headline' ? 0 : count, role, span };
  });
}
