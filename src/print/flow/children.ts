import type { BlockBox, BlockLevelBox } from '../box/box.js';
import { appeals, better, type Appeal, type EarlyBreak } from './appeal.js';
import { avoidsBetween, endPage, forcedBetween, startPage } from './between.js';
import type { BreakToken, ContentPosition, ForcedBreak } from './break-token.js';
import { placeFloatChild, resumeFloat } from './float-child.js';
import type { ContentResult, ContentSpace, Flow } from './flow.js';
import { advance, layoutInFlow } from './in-flow-child.js';
import { noMargin } from './margins.js';
import { Stack, type StackState } from './stack.js';

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

/** Where to break between and inside children: the best place so far is kept, to come back to. */
class ChildrenLayout {
  readonly #flow: Flow;
  readonly #children: readonly BlockLevelBox[];
  readonly #space: ContentSpace;
  readonly #stack: Stack;
  readonly #resumed: ChildrenPosition | null;
  #best: { readonly early: EarlyBreak; readonly state: StackState } | null = null;

  constructor(flow: Flow, box: BlockBox, space: ContentSpace, resumed: ChildrenPosition | null) {
    this.#flow = flow;
    this.#resumed = resumed;
    this.#children = box.children;
    this.#space = space;
    this.#stack = new Stack(space, resumed !== null);
  }

  run(): ContentResult | null {
    for (const token of this.#resumed?.floats ?? []) resumeFloat(this.#stacking, token);
    const last = Math.min(this.#children.length, this.#space.until);
    for (let index = this.#resumed?.child ?? 0; index < last; index += 1) {
      const stopped = this.#place(index);
      if (stopped !== 'placed') return stopped;
    }
    const { floatTokens, strut } = this.#stack.state;
    if (floatTokens.length > 0) return this.#stop(last, { inner: null, appeal: appeals.perfect });
    return { ...this.#result(), endMargin: strut };
  }

  get #stacking() {
    return { flow: this.#flow, space: this.#space, stack: this.#stack };
  }

  #place(index: number): Step {
    const child = this.#children[index]!;
    const early = this.#space.early?.index === index ? this.#space.early : null;
    if (early !== null && early.inner === null) return this.#stop(index, { inner: null, appeal: early.appeal });
    const { previous } = this.#stack.state;
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
    const laidOut = layoutInFlow(this.#stacking, child, { inner, losesMargin, early });
    if (laidOut === null) return this.#rewind(index);
    const { result, at } = laidOut;
    if (result.token !== null && (this.#best?.early.appeal ?? 0) > result.appeal) return this.#rewind(index);

    const before = this.#stack.state;
    this.#stack.add(child, result, at);
    if (result.token !== null) {
      this.#stack.update({ y: at.y + result.fragment.height });
      return this.#stop(index, { inner: result.token, appeal: result.appeal });
    }
    if (result.early !== null) this.#remember({ index, inner: result.early, appeal: result.early.appeal }, before);
    advance(this.#stacking, child, { ...laidOut, moves: inner !== null });
    return 'placed';
  }

  /** Floats do not break, unless nothing else would stand on the page: then they go on on the next. */
  #placeFloat(index: number): Step {
    const mayBreak = this.#best === null && this.#space.atStart && this.#stack.state.count === 0;
    return placeFloatChild(this.#stacking, this.#children[index]!, mayBreak) ? 'placed' : this.#rewind(index);
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
    const appeal = avoided ? appeals.violatesAvoid : appeals.perfect;
    this.#remember({ index, inner: null, appeal }, this.#stack.state);
  }

  #remember(early: EarlyBreak, state: StackState): void {
    if (better(this.#best?.early ?? null, early) === early) this.#best = { early, state };
  }

  /**
   * The child at `index` does not fit: goes back to the best break so far. null when there is none and the container
   * itself must move on; where it cannot, because it is at the start, floats stay and the child moves on alone.
   */
  #rewind(index: number): ContentResult | null {
    if (this.#best === null) {
      if (!this.#space.atStart || this.#stack.state.count === 0) return null;
      const inner = this.#resumed?.child === index ? this.#resumed.inner : null;
      return this.#stop(index, { inner, appeal: appeals.violatesAvoid });
    }
    const { early, state } = this.#best;
    this.#best = null;
    this.#stack.goBackTo(state);
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
        floats: this.#stack.state.floatTokens,
        keepsMargin: start.forced !== null,
      },
      start,
      appeal: stop.appeal,
      early: null,
    };
  }

  #result(): ContentResult {
    const { y, floats } = this.#stack.state;
    return {
      children: this.#stack.placed,
      rules: [],
      height: y,
      endMargin: noMargin,
      position: null,
      start: { forced: null, pageName: this.#space.pageName },
      appeal: appeals.perfect,
      early: this.#best?.early ?? null,
      floats: floats.slice(this.#space.floats.length),
    };
  }
}

/** A child is placed, or layout of the container stops here; null: it must move on as a whole. */
type Step = ContentResult | null | 'placed';
