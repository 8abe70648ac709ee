import type { EarlyBreak } from './appeal.js';
import type { FragmentainerKind } from './between.js';
import type { FloatArea } from './floats.js';

/** The page or column that is being filled. */
interface Fragmentainer {
  readonly kind: FragmentainerKind;
  readonly height: number;
}

/** What a box is given to be laid out in: LayoutNG's constraint space. px. */
export interface Space {
  /** Content width of the containing block. */
  readonly width: number;
  /** Content height of the containing block where it is known: what percentages refer to. */
  readonly height: number | null;
  /** Border-box width that the parent has already decided (cells, floats, inline blocks). */
  readonly borderWidth: number | null;
  /** Whether the box starts a formatting context whatever its style says (root, cells). */
  readonly independent: boolean;
  /** null where nothing breaks. */
  readonly fragmentainer: Fragmentainer | null;
  /** Height left in the fragmentainer below the top of the border box. */
  readonly room: number;
  /** Nothing stands above it in the fragmentainer: something must be placed, even if it is too tall. */
  readonly atStart: boolean;
  /** Floats of the same formatting context, from the border box. */
  readonly floats: readonly FloatArea[];
  /** The break inside this box that an ancestor has chosen. */
  readonly early: EarlyBreak | null;
  /** Used `page` of the containing block. */
  readonly pageName: string;
}

/** A space that breaks nothing: for cells that are measured, floats, inline blocks and margin boxes. */
export function unbrokenSpace(width: number, borderWidth: number | null): Space {
  return {
    width,
    height: null,
    borderWidth,
    independent: true,
    fragmentainer: null,
    room: Infinity,
    atStart: true,
    floats: [],
    early: null,
    pageName: '',
  };
}

/** Tolerance of what still fits, px: sums of lengths in floating point. */
const tolerance = 0.05;

export function fits(space: { readonly room: number }, bottom: number): boolean {
  return bottom <= space.room + tolerance;
}
