import type { BlockBox } from '../box/box.js';
import { appeals, worse, type EarlyBreak } from './appeal.js';
import { avoidsInside } from './between.js';
import type { BlockToken } from './break-token.js';
import { layoutColumns } from './columns.js';
import { borders, padding, sumEdges, type Edges } from './edges.js';
import { floatsBottom, moveFloats } from './floats.js';
import type { ContentResult, ContentSpace, Flow, LayoutResult } from './flow.js';
import type { BoxFragment } from './fragment.js';
import { layoutInside } from './inside.js';
import { placeMarker } from './list-marker.js';
import { bottomIsOpen, collapsed, formatsIndependently, hasColumns, topIsOpen } from './margins.js';
import { fits, type Space } from './space.js';
import { blockWidth, clampContentHeight, setContentHeight } from './widths.js';

/** Borders and padding of one fragment of a block and the size that they leave. */
interface Frame {
  readonly width: number;
  readonly border: Edges;
  /** Borders and padding. */
  readonly edges: Edges;
  readonly contentWidth: number;
  /** Content height that the style sets, less what earlier fragments have used. */
  readonly setHeight: number | null;
  readonly independent: boolean;
}

/** One block in one space: what its steps share. */
interface Pass {
  readonly box: BlockBox;
  readonly space: Space;
  readonly token: BlockToken | null;
  readonly frame: Frame;
}

/** Lays out a block container: its frame, its contents, its height. */
export function layoutBlock(
  flow: Flow,
  box: BlockBox,
  space: Space,
  token: BlockToken | null,
): LayoutResult<BoxFragment> | null {
  const pass = { box, space, token, frame: frameOf(box, space, token) };
  const inside = hasColumns(box) ? layoutColumns : layoutInside;
  const attempt = (early: EarlyBreak | null) => inside(flow, box, contentSpace(pass, early), token?.at ?? null);

  let content = attempt(space.early);
  if (content === null) return null;
  if (content.position === null && !fits(space, heightOf(pass, content).border)) {
    // The contents fit but the end of the box does not: break inside, or push the whole box on.
    if (content.early !== null) content = attempt(content.early) ?? content;
    else if (!space.atStart) return null;
  }
  return seal(flow, pass, content);
}

function frameOf(box: BlockBox, space: Space, token: BlockToken | null): Frame {
  const { style } = box;
  const width = space.borderWidth ?? blockWidth(style, space.width);
  const border = borders(style);
  const whole = sumEdges(border, padding(style, space.width));
  const sliced = token !== null && style.boxDecorationBreak === 'slice';
  const setHeight = setContentHeight(style, space.height, whole);
  return {
    width,
    border: sliced ? { ...border, top: 0 } : border,
    edges: sliced ? { ...whole, top: 0 } : whole,
    contentWidth: Math.max(0, width - whole.left - whole.right),
    setHeight: setHeight === null ? null : Math.max(0, setHeight - (token?.consumed ?? 0)),
    independent: space.independent || formatsIndependently(box),
  };
}

function contentSpace({ box, space, frame }: Pass, early: EarlyBreak | null): ContentSpace {
  return {
    ...space,
    width: frame.contentWidth,
    height: frame.setHeight,
    borderWidth: null,
    independent: false,
    room: space.room - frame.edges.top - (box.style.boxDecorationBreak === 'clone' ? frame.edges.bottom : 0),
    floats: frame.independent ? [] : moveFloats(space.floats, -frame.edges.left, -frame.edges.top),
    early,
    pageName: box.style.page === '' ? space.pageName : box.style.page,
    topIsOpen: !frame.independent && topIsOpen(box, space.width),
    until: Infinity,
  };
}

/** Heights of this fragment: of its content box and of its border box. */
function heightOf({ box, space, frame, token }: Pass, content: ContentResult): { content: number; border: number } {
  const { edges, independent, setHeight } = frame;
  const broken = content.position !== null;
  const endIsOpen = broken || (!independent && bottomIsOpen(box, space.width));
  const filled = content.height + (endIsOpen ? 0 : collapsed(content.endMargin));
  const natural = Math.max(0, filled, independent ? floatsBottom(content.floats) : 0);
  const consumed = token?.consumed ?? 0;
  const whole = setHeight === null ? consumed + natural : consumed + setHeight;
  const rest = Math.max(0, clampContentHeight(box.style, space.height, edges, whole) - consumed);
  const height = broken ? natural : rest;
  return { content: height, border: edges.top + height + (isCutBelow(box, content) ? 0 : edges.bottom) };
}

/** Whether a break takes the bottom border and padding away (css-break-3 §5.4). */
function isCutBelow(box: BlockBox, content: ContentResult): boolean {
  return content.position !== null && box.style.boxDecorationBreak === 'slice';
}

function seal(flow: Flow, pass: Pass, content: ContentResult): LayoutResult<BoxFragment> {
  const { box, space, token, frame } = pass;
  const height = heightOf(pass, content);
  const { left, top } = frame.edges;
  const marker = token === null ? placeMarker(flow, box, content, frame.contentWidth) : [];
  return {
    fragment: {
      kind: 'box',
      box,
      width: frame.width,
      height: height.border,
      border: isCutBelow(box, content) ? { ...frame.border, bottom: 0 } : frame.border,
      children: [...marker, ...content.children].map((child) => ({ ...child, x: child.x + left, y: child.y + top })),
      rules: content.rules.map((rule) => ({ ...rule, x: rule.x + left, y: rule.y + top })),
      first: token === null,
      repeated: false,
      paints: true,
    },
    token: tokenOf(pass, content, height.content),
    ...breakability(box, space, content),
    floats: frame.independent ? [] : moveFloats(content.floats, left, top),
  };
}

function tokenOf({ box, token }: Pass, { position, start }: ContentResult, height: number): BlockToken | null {
  if (position === null) return null;
  return { kind: 'block', box, consumed: (token?.consumed ?? 0) + height, at: position, start };
}

/** A box that must not break makes every break inside it a bad one. So does a set height: what follows would collide. */
function breakability(box: BlockBox, space: Space, { appeal, early }: ContentResult) {
  if (space.fragmentainer === null || appeal === appeals.forced) return { appeal, early };
  const whole = avoidsInside(box, space.fragmentainer.kind) || box.style.height !== 'auto';
  if (!whole) return { appeal, early };
  return {
    appeal: worse(appeal, appeals.violatesAvoid),
    early: early === null ? null : { ...early, appeal: worse(early.appeal, appeals.violatesAvoid) },
  };
}
