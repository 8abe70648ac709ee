import type { BlockBox, BlockLevelBox } from '../box/box.js';
import { margins } from './edges.js';
import type { ContentSizes, Flow } from './flow.js';
import { imageSize } from './image.js';
import { hasColumns } from './margins.js';
import { columnGap } from './column-widths.js';
import { clampBorderWidth, frameEdges, setBorderWidth } from './widths.js';

/** Min-content and max-content border-box width of a block container or an image (css-sizing-3 §5). */
export function measureContent(flow: Flow, box: Exclude<BlockLevelBox, { kind: 'table' }>): ContentSizes {
  if (box.kind === 'image') {
    const { width } = imageSize(box, { width: null, height: null });
    return { min: width, max: width };
  }
  const { style } = box;
  if (typeof style.width === 'number') {
    const width = setBorderWidth(style, 0)!;
    return { min: width, max: width };
  }
  const edges = frameEdges(style, 0);
  const inside = spread(box, insideSizes(flow, box));
  const framed = (width: number) => limited(box, width + edges.left + edges.right);
  return { min: framed(inside.min), max: framed(inside.max) };
}

function insideSizes(flow: Flow, box: BlockBox): ContentSizes {
  if (box.inlines !== null) {
    const paragraph = flow.paragraph(box, null);
    const floats = box.inlines.flatMap((item) => (item.kind === 'float' ? [outerSizes(flow, item.box)] : []));
    return {
      min: Math.max(paragraph.minContent, ...floats.map((float) => float.min)),
      max: floats.reduce((sum, float) => sum + float.max, paragraph.maxContent),
    };
  }
  return childrenSizes(flow, box.children);
}

/** Floats stand side by side when there is room, blocks always below one another. */
function childrenSizes(flow: Flow, children: readonly BlockLevelBox[]): ContentSizes {
  let min = 0;
  let max = 0;
  let beside = 0;
  for (const child of children) {
    const sizes = outerSizes(flow, child);
    min = Math.max(min, sizes.min);
    if (child.style.clear !== 'none') beside = 0;
    if (child.style.float !== 'none') beside += sizes.max;
    max = Math.max(max, child.style.float === 'none' ? beside + sizes.max : beside);
  }
  return { min, max };
}

function outerSizes(flow: Flow, box: BlockLevelBox): ContentSizes {
  const outer = margins(box.style, 0);
  const { min, max } = flow.contentSizes(box);
  return { min: min + outer.left + outer.right, max: max + outer.left + outer.right };
}

/** A multi-column container wants its columns side by side. */
function spread(box: BlockBox, sizes: ContentSizes): ContentSizes {
  const { style } = box;
  if (!hasColumns(box) || style.columnCount === 'auto') return sizes;
  const gaps = (style.columnCount - 1) * columnGap(style, 0);
  return { min: sizes.min * style.columnCount + gaps, max: sizes.max * style.columnCount + gaps };
}

function limited({ style }: BlockBox, width: number): number {
  const least = typeof style.minWidth === 'number';
  const most = style.maxWidth === 'none' || typeof style.maxWidth === 'number';
  return least && most ? clampBorderWidth(style, 0, width) : width;
}
