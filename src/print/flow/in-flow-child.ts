import type { BlockLevelBox } from '../box/box.js';
import type { EarlyBreak } from './appeal.js';
import type { BreakToken } from './break-token.js';
import { clearance, moveFloats, slotFor } from './floats.js';
import type { Flow, LayoutResult } from './flow.js';
import {
  bottomMargins,
  collapsed,
  collapsesThrough,
  formatsIndependently,
  join,
  noMargin,
  topMargins,
  type MarginStrut,
} from './margins.js';
import { shrinkToFit } from './shrink-to-fit.js';
import type { Space } from './space.js';
import type { Stacking } from './stack.js';
import { blockOffset, blockWidth, setBorderWidth } from './widths.js';

/** A child in flow, laid out below what is placed already, but not placed yet. */
export interface InFlowChild {
  readonly result: LayoutResult;
  readonly at: Position;
  readonly top: MarginStrut;
}

interface Position {
  readonly x: number;
  readonly y: number;
  readonly borderWidth: number;
  /** A float pushed it down. */
  readonly cleared: boolean;
}

interface InFlowOptions {
  /** Where an earlier fragment of the child stopped. */
  readonly inner: BreakToken | null;
  readonly losesMargin: boolean;
  readonly early: EarlyBreak | null;
}

/** null: the child must move on as a whole. */
export function layoutInFlow(
  stacking: Stacking,
  child: BlockLevelBox,
  { inner, losesMargin, early }: InFlowOptions,
): InFlowChild | null {
  const top = losesMargin ? noMargin : topMargins(child, stacking.space.width);
  const at = positionFor(stacking, child, top);
  const result = stacking.flow.layout(child, { ...childSpace(stacking, child, at), early }, inner);
  return result === null ? null : { result, at, top };
}

/** Goes on below a child that is placed to its end; `moves`: its margins do not collapse through it. */
export function advance(stacking: Stacking, child: BlockLevelBox, placed: InFlowChild & { moves: boolean }): void {
  const { space, stack } = stacking;
  const { result, at, top, moves } = placed;
  const below = bottomMargins(child, space.width);
  stack.update({ previous: child });
  if (moves || at.cleared || !collapsesThrough(child, space.width)) {
    stack.update({ y: at.y + result.fragment.height, strut: below, absorbing: false });
  } else if (!stack.state.absorbing) {
    stack.update({ strut: join(join(stack.state.strut, top), below) });
  }
}

/** Where the border box of a child goes: margins, clearance and, for independent boxes, room beside floats. */
function positionFor({ flow, space, stack }: Stacking, child: BlockLevelBox, top: MarginStrut): Position {
  const { width } = space;
  const { y: bottom, strut, absorbing, floats } = stack.state;
  const flowY = absorbing ? bottom : bottom + collapsed(join(strut, top));
  const clearY = clearance(floats, child.style.clear);
  const y = Math.max(flowY, clearY);
  const beside = floats.length > 0 && formatsIndependently(child);
  const slot = beside
    ? slotFor(floats, y, { width: leastWidth(flow, child, width), height: 1 }, width)
    : { x: 0, y, width };
  const borderWidth =
    child.kind === 'block' ? blockWidth(child.style, slot.width) : shrinkToFit(flow, child, slot.width);
  const x = slot.x + blockOffset(child.style, slot.width, borderWidth);
  return { x, y: slot.y, borderWidth, cleared: clearY > flowY };
}

/** Narrower than this, a box goes below the floats. */
function leastWidth(flow: Flow, child: BlockLevelBox, width: number): number {
  return Math.min(width, setBorderWidth(child.style, width) ?? flow.contentSizes(child).min);
}

function childSpace({ space, stack }: Stacking, child: BlockLevelBox, at: Position): Omit<Space, 'early'> {
  const { width, height, fragmentainer, room, atStart, pageName } = space;
  return {
    width,
    height,
    borderWidth: at.borderWidth,
    independent: false,
    fragmentainer,
    room: room - at.y,
    atStart: atStart && stack.state.count === 0,
    floats: formatsIndependently(child) ? [] : moveFloats(stack.state.floats, -at.x, -at.y),
    pageName,
  };
}
