import type { Content } from '../../box/structure.js';
import type { ComputedStyle } from '../../css/computed-style.js';
import { noEdges, padding, type Edges } from '../../flow/edges.js';
import type { LineFragment } from '../../flow/fragment.js';
import type { GlyphRun, InlineExtent } from '../../text/line.js';
import type { GlyphItem, PageItem } from '../page.js';
import { paintBox, paintFill, type Rect } from './borders.js';
import { pagination, sameColor } from './colors.js';
import { decorationRects } from './text-decoration.js';

export interface LineVisit {
  readonly fragment: LineFragment;
  readonly x: number;
  readonly y: number;
  readonly repeated: boolean;
}

/** Paints a line: boxes of its inline elements, underlines, glyphs, link areas. */
export function paintLine({ fragment, x, y, repeated }: LineVisit): PageItem[] {
  const { items } = fragment.line;
  const extents = items.filter((item) => item.kind === 'extent');
  const runs = items.filter((item) => item.kind === 'glyphs').filter((run) => run.style.visibility === 'visible');
  return [
    ...extents.flatMap((extent) => paintExtent(extent, x, y)),
    ...paintDecorations(fragment, { extents, runs, x, y }),
    ...mergeRuns(runs.map((run) => glyphItem(run, { x, y, content: repeated ? pagination : run.content }))),
    ...(repeated ? [] : extents.flatMap((extent) => linkArea(extent, x, y))),
  ];
}

function paintExtent(extent: InlineExtent, x: number, y: number): PageItem[] {
  const { style } = extent.box;
  const inner = padding(style, 0);
  const border = bordersOn(extent);
  const top = y + extent.top - inner.top - border.top;
  const bottom = y + extent.bottom + inner.bottom + border.bottom;
  return paintBox(style, { x: x + extent.x, y: top, width: extent.width, height: bottom - top }, border);
}

/** Of an inline box over several lines, only the first line has its start edge, only the last its end edge. */
function bordersOn({ box: { style }, start, end }: InlineExtent): Edges {
  const [left, right] = style.direction === 'rtl' ? [end, start] : [start, end];
  return {
    ...noEdges,
    top: style.borderTopWidth,
    bottom: style.borderBottomWidth,
    left: left ? style.borderLeftWidth : 0,
    right: right ? style.borderRightWidth : 0,
  };
}

interface Decorated {
  readonly extents: readonly InlineExtent[];
  readonly runs: readonly GlyphRun[];
  readonly x: number;
  readonly y: number;
}

/** Underlines of inline boxes span what is in them; those of the block span all its text (css-text-decor-3 §2). */
function paintDecorations({ box }: LineFragment, { extents, runs, x, y }: Decorated): PageItem[] {
  const parts: { style: ComputedStyle; runs: readonly GlyphRun[] }[] = [
    { style: box.style, runs },
    ...extents.map((extent) => ({ style: extent.box.style, runs: runs.filter((run) => isWithin(run, extent)) })),
  ];
  return parts.flatMap(({ style, runs: within }) =>
    decorationRects(style, within).flatMap((rect: Rect) =>
      paintFill({ ...rect, x: rect.x + x, y: rect.y + y }, style.color),
    ),
  );
}

function isWithin(run: GlyphRun, extent: InlineExtent): boolean {
  const middle = run.x + run.width / 2;
  return middle >= extent.x && middle <= extent.x + extent.width;
}

function glyphItem(run: GlyphRun, { x, y, content }: { x: number; y: number; content: Content }): MeasuredItem {
  const { font, size, style, words, wordSpacing, letterSpacing, width } = run;
  return {
    item: {
      kind: 'glyphs',
      font,
      size,
      color: style.color,
      x: x + run.x,
      y: y + run.y,
      words,
      wordSpacing,
      letterSpacing,
      content,
    },
    end: x + run.x + width,
  };
}

interface MeasuredItem {
  readonly item: GlyphItem;
  readonly end: number;
}

/** Joins runs that one text-showing operator can draw: the same face and place in the structure, end to end. */
function mergeRuns(runs: readonly MeasuredItem[]): GlyphItem[] {
  const merged: MeasuredItem[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && continues(last, run)) {
      const item = { ...last.item, words: [...last.item.words, ...run.item.words] };
      merged[merged.length - 1] = { item, end: run.end };
    } else {
      merged.push(run);
    }
  }
  return merged.map(({ item }) => item);
}

function continues({ item: a, end }: MeasuredItem, { item: b }: MeasuredItem): boolean {
  return (
    a.font === b.font &&
    a.size === b.size &&
    a.y === b.y &&
    a.content === b.content &&
    a.wordSpacing === b.wordSpacing &&
    a.letterSpacing === b.letterSpacing &&
    sameColor(a.color, b.color) &&
    Math.abs(end - b.x) < 0.01
  );
}

function linkArea({ box, x: left, width, top, bottom }: InlineExtent, x: number, y: number): PageItem[] {
  if (box.link === null || width <= 0) return [];
  return [{ kind: 'link', x: x + left, y: y + top, width, height: bottom - top, link: box.link, node: box.node }];
}
