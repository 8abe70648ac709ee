import type { BlockBox, BlockLevelBox, InlineItem } from '../box/box.js';
import { margins } from './edges.js';
import { blockWidth, frameEdges } from './widths.js';

/**
 * Collapsing margins (CSS2 §8.3.1). Which margins adjoin depends on the boxes alone, so it is known before layout: no
 * position ever has to be corrected afterwards.
 */
export interface MarginStrut {
  readonly positive: number;
  readonly negative: number;
}

export const noMargin: MarginStrut = { positive: 0, negative: 0 };

const marginOf = (width: number): MarginStrut =>
  width < 0 ? { positive: 0, negative: width } : { positive: width, negative: 0 };

export const join = (a: MarginStrut, b: MarginStrut): MarginStrut => ({
  positive: Math.max(a.positive, b.positive),
  negative: Math.min(a.negative, b.negative),
});

/** The margin that a set of adjoining margins makes. */
export const collapsed = (strut: MarginStrut): number => strut.positive + strut.negative;

/** The margins that adjoin the top border edge of a box: its own and those of the first boxes in it. */
export function topMargins(box: BlockLevelBox, containerWidth: number): MarginStrut {
  const own = marginOf(margins(box.style, containerWidth).top);
  if (box.kind !== 'block' || !topIsOpen(box, containerWidth)) return own;
  return join(own, adjoining(box, containerWidth, box.children));
}

export function bottomMargins(box: BlockLevelBox, containerWidth: number): MarginStrut {
  const own = marginOf(margins(box.style, containerWidth).bottom);
  if (box.kind !== 'block' || !bottomIsOpen(box, containerWidth)) return own;
  return join(own, adjoining(box, containerWidth, box.children.toReversed(), 'bottom'));
}

/** Whether the margins of a box's first children collapse with its own. */
export function topIsOpen(box: BlockBox, containerWidth: number): boolean {
  return box.inlines === null && !formatsIndependently(box) && frameEdges(box.style, containerWidth).top === 0;
}

export function bottomIsOpen(box: BlockBox, containerWidth: number): boolean {
  return (
    box.inlines === null &&
    !formatsIndependently(box) &&
    frameEdges(box.style, containerWidth).bottom === 0 &&
    box.style.height === 'auto' &&
    box.style.minHeight === 0
  );
}

/** Whether the top and bottom margins of a box adjoin because nothing lies between them. */
export function collapsesThrough(box: BlockLevelBox, containerWidth: number): boolean {
  if (box.kind !== 'block' || formatsIndependently(box) || box.marker !== null) return false;
  const { style } = box;
  const edges = frameEdges(style, containerWidth);
  if (edges.top !== 0 || edges.bottom !== 0 || style.minHeight !== 0) return false;
  if (style.height !== 'auto' && style.height !== 0) return false;
  if (box.inlines !== null) return !makesLines(box.inlines);
  return box.children.every((child) => child.style.float !== 'none' || collapsesThrough(child, containerWidth));
}

/** Whether a box starts a block formatting context: no margin and no float crosses its border (CSS2 §9.4.1). */
export function formatsIndependently(box: BlockLevelBox): boolean {
  if (box.kind !== 'block') return true;
  const { style } = box;
  return (
    style.float !== 'none' ||
    style.display === 'flow-root' ||
    style.display === 'inline-block' ||
    style.display === 'table-cell' ||
    style.display === 'table-caption' ||
    hasColumns(box)
  );
}

export function hasColumns(box: BlockBox): boolean {
  return box.style.columnCount !== 'auto' || box.style.columnWidth !== 'auto';
}

/** Whether inline content needs a line at all; empty text and bare inline boxes do not (CSS2 §9.4.2). */
export function makesLines(inlines: readonly InlineItem[]): boolean {
  return inlines.some((item) => {
    if (item.kind === 'text')
      return item.style.whiteSpaceCollapse === 'preserve' ? item.text !== '' : /[^ \t\n\r\f]/u.test(item.text);
    if (item.kind !== 'open') return item.kind === 'break' || item.kind === 'atomic';
    const edges = frameEdges(item.box.style, 0);
    const outer = margins(item.box.style, 0);
    return edges.left + edges.right + outer.left + outer.right !== 0;
  });
}

function adjoining(
  box: BlockBox,
  containerWidth: number,
  children: readonly BlockLevelBox[],
  edge: 'top' | 'bottom' = 'top',
): MarginStrut {
  const edges = frameEdges(box.style, containerWidth);
  const width = Math.max(0, blockWidth(box.style, containerWidth) - edges.left - edges.right);
  let strut = noMargin;
  for (const child of children) {
    if (child.style.float !== 'none') continue;
    if (edge === 'top' || collapsesThrough(child, width)) strut = join(strut, topMargins(child, width));
    if (edge === 'bottom' || collapsesThrough(child, width)) strut = join(strut, bottomMargins(child, width));
    if (!collapsesThrough(child, width)) break;
    // A box that clears floats stands on its own: what comes after it does not adjoin.
    if (child.style.clear !== 'none') break;
  }
  return strut;
}
