import type { BlockLevelBox } from '../box/box.js';
import { margins } from './edges.js';
import type { Flow } from './flow.js';
import { imageSize } from './image.js';
import { clampBorderWidth, setBorderWidth } from './widths.js';

/**
 * Border-box width of a float, an inline-block, a table or an image: what is set, or as wide as the contents want within
 * the room there is (CSS2 §10.3.5). `containerWidth` null: unknown, percentages count as `auto`.
 */
export function shrinkToFit(flow: Flow, box: BlockLevelBox, containerWidth: number | null): number {
  if (box.kind === 'image') return imageSize(box, { width: containerWidth, height: null }).width;
  const { style } = box;
  const { min, max } = flow.contentSizes(box);
  // Without a known container, percentages resolve against nothing.
  if (containerWidth === null)
    return typeof style.width === 'number' ? Math.max(setBorderWidth(style, 0) ?? 0, 0) : max;
  const outer = margins(style, containerWidth);
  const room = containerWidth - outer.left - outer.right;
  const set = setBorderWidth(style, containerWidth);
  const width = set ?? clampBorderWidth(style, containerWidth, Math.min(Math.max(min, room), max));
  // A table is never narrower than its columns can be.
  return box.kind === 'table' ? Math.max(width, min) : width;
}
