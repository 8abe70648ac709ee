import type { PageBlock } from './blocks.js';
import { isMarkedStory } from './furniture.js';
import type { Holding } from './measure.js';
import { proseMark } from './measure.js';
import { parentOf } from './tree.js';
import type { HtmlElement } from './tree.js';

/** The blocks of the elements that hold the story: the one with most prose near at hand, and what goes on beside it. */
export function storyParts(blocks: readonly PageBlock[], holdings: ReadonlyMap<HtmlElement, Holding>): PageBlock[] {
  const top = topElement(holdings);
  if (top === null) return [];
  const parts = new Set([top]);
  const loose = new Set<PageBlock>();
  let marks = holdings.get(top)!.marks;
  for (let inner = top, next = parentOf(top); next !== null; inner = next, next = parentOf(next)) {
    const beside = next.childNodes.filter((node): node is HtmlElement => {
      const holding = node !== inner && 'tagName' in node ? holdings.get(node) : undefined;
      return holding !== undefined && isCleanProse(holding);
    });
    const around = blocks.filter((block) => block.element === next && proseMark(block) > 0 && block.links < 0.25);
    const gain =
      beside.reduce((sum, element) => sum + holdings.get(element)!.marks, 0) +
      around.reduce((sum, block) => sum + proseMark(block), 0);
    if (gain < 0.2 * marks) continue;
    beside.forEach((element) => parts.add(element));
    around.forEach((block) => loose.add(block));
    marks += gain;
  }
  return blocks.filter((block) => loose.has(block) || isWithin(block.element, parts));
}

function topElement(holdings: ReadonlyMap<HtmlElement, Holding>): HtmlElement | null {
  let top: HtmlElement | null = null;
  let most = 0;
  for (const [element, { nearMarks, linked, characters }] of holdings) {
    const weighed = nearMarks * (1 - linked / characters) * (isMarkedStory(element) ? 1.5 : 1);
    if (weighed > most) [top, most] = [element, weighed];
  }
  return top;
}

/** Whether an element beside the story reads like more of it: nearly all prose, hardly a link, not a list of teasers. */
const isCleanProse = ({ blocks, characters, linked, prose, marks, runningMarks }: Holding): boolean =>
  prose > 0.75 * characters && linked < 0.2 * characters && (blocks === 1 || runningMarks > 0.4 * marks);

function isWithin(element: HtmlElement | null, parts: ReadonlySet<HtmlElement>): boolean {
  for (let next = element; next !== null; next = parentOf(next)) if (parts.has(next)) return true;
  return false;
}
