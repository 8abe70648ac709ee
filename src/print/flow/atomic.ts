import type { BlockLevelBox } from '../box/box.js';
import { margins } from './edges.js';
import type { AtomicLayout, Flow } from './flow.js';
import { firstBaseline, lastBaseline, type BoxFragment, type ImageFragment } from './fragment.js';
import { shrinkToFit } from './shrink-to-fit.js';
import { unbrokenSpace } from './space.js';

/** An atomic inline: laid out on its own, then one unbreakable piece of the line (CSS2 §10.3.9, §10.8.1). */
export function layoutAtomic(flow: Flow, box: BlockLevelBox, containerWidth: number | null): AtomicLayout {
  const width = containerWidth ?? 0;
  const { fragment } = flow.layout(box, unbrokenSpace(width, shrinkToFit(flow, box, containerWidth)), null)!;
  const margin = margins(box.style, width);
  return {
    fragment,
    margin,
    size: {
      width: margin.left + fragment.width + margin.right,
      height: margin.top + fragment.height + margin.bottom,
      baseline: margin.top + (ownBaseline(fragment) ?? fragment.height + margin.bottom),
    },
  };
}

/** Last line of an inline-block, first row of an inline-table; a picture stands on its lower edge. */
function ownBaseline(fragment: BoxFragment | ImageFragment): number | null {
  return fragment.kind === 'box' && fragment.box.kind === 'table' ? firstBaseline(fragment) : lastBaseline(fragment);
}
