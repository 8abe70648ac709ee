import type { BlockBox, BlockLevelBox } from '../box/box.js';
import { appeals, better, type Appeal, type EarlyBreak } from './appeal.js';
import { avoidsBetween, endPage, forcedBetween, startPage } from './between.js';
import type { BreakToken, ContentPosition, ForcedBreak } from './break-token.js';
import { margins } from './edges.js';
import { clearance, moveFloats, placeFloat, slotFor, type FloatArea } from './floats.js';
import type { ContentResult, ContentSpace, Flow, LayoutResult } from './flow.js';
import type { Fragment, Placed } from './fragment.js';
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
import { relativeOffset } from './relative.js';
import { shrinkToFit } from './shrink-to-fit.js';
import { fits, unbrokenSpace, type Space } from './space.js';
import { blockOffset, blockWidth, setBorderWidth } from './widths.js';

type ChildrenPosition = Extract<ContentPosition, { kind: 'children' }>;

/** Lays out the blocks and floats in a block container, one below the other (CSS2 §9.4.1). */
export function layoutChildren(
  flow: Flow,
  box: BlockBox,
  space: ContentSpace,
  position: ContentPosition | null,
): ContentResult | null {
  return new ChildrenLayout(flow, box, space, position?.kind === 'children' ? position : null).run();
}

/** Everything that placing a child changes, so that layout can go back to an earlier break. */
interface State {
  /** How many fragments are placed. */
  readonly count: number;
  /** Bottom border edge of what is placed. */
  readonly y: number;
  /** Margins below it that are still open. */
  readonly strut: MarginStrut;
  /** Margins at the top are the container's own and take no room inside it. */
  readonly absorbing: boolean;
  readonly floats: readonly FloatArea[];
  readonly floatTokens: readonly BreakToken[];
  /** The last box in flow in this fragment. */
  readonly previous: BlockLevelBox | null;
}

class ChildrenLayout {
  readonly #flow: Flow;
  readonly #children: readonly BlockLevelBox[];
  readonly #space: ContentSpace;
  readonly #placed: Placed[] = [];
  readonly #resumed: ChildrenPosition | null;
  #state: State;
  #best: { readonly early: EarlyBreak; readonly state: State } | null = null;

