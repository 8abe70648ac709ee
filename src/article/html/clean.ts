import type { PageBlock } from './blocks.js';
import type { Holding } from './measure.js';
import { proseMark } from './measure.js';
import { parentOf } from './tree.js';
import type { HtmlElement } from './tree.js';

/** Leaves out of the story's blocks what stands among them without being part of it. */
export function clean(blocks: readonly PageBlock[], holdings: ReadonlyMap<HtmlElement, Holding>): PageBlock[] {
  // Groups of links, and groups of labels.
  const marks = blocks.reduce((sum, block) => sum + proseMark(block), 0);
  const outside = new Map<HtmlElement, boolean>();
  const isOutside = (element: HtmlElement | null): boolean => {
    if (element === null) return false;
    const known = outside.get(element);
    if (known !== undefined) return known;
    const holding = holdings.get(element);
    const holdsStory = holding !== undefined && holding.marks > 0.5 * marks;
    const found = !holdsStory && (isOutside(parentOf(element)) || isLinkGroup(element, holding));
    outside.set(element, found);
    return found;
  };
  const kept = blocks.filter((block) => !isOutside(block.element) && !isLinkLine(block));

  // Labels that come again and again (slides, players).
  const seen = new Set<string>();
  const once = kept.filter((block) => proseMark(block) > 0 || (!seen.has(block.text) && seen.add(block.text)));

  // What stands before the first and after the last paragraph: headline, byline, date; labels, links.
  const trimmed = trim(once);

  // Headings with nothing under them.
  return trimmed.filter(({ heading }, i) => {
    const next = trimmed[i + 1];
    return heading === null || (next !== undefined && (next.heading === null || next.heading > heading));
  });
}

const groups = new Set('div dl ol section table tbody td tr ul'.split(' '));

function isLinkGroup(element: HtmlElement, holding: Holding | undefined): boolean {
  if (holding === undefined || !groups.has(element.tagName)) return false;
  const { characters, linked, prose, blocks } = holding;
  if (linked > 0.5 * characters) return true;
  if (linked > 0.35 * characters && prose < 0.5 * characters) return true;
  return element.tagName === 'div' && blocks >= 3 && prose === 0 && characters / blocks < 20;
}

const isLinkLine = ({ text, links }: PageBlock): boolean => links > 0.8 && text.length < 200;

function trim(blocks: readonly PageBlock[]): PageBlock[] {
  let first = blocks.findIndex(isParagraph);
  let last = blocks.findLastIndex(isParagraph);
  if (first < 0) return [];
  while (isShortSentence(blocks[first - 1], blocks[first]!)) first -= 1;
  while (isShortSentence(blocks[last + 1], blocks[last]!)) last += 1;
  return blocks.slice(first, last + 1);
}

const sentenceEnd = /[.!?…。！？।။៕"”»’')\]]\s*$/u;

const isParagraph = (block: PageBlock): boolean =>
  proseMark(block) > 0 && (block.text.length >= 80 || sentenceEnd.test(block.text));

/** "“No,” she said." beside a paragraph of the story. */
const isShortSentence = (block: PageBlock | undefined, beside: PageBlock): boolean =>
  block?.element?.tagName === 'p' &&
  beside.element !== null &&
  block.links === 0 &&
  block.text.includes(' ') &&
  sentenceEnd.test(block.text) &&
  parentOf(block.element) === parentOf(beside.element);
