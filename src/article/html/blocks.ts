import { collapse, isElement } from './tree.js';
import type { HtmlElement, HtmlNode } from './tree.js';

/** A stretch of a page that stands for itself, as a browser would set it in a block of its own. */
export interface PageBlock {
  text: string;
  /** How much of the text is links, 0 to 1. */
  links: number;
  /** 1 to 6 in a heading. */
  heading: number | null;
  /** The innermost block element; null at the top of a fragment. */
  element: HtmlElement | null;
}

/** The text of each innermost block element below `nodes`, without the elements that `skip` leaves out. */
export function readableBlocks(
  nodes: readonly HtmlNode[],
  skip: (element: HtmlElement) => boolean = () => false,
): PageBlock[] {
  const blocks: PageBlock[] = [];
  let pending = '';
  let linked = 0;
  let breaks = 0;
  const close = (element: HtmlElement | null) => {
    const text = collapse(pending);
    if (text !== '') {
      blocks.push({ text, links: Math.min(1, linked / text.length), heading: headingLevel(element, text), element });
    }
    pending = '';
    linked = 0;
    breaks = 0;
  };
  const walk = (children: readonly HtmlNode[], block: HtmlElement | null, inLink: boolean) => {
    for (const node of children) {
      if ('value' in node) {
        pending += node.value;
        if (inLink) linked += collapse(node.value).length;
        if (/[^ \t\n\f\r]/u.test(node.value)) breaks = 0;
      }
      if (!isElement(node) || unread.has(node.tagName) || skip(node)) continue;
      if (node.tagName === 'br') {
        pending += ' ';
        if ((breaks += 1) === 2) close(block);
      } else if (inlineElements.has(node.tagName)) {
        walk(node.childNodes, block, inLink || node.tagName === 'a');
      } else {
        close(block);
        walk(node.childNodes, node, inLink);
        close(node);
      }
    }
  };
  walk(nodes, null, false);
  close(null);
  return blocks;
}

/** Some pages put whole sentences into headings, for their size. */
const isSentence = (text: string): boolean => text.length > 80 && /[.!?]["”’']?$/u.test(text);

function headingLevel(element: HtmlElement | null, text: string): number | null {
  const level = /^h([1-6])$/u.exec(element?.tagName ?? '')?.[1];
  return level === undefined || isSentence(text) ? null : Number(level);
}

/** Elements whose content is no text of the article. */
const unread = new Set(
  (
    'audio button canvas datalist dialog embed head hr iframe img input map math menu meter noscript object option picture ' +
    'progress script select style svg template textarea title video'
  ).split(' '),
);

/** HTML's phrasing elements: they do not end a paragraph. All others do. */
export const inlineElements = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong ' +
    'sub sup time tt u var wbr'
  ).split(' '),
);
