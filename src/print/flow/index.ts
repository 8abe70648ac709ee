import type { BlockBox, BlockLevelBox } from '../box/box.js';
import { breakLines, prepareParagraph, type Fonts, type Paragraph } from '../text/index.js';
import type { Line } from '../text/line.js';
import { layoutAtomic } from './atomic.js';
import { layoutBlock } from './block.js';
import type { BreakToken } from './break-token.js';
import { measureContent } from './content-sizes.js';
import type { AtomicLayout, ContentSizes, Flow, LayoutResult } from './flow.js';
import { layoutImage } from './image.js';
import type { Space } from './space.js';
import { layoutTable } from './table/layout-table.js';
import { measureTable } from './table/measure-table.js';

/** Layout of boxes set in these fonts. What depends on a box alone is kept, so use one for a document. */
export function createFlow(fonts: Fonts): Flow {
  const sizes = new WeakMap<BlockLevelBox, ContentSizes>();
  const paragraphs = new WeakMap<BlockBox, { width: number | null; paragraph: Paragraph }>();
  const lines = new WeakMap<BlockBox, { width: number; lines: readonly Line[] }>();
  const atomics = new WeakMap<BlockLevelBox, { width: number | null; atomic: AtomicLayout }>();

  const flow: Flow = {
    fonts,
    layout: (box, space, token) => layout(flow, box, space, token),
    contentSizes(box) {
      const known = sizes.get(box);
      if (known !== undefined) return known;
      const measured = box.kind === 'table' ? measureTable(flow, box) : measureContent(flow, box);
      sizes.set(box, measured);
      return measured;
    },
    paragraph(box, width) {
      const inlines = box.inlines ?? [];
      const known = paragraphs.get(box);
      const same = known?.width === width || !inlines.some((item) => item.kind === 'atomic');
      if (known !== undefined && same) return known.paragraph;
      const atomicSize = (atomic: BlockLevelBox) => flow.atomic(atomic, width).size;
      const paragraph = prepareParagraph({ inlines, style: box.style, fonts, atomicSize });
      paragraphs.set(box, { width, paragraph });
      return paragraph;
    },
    lines(box, width) {
      const known = lines.get(box);
      if (known?.width === width) return known.lines;
      const broken = breakLines({ paragraph: flow.paragraph(box, width), room: () => ({ left: 0, width }) });
      lines.set(box, { width, lines: broken });
      return broken;
    },
    atomic(box, width) {
      const known = atomics.get(box);
      if (known?.width === width) return known.atomic;
      const atomic = layoutAtomic(flow, box, width);
      atomics.set(box, { width, atomic });
      return atomic;
    },
  };
  return flow;
}

/** `layout(box, space, token) → { fragment, token }`: what every kind of box answers to. */
function layout(flow: Flow, box: BlockLevelBox, space: Space, token: BreakToken | null): LayoutResult | null {
  switch (box.kind) {
    case 'block':
      return layoutBlock(flow, box, space, token?.kind === 'block' ? token : null);
    case 'table':
      return layoutTable(flow, box, space, token?.kind === 'table' ? token : null);
    case 'image':
      return layoutImage(box, space);
  }
}
