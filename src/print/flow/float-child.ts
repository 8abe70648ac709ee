import type { BlockLevelBox } from '../box/box.js';
import type { BreakToken } from './break-token.js';
import { margins } from './edges.js';
import { clearance, placeFloat, type FloatArea } from './floats.js';
import type { LayoutResult } from './flow.js';
import type { Fragment } from './fragment.js';
import { collapsed } from './margins.js';
import { shrinkToFit } from './shrink-to-fit.js';
import { fits, unbrokenSpace } from './space.js';
import type { Stacking } from './stack.js';

/** Places a float as a whole, or broken where it `mayBreak`; false: it does not fit. */
export function placeFloatChild(stacking: Stacking, child: BlockLevelBox, mayBreak: boolean): boolean {
  const { flow, space, stack } = stacking;
  const { y, strut, absorbing, floats } = stack.state;
  const own = unbrokenSpace(space.width, shrinkToFit(flow, child, space.width));
  const top = Math.max(absorbing ? y : y + collapsed(strut), clearance(floats, child.style.clear));
  const whole = flow.layout(child, own, null)!;
  const area = areaFor(stacking, child, { fragment: whole.fragment, top });
  if (fits(space, area.y + area.height)) {
    addFloat(stacking, child, whole, area);
    return true;
  }
  if (!mayBreak) return false;
  const { fragmentainer, room } = space;
  const broken = flow.layout(child, { ...own, fragmentainer, room: room - area.y }, null)!;
  addFloat(stacking, child, broken, areaFor(stacking, child, { fragment: broken.fragment, top }));
  return true;
}

/** Places the rest of a float that an earlier page began. */
export function resumeFloat(stacking: Stacking, token: BreakToken): void {
  const { flow, space } = stacking;
  const { width, fragmentainer, room } = space;
  const child = token.box;
  const own = { ...unbrokenSpace(width, shrinkToFit(flow, child, width)), fragmentainer, room };
  const result = flow.layout(child, own, token)!;
  addFloat(stacking, child, result, areaFor(stacking, child, { fragment: result.fragment, top: 0 }));
}

function areaFor(
  { space, stack }: Stacking,
  child: BlockLevelBox,
  { fragment, top }: { fragment: Fragment; top: number },
): FloatArea {
  const outer = margins(child.style, space.width);
  const size = {
    side: child.style.float === 'right' ? ('right' as const) : ('left' as const),
    width: outer.left + fragment.width + outer.right,
    height: outer.top + fragment.height + outer.bottom,
  };
  return placeFloat(stack.state.floats, size, top, space.width);
}

function addFloat(
  { space, stack }: Stacking,
  child: BlockLevelBox,
  { fragment, token }: LayoutResult,
  area: FloatArea,
): void {
  const outer = margins(child.style, space.width);
  stack.add(child, { fragment, floats: [] }, { x: area.x + outer.left, y: area.y + outer.top });
  stack.update({ floats: [...stack.state.floats, area] });
  if (token !== null) stack.update({ floatTokens: [...stack.state.floatTokens, token] });
}
