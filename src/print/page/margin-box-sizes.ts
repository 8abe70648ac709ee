/** What one of three boxes along an edge of the page wants, outer sizes in px. */
export interface Wanted {
  /** Set size, or null for `auto`. */
  readonly set: number | null;
  readonly min: number;
  readonly max: number;
}

export interface Extent {
  readonly from: number;
  readonly size: number;
}

/** null: the box is not generated. */
type Three<T> = readonly [first: T | null, middle: T | null, last: T | null];

/** Sizes of three margin boxes along one edge (css-page-3 §5.3.2.3): the middle one is centred, the others take the rest. */
export function divideEdge([first, middle, last]: Three<Wanted>, length: number): Three<Extent> {
  const sizes = middle === null ? outerOnly(first, last, length) : aroundMiddle(first, middle, last, length);
  const [a, b, c] = sizes;
  return [
    first === null ? null : { from: 0, size: a },
    middle === null ? null : { from: (length - b) / 2, size: b },
    last === null ? null : { from: length - c, size: c },
  ];
}

type Sizes = readonly [number, number, number];

const nothing: Wanted = { set: 0, min: 0, max: 0 };

function outerOnly(first: Wanted | null, last: Wanted | null, length: number): Sizes {
  const [a, c] = share(first ?? nothing, last ?? nothing, length);
  return [a, 0, c];
}

function aroundMiddle(first: Wanted | null, middle: Wanted, last: Wanted | null, length: number): Sizes {
  const sides = [first ?? nothing, last ?? nothing] as const;
  const most = (key: 'min' | 'max') => 2 * Math.max(...sides.map((side) => side.set ?? side[key]));
  const [b] = share(middle, { set: null, min: most('min'), max: most('max') }, length);
  const rest = Math.max(0, (length - b) / 2);
  return [sides[0].set ?? rest, b, sides[1].set ?? rest];
}

/** Two boxes over a length: set sizes as they are, automatic ones in proportion to what they want. */
function share(a: Wanted, b: Wanted, length: number): readonly [number, number] {
  if (a.set !== null && b.set !== null) return [a.set, b.set];
  if (a.set !== null) return [a.set, Math.max(0, length - a.set)];
  if (b.set !== null) return [Math.max(0, length - b.set), b.set];
  const base = a.max + b.max <= length ? ([a.max, b.max] as const) : ([a.min, b.min] as const);
  const flex = a.max + b.max <= length ? base : ([a.max - a.min, b.max - b.min] as const);
  const spare = length - base[0] - base[1];
  const total = flex[0] + flex[1];
  const part = total === 0 ? 0.5 : flex[0] / total;
  return [base[0] + spare * part, base[1] + spare * (1 - part)];
}