  constructor(flow: Flow, box: BlockBox, space: ContentSpace, resumed: ChildrenPosition | null) {
    this.#flow = flow;
    this.#resumed = resumed;
    this.#children = box.children;
    this.#space = space;
    this.#state = {
      count: 0,
      y: 0,
      strut: noMargin,
      absorbing: space.topIsOpen && resumed === null,
      floats: space.floats,
      floatTokens: [],
      previous: null,
    };
  }

  run(): ContentResult | null {
    for (const token of this.#resumed?.floats ?? []) this.#resumeFloat(token);
    const last = Math.min(this.#children.length, this.#space.until);
    for (let index = this.#resumed?.child ?? 0; index < last; index += 1) {
      const stopped = this.#place(index);
      if (stopped !== 'placed') return stopped;
    }
    if (this.#state.floatTokens.length > 0) return this.#stop(last, { inner: null, appeal: appeals.perfect });
    return { ...this.#result(), endMargin: this.#state.strut };
  }

  #place(index: number): Step {
    const child = this.#children[index]!;
    const early = this.#space.early?.index === index ? this.#space.early : null;
    if (early !== null && early.inner === null) return this.#stop(index, { inner: null, appeal: early.appeal });
    const { previous } = this.#state;
    if (previous !== null) {
      const forced = this.#forcedBreak(previous, child);
      if (forced !== null) return this.#stop(index, { inner: null, appeal: appeals.forced, forced });
      this.#offerBreakBefore(index, previous);
    }
    return child.style.float === 'none' ? this.#placeInFlow(index, early?.inner ?? null) : this.#placeFloat(index);
  }

  #placeInFlow(index: number, early: EarlyBreak | null): Step {
    const child = this.#children[index]!;
    const resumed = this.#resumed?.child === index ? this.#resumed : null;
    const inner = resumed?.inner ?? null;
    const losesMargin = resumed !== null && (inner !== null || !resumed.keepsMargin);
    const top = losesMargin ? noMargin : topMargins(child, this.#space.width);
    const at = this.#positionFor(child, top);
    const result = this.#flow.layout(child, this.#childSpace(child, at, early), inner);
    if (result === null) return this.#rewind(index);
    if (result.token !== null && (this.#best?.early.appeal ?? 0) > result.appeal) return this.#rewind(index);

    const before = this.#state;
    this.#add(child, result, at);
    if (result.token !== null) {
      this.#update({ y: at.y + result.fragment.height });
      return this.#stop(index, { inner: result.token, appeal: result.appeal });
    }
    if (result.early !== null) this.#remember({ index, inner: result.early, appeal: result.early.appeal }, before);
    this.#advance(child, { bottom: at.y + result.fragment.height, top, moves: inner !== null || at.cleared });
    return 'placed';
  }

  /** Where the border box of a child goes: margins, clearance and, for independent boxes, room beside floats. */
  #positionFor(child: BlockLevelBox, top: MarginStrut): Position {
    const { width } = this.#space;
    const { y: bottom, strut, absorbing, floats } = this.#state;
    const flowY = absorbing ? bottom : bottom + collapsed(join(strut, top));
    const clearY = clearance(floats, child.style.clear);
    const y = Math.max(flowY, clearY);
    const beside = floats.length > 0 && formatsIndependently(child);
    const slot = beside ? slotFor(floats, y, { width: this.#leastWidth(child), height: 1 }, width) : { x: 0, y, width };
    const borderWidth =
      child.kind === 'block' ? blockWidth(child.style, slot.width) : shrinkToFit(this.#flow, child, slot.width);
    const x = slot.x + blockOffset(child.style, slot.width, borderWidth);
    return { x, y: slot.y, borderWidth, cleared: clearY > flowY };
  }

  /** Narrower than this, a box goes below the floats. */
  #leastWidth(child: BlockLevelBox): number {
    const { width } = this.#space;
    const set = setBorderWidth(child.style, width);
    return Math.min(width, set ?? this.#flow.contentSizes(child).min);
  }

  #childSpace(child: BlockLevelBox, at: Position, early: EarlyBreak | null): Space {
    const { width, height, fragmentainer, room, atStart, pageName } = this.#space;
    const floats = formatsIndependently(child) ? [] : moveFloats(this.#state.floats, -at.x, -at.y);
    return {
      width,
      height,
      borderWidth: at.borderWidth,
      independent: false,
      fragmentainer,
      room: room - at.y,
      atStart: atStart && this.#state.count === 0,
      floats,
      early,
      pageName,
    };
  }

  #advance(child: BlockLevelBox, at: { bottom: number; top: MarginStrut; moves: boolean }): void {
    const { width } = this.#space;
    const below = bottomMargins(child, width);
    this.#update({ previous: child });
    if (at.moves || !collapsesThrough(child, width)) {
      this.#update({ y: at.bottom, strut: below, absorbing: false });
    } else if (!this.#state.absorbing) {
      this.#update({ strut: join(join(this.#state.strut, at.top), below) });
    }
  }

  /** Floats do not break, unless nothing else would stand on the page: then they go on on the next. */
  #placeFloat(index: number): Step {
    const child = this.#children[index]!;
    const { width, room, fragmentainer, atStart } = this.#space;
    const { y, strut, absorbing, floats, count } = this.#state;
    const space = unbrokenSpace(width, shrinkToFit(this.#flow, child, width));
    const top = Math.max(absorbing ? y : y + collapsed(strut), clearance(floats, child.style.clear));
    const result = this.#flow.layout(child, space, null)!;
    const area = this.#areaFor(child, result.fragment, top);
    if (fits(this.#space, area.y + area.height)) return this.#addFloat(child, result, area);
    if (this.#best !== null || !atStart || count > 0) return this.#rewind(index);

    const broken = this.#flow.layout(child, { ...space, fragmentainer, room: room - area.y }, null)!;
    return this.#addFloat(child, broken, this.#areaFor(child, broken.fragment, top));
  }

  #resumeFloat(token: BreakToken): void {
    const { width, room, fragmentainer } = this.#space;
    const child = token.box;
    const space = { ...unbrokenSpace(width, shrinkToFit(this.#flow, child, width)), fragmentainer, room };
    const result = this.#flow.layout(child, space, token)!;
    this.#addFloat(child, result, this.#areaFor(child, result.fragment, 0));
  }

  #areaFor(child: BlockLevelBox, fragment: Fragment, top: number): FloatArea {
    const outer = margins(child.style, this.#space.width);
    const size = {
      side: child.style.float === 'right' ? ('right' as const) : ('left' as const),
      width: outer.left + fragment.width + outer.right,
      height: outer.top + fragment.height + outer.bottom,
    };
    return placeFloat(this.#state.floats, size, top, this.#space.width);
  }

  #addFloat(child: BlockLevelBox, { fragment, token }: LayoutResult, area: FloatArea): 'placed' {
    const outer = margins(child.style, this.#space.width);
    this.#add(child, { fragment, floats: [] }, { x: area.x + outer.left, y: area.y + outer.top });
    this.#update({ floats: [...this.#state.floats, area] });
    if (token !== null) this.#update({ floatTokens: [...this.#state.floatTokens, token] });
    return 'placed';
  }

  /** `floats`: those that stand out of the child, from its border box. */
  #add(
    child: BlockLevelBox,
    { fragment, floats }: Pick<LayoutResult, 'fragment' | 'floats'>,
    at: { readonly x: number; readonly y: number },
  ): void {
    const shift = relativeOffset(child.style, this.#space);
    this.#placed.push({ x: at.x + shift.x, y: at.y + shift.y, fragment });
    this.#update({ count: this.#placed.length });
    if (floats.length > 0) this.#update({ floats: [...this.#state.floats, ...moveFloats(floats, at.x, at.y)] });
  }

  #update(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #forcedBreak(previous: BlockLevelBox, child: BlockLevelBox): ForcedBreak | null {
    const { fragmentainer, pageName } = this.#space;
    if (fragmentainer === null || child.style.float !== 'none') return null;
    const forced = forcedBetween(previous, child, fragmentainer.kind);
    if (forced !== null) return forced;
    return endPage(previous, pageName) === startPage(child, pageName) ? null : 'page';
  }

  #offerBreakBefore(index: number, previous: BlockLevelBox): void {
    const { fragmentainer } = this.#space;
    if (fragmentainer === null) return;
    const avoided = avoidsBetween(previous, this.#children[index]!, fragmentainer.kind);
    this.#remember({ index, inner: null, appeal: avoided ? appeals.violatesAvoid : appeals.perfect }, this.#state);
  }

  #remember(early: EarlyBreak, state: State): void {
    if (better(this.#best?.early ?? null, early) === early) this.#best = { early, state };
  }

  /**
   * The child at `index` does not fit: goes back to the best break so far. null when there is none and the container
   * itself must move on; where it cannot, because it is at the start, floats stay and the child moves on alone.
   */
  #rewind(index: number): ContentResult | null {
    if (this.#best === null) {
      if (!this.#space.atStart || this.#state.count === 0) return null;
      const inner = this.#resumed?.child === index ? this.#resumed.inner : null;
      return this.#stop(index, { inner, appeal: appeals.violatesAvoid });
    }
    const { early, state } = this.#best;
    this.#best = null;
    this.#state = state;
    this.#placed.length = state.count;
    if (early.inner === null) return this.#stop(early.index, { inner: null, appeal: early.appeal });
    const stopped = this.#placeInFlow(early.index, early.inner);
    if (stopped === 'placed') throw new Error('A break that layout had offered was not there when it came back.');
    return stopped;
  }

  #stop(index: number, stop: { inner: BreakToken | null; appeal: Appeal; forced?: ForcedBreak }): ContentResult {
    const { pageName } = this.#space;
    const next = this.#children[index];
    const start = stop.inner?.start ?? {
      forced: stop.forced ?? null,
      pageName: next === undefined ? pageName : startPage(next, pageName),
    };
    return {
      ...this.#result(),
      position: {
        kind: 'children',
        child: index,
        inner: stop.inner,
        floats: this.#state.floatTokens,
        keepsMargin: start.forced !== null,
      },
      start,
      appeal: stop.appeal,
      early: null,
    };
  }

  #result(): ContentResult {
    return {
      children: this.#placed,
      rules: [],
      height: this.#state.y,
      endMargin: noMargin,
      position: null,
      start: { forced: null, pageName: this.#space.pageName },
      appeal: appeals.perfect,
      early: this.#best?.early ?? null,
      floats: this.#state.floats.slice(this.#space.floats.length),
    };
  }
}

/** A child is placed, or layout of the container stops here; null: it must move on as a whole. */
type Step = ContentResult | null | 'placed';

interface Position {
  readonly x: number;
  readonly y: number;
  readonly borderWidth: number;
  /** A float pushed it down. */
  readonly cleared: boolean;
}
