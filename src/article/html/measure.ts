import type { PageBlock } from './blocks.js';
import { isElement, parentOf } from './tree.js';
import type { HtmlElement } from './tree.js';

/** What an element holds, all its descendants counted. */
export interface Holding {
  blocks: number;
  characters: number;
  linked: number;
  /** Characters in blocks that are prose. */
  prose: number;
  /** Marks of its blocks (`proseMark`). */
  marks: number;
  /** The same, less the farther a block is below; only near blocks count. */
  nearMarks: number;
  /** The most marks that paragraphs of one parent have: nearly all in running text, few in a list of teasers. */
  runningMarks: number;
}

/** How much a block counts as prose: by length and commas, less for links; nothing for headings, labels and link lists. */
export function proseMark({ text, links, heading }: PageBlock): number {
  if (heading !== null || text.length < 25 || links > 0.5) return 0;
  const commas = text.split(/[,،、，]/u).length;
  return (commas + Math.min(text.length / 100, 3)) * (1 - links);
}

/** Sums over the blocks of each element. */
export function measure(blocks: readonly PageBlock[]): Map<HtmlElement, Holding> {
  const holdings = new Map<HtmlElement, Holding>();
  const of = (element: HtmlElement): Holding => {
    const known = holdings.get(element);
    if (known !== undefined) return known;
    const fresh = { blocks: 0, characters: 0, linked: 0, prose: 0, marks: 0, nearMarks: 0, runningMarks: 0 };
    holdings.set(element, fresh);
    return fresh;
  };
  const direct = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const mark = proseMark(block);
    const holder = isParagraph(block.element) ? parentOf(block.element) : block.element;
    if (holder !== null) direct.set(holder, (direct.get(holder) ?? 0) + mark);
    let level = isParagraph(block.element) ? -1 : 0;
    for (let next = block.element; next !== null; next = parentOf(next)) {
      const holding = of(next);
      holding.blocks += 1;
      holding.characters += block.text.length;
      holding.linked += block.text.length * block.links;
      holding.marks += mark;
      if (mark > 0) holding.prose += block.text.length;
      if (level >= 0 && level < shares.length) holding.nearMarks += mark * shares[level]!;
      level += 1;
    }
  }
  for (const [holder, marks] of direct) {
    for (let next: HtmlElement | null = holder; next !== null; next = parentOf(next)) {
      const holding = of(next);
      holding.runningMarks = Math.max(holding.runningMarks, marks);
    }
  }
  return holdings;
}

/** What a paragraph gives to its parent, its grandparent, ... */
const shares = [1, 1 / 2, 1 / 6, 1 / 9, 1 / 12];

/** A paragraph speaks for the element around it; text straight in a `div` beside other blocks speaks for that `div`. */
const isParagraph = (element: HtmlElement | null): element is HtmlElement =>
  element !== null && element.childNodes.every((node) => !isElement(node) || !holders.has(node.tagName));

const holders = new Set(
  'article blockquote center dd div dl dt li main ol p pre section table tbody td th tr ul'.split(' '),
);
