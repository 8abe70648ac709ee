import { readableBlocks } from './blocks.js';
import type { PageBlock } from './blocks.js';
import { clean } from './clean.js';
import { isPageFurniture, isHidden } from './furniture.js';
import { measure } from './measure.js';
import type { Holding } from './measure.js';
import { storyParts } from './story-parts.js';
import type { HtmlElement } from './tree.js';

/**
 * The blocks of the story on a page, in order. Where leaving out all that is named as furniture leaves little, less is
 * left out.
 */
export function mainText(body: HtmlElement): PageBlock[] {
  const visible = readableBlocks([body], isHidden);
  const holdings = measure(visible);
  const ways = [
    (element: HtmlElement) =>
      isHidden(element) || (isPageFurniture(element) && !holdsStory(holdings.get(element), holdings.get(body))),
    isHidden,
    () => false,
  ];
  let best: PageBlock[] = [];
  for (const skip of ways) {
    const story = readStory(body, skip);
    if (length(story) > 2 * length(best)) best = story;
    if (length(best) >= enough) break;
  }
  return best;
}

/** An element that holds most of a page's prose, or its one long run of it, is not what its name says. */
const holdsStory = (part: Holding | undefined, page: Holding | undefined): boolean =>
  part !== undefined &&
  page !== undefined &&
  (part.marks > 0.8 * page.marks || (part.runningMarks === page.runningMarks && part.runningMarks > 0.3 * page.marks));

/** Characters of a text that is surely more than a teaser. */
const enough = 400;

const length = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function readStory(body: HtmlElement, skip: (element: HtmlElement) => boolean): PageBlock[] {
  // The page's blocks, and what each element holds of them.
  const blocks = readableBlocks([body], skip);
  const holdings = measure(blocks);

  // Those of the story.
  const story = storyParts(blocks, holdings);

  // Without what stands among them.
  return clean(story, holdings);
}
