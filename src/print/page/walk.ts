import type { Fragment, Placed } from '../flow/fragment.js';

/** A fragment with its place on the page. */
export interface Visit {
  readonly fragment: Fragment;
  readonly x: number;
  readonly y: number;
  /** Whether it is, or lies in, a table header or footer that is shown again. */
  readonly repeated: boolean;
}

/** All fragments on a page, each before what is in it. */
export function* walk(placed: Placed, x = 0, y = 0, repeated = false): Generator<Visit> {
  const { fragment } = placed;
  const visit: Visit = {
    fragment,
    x: x + placed.x,
    y: y + placed.y,
    repeated: repeated || (fragment.kind === 'box' && fragment.repeated),
  };
  yield visit;
  for (const child of childrenOf(fragment)) yield* walk(child, visit.x, visit.y, visit.repeated);
}

function childrenOf(fragment: Fragment): Iterable<Placed> {
  switch (fragment.kind) {
    case 'box':
      return fragment.children;
    case 'line':
      return fragment.atomics.values();
    case 'image':
      return [];
  }
}
