import type { BlockBox } from '../box/box.js';
import type { ContentPosition } from './break-token.js';
import { layoutChildren } from './children.js';
import type { ContentResult, ContentSpace, Flow } from './flow.js';
import { layoutLines } from './lines.js';

/** The contents of a block container in one column: lines or blocks. null when nothing fits. */
export function layoutInside(
  flow: Flow,
  box: BlockBox,
  space: ContentSpace,
  position: ContentPosition | null,
): ContentResult | null {
  if (box.inlines === null) return layoutChildren(flow, box, space, position);
  return layoutLines(flow, box, space, position);
}
