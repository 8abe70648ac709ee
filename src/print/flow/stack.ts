import type { BlockLevelBox } from '../box/box.js';
import type { BreakToken } from './break-token.js';
import { moveFloats, type FloatArea } from './floats.js';
import type { ContentSpace, Flow, LayoutResult } from './flow.js';
import type { Placed } from './fragment.js';
import { noMargin, type MarginStrut } from './margins.js';
import { relativeOffset } from './relative.js';

/** Everything that placing a child changes, so that layout can go back to an earlier break. */
export interface StackState {
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

/** The children of a block container that are placed so far, one below the other. */
export class Stack {
  readonly placed: Placed[] = [];
  readonly #space: ContentSpace;
  #state: StackState;

  /** `resumed`: its beginning stands in an earlier fragment. */
  constructor(space: ContentSpace, resumed: boolean) {
    this.#space = space;
    this.#state = {
      count: 0,
      y: 0,
      strut: noMargin,
      absorbing: space.topIsOpen && !resumed,
      floats: space.floats,
      floatTokens: [],
      previous: null,
    };
  }

  get state(): StackState {
    return this.#state;
  }

  update(change: Partial<StackState>): void {
    this.#state = { ...this.#state, ...change };
  }

  goBackTo(state: StackState): void {
    this.#state = state;
    this.placed.length = state.count;
  }

  /** `floats`: those that stand out of the child, from its border box. */
  add(
    child: BlockLevelBox,
    { fragment, floats }: Pick<LayoutResult, 'fragment' | 'floats'>,
    at: { readonly x: number; readonly y: number },
  ): void {
    const shift = relativeOffset(child.style, this.#space);
    this.placed.push({ x: at.x + shift.x, y: at.y + shift.y, fragment });
    this.update({ count: this.placed.length });
    if (floats.length > 0) this.update({ floats: [...this.#state.floats, ...moveFloats(floats, at.x, at.y)] });
  }
}

/** What placing a child needs. */
export interface Stacking {
  readonly flow: Flow;
  readonly space: ContentSpace;
  readonly stack: Stack;
}
