import type { BlockLevelBox, InlineItem } from '../box/box.js';
import type { ComputedStyle } from '../css/computed-style.js';
import { embeddingLevels } from './bidi.js';
import { breakOpportunities } from './break-opportunities.js';
import { collectText } from './collect-text.js';
import type { AtomicSize } from './line.js';
import type { Fonts } from './open-fonts.js';
import type { Paragraph } from './paragraph.js';
import { contentWidths } from './content-widths.js';
import { layPieces } from './pieces.js';

/** Segments and shapes the inlines of a block container once. `style` is the container's. */
export function prepareParagraph(input: {
  inlines: readonly InlineItem[];
  style: ComputedStyle;
  fonts: Fonts;
  atomicSize: (box: BlockLevelBox) => AtomicSize;
}): Paragraph {
  const { style, fonts } = input;
  // One text, white space collapsed across the borders of inline boxes.
  const collected = collectText(input.inlines);
  // Directions and break opportunities are properties of the whole text.
  const levels = embeddingLevels(collected.text, style.direction);
  const opportunities = breakOpportunities(collected.text);
  // Words, spaces and boxes with their widths, and the places where lines may end.
  const { pieces, breakpoints } = layPieces({ ...input, collected, levels, opportunities });
  const { lineHeight } = fonts.metrics(style);
  return { style, fonts, pieces, breakpoints, ...contentWidths(pieces, breakpoints), lineHeight };
}
