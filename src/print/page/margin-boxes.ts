import type { BlockBox, InlineItem } from '../box/box.js';
import { marginBoxInlines } from '../box/index.js';
import type { StructureNode } from '../box/structure.js';
import type { MarginBoxName, MarginBoxStyle, PageStyle } from '../css/styled-document.js';
import { margins } from '../flow/edges.js';
import type { Flow } from '../flow/flow.js';
import type { BoxFragment, Placed } from '../flow/fragment.js';
import { unbrokenSpace } from '../flow/space.js';
import { frameEdges, setBorderWidth, setContentHeight } from '../flow/widths.js';
import { divideEdge, type Wanted } from './margin-box-sizes.js';
import type { PageStrings } from './running-strings.js';

/** What the margin boxes of one page say. */
export interface MarginContent {
  readonly language: string;
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly strings: PageStrings;
}

type Rect = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** Lays out the margin boxes of a page: running heads, folios, marks (css-page-3 §5). */
export function layoutMarginBoxes(flow: Flow, style: PageStyle, content: MarginContent): Placed[] {
  const boxes = new Map([...style.marginBoxes].map(([name, box]) => [name, marginBox(name, box, content)]));
  const edges = edgesOf(style).flatMap((edge) => divide(flow, edge, boxes));
  const areas: readonly (readonly [MarginBoxName, Rect])[] = [...cornersOf(style), ...edges];
  return areas.flatMap(([name, rect]) => {
    const box = boxes.get(name);
    return box === undefined ? [] : [placeBox(flow, box, rect)];
  });
}

function marginBox(name: MarginBoxName, box: MarginBoxStyle, content: MarginContent): BlockBox {
  const artifact = name.startsWith('bottom') ? 'footer' : 'header';
  return blockOf(box, marginBoxInlines({ box, ...content, artifact }));
}

/** Margin boxes are artifacts: their node is in no structure tree. */
function blockOf({ style }: MarginBoxStyle, inlines: readonly InlineItem[]): BlockBox {
  const node: StructureNode = { kind: 'node', role: 'NonStruct', children: [] };
  return {
    kind: 'block',
    style: { ...style, display: 'block' },
    id: null,
    location: null,
    node,
    strings: [],
    bookmark: null,
    children: [],
    inlines,
    marker: null,
    artifact: true,
  };
}

/** One side of the page with its three boxes. */
interface PageEdge {
  readonly names: readonly [MarginBoxName, MarginBoxName, MarginBoxName];
  readonly axis: 'horizontal' | 'vertical';
  readonly rect: Rect;
}

function edgesOf({ width, height, margin }: PageStyle): PageEdge[] {
  const across = { x: margin.left, width: width - margin.left - margin.right };
  const down = { y: margin.top, height: height - margin.top - margin.bottom };
  return [
    {
      names: ['top-left', 'top-center', 'top-right'],
      axis: 'horizontal',
      rect: { ...across, y: 0, height: margin.top },
    },
    {
      names: ['bottom-left', 'bottom-center', 'bottom-right'],
      axis: 'horizontal',
      rect: { ...across, y: height - margin.bottom, height: margin.bottom },
    },
    {
      names: ['left-top', 'left-middle', 'left-bottom'],
      axis: 'vertical',
      rect: { ...down, x: 0, width: margin.left },
    },
    {
      names: ['right-top', 'right-middle', 'right-bottom'],
      axis: 'vertical',
      rect: { ...down, x: width - margin.right, width: margin.right },
    },
  ];
}

function cornersOf({ width, height, margin }: PageStyle): [MarginBoxName, Rect][] {
  const [left, right] = [
    { x: 0, width: margin.left },
    { x: width - margin.right, width: margin.right },
  ];
  const [top, bottom] = [
    { y: 0, height: margin.top },
    { y: height - margin.bottom, height: margin.bottom },
  ];
  return [
    ['top-left-corner', { ...left, ...top }],
    ['top-right-corner', { ...right, ...top }],
    ['bottom-left-corner', { ...left, ...bottom }],
    ['bottom-right-corner', { ...right, ...bottom }],
  ];
}

function divide(
  flow: Flow,
  { names, axis, rect }: PageEdge,
  boxes: ReadonlyMap<MarginBoxName, BlockBox>,
): [MarginBoxName, Rect][] {
  const wanted = (name: MarginBoxName) => {
    const box = boxes.get(name);
    if (box === undefined) return null;
    return axis === 'horizontal' ? wantedWidth(flow, box, rect) : wantedHeight(flow, box, rect);
  };
  const [first, middle, last] = names;
  const length = axis === 'horizontal' ? rect.width : rect.height;
  const extents = divideEdge([wanted(first), wanted(middle), wanted(last)], length);
  return names.flatMap((name, i): [MarginBoxName, Rect][] => {
    const extent = extents[i];
    if (extent === null || extent === undefined) return [];
    const { from, size } = extent;
    const part = axis === 'horizontal' ? { x: rect.x + from, width: size } : { y: rect.y + from, height: size };
    return [[name, { ...rect, ...part }]];
  });
}

function wantedWidth(flow: Flow, box: BlockBox, rect: Rect): Wanted {
  const outer = margins(box.style, rect.width);
  const around = outer.left + outer.right;
  const set = setBorderWidth(box.style, rect.width);
  const { min, max } = flow.contentSizes(box);
  return { set: set === null ? null : set + around, min: min + around, max: max + around };
}

function wantedHeight(flow: Flow, box: BlockBox, rect: Rect): Wanted {
  const outer = margins(box.style, rect.width);
  const around = outer.top + outer.bottom;
  const frame = frameEdges(box.style, rect.width);
  const set = setContentHeight(box.style, rect.height, frame);
  if (set !== null) return { set: set + frame.top + frame.bottom + around, min: 0, max: 0 };
  const { fragment } = contentOf(flow, box, rect);
  return { set: null, min: fragment.height + around, max: fragment.height + around };
}

function contentOf(flow: Flow, box: BlockBox, rect: Rect): { fragment: BoxFragment; width: number } {
  const outer = margins(box.style, rect.width);
  const width = setBorderWidth(box.style, rect.width) ?? Math.max(0, rect.width - outer.left - outer.right);
  const { fragment } = flow.layout(box, unbrokenSpace(rect.width, width), null)!;
  if (fragment.kind !== 'box') throw new Error('A margin box is a block.');
  return { fragment, width };
}

/** Puts a box into its outer rectangle; its content goes to the top, middle or bottom. */
function placeBox(flow: Flow, box: BlockBox, rect: Rect): Placed {
  const { style } = box;
  const outer = margins(style, rect.width);
  const { fragment } = contentOf(flow, autoHeight(box), rect);
  const frame = frameEdges(style, rect.width);
  const set = setContentHeight(style, rect.height, frame);
  const height = set === null ? Math.max(0, rect.height - outer.top - outer.bottom) : set + frame.top + frame.bottom;
  const dy = alignment(style.verticalAlign) * (height - fragment.height);
  const children = fragment.children.map((child) => ({ ...child, y: child.y + dy }));
  return { x: rect.x + outer.left, y: rect.y + outer.top, fragment: { ...fragment, height, children } };
}

function autoHeight(box: BlockBox): BlockBox {
  return box.style.height === 'auto' ? box : { ...box, style: { ...box.style, height: 'auto' } };
}

/** Share of the spare height that goes above the content. */
function alignment(align: BlockBox['style']['verticalAlign']): number {
  if (align === 'middle') return 0.5;
  return align === 'bottom' ? 1 : 0;
}
