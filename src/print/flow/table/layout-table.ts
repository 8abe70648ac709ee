import type { RowBox, TableBox } from '../../box/box.js';
import { appeals, better, worse, type Appeal, type EarlyBreak } from '../appeal.js';
import { avoidsInside } from '../between.js';
import type { CellProgress, ForcedBreak, NextStart, TableToken } from '../break-token.js';
import type { Flow, LayoutResult } from '../flow.js';
import type { BoxFragment } from '../fragment.js';
import { shrinkToFit } from '../shrink-to-fit.js';
import { fits, type Space } from '../space.js';
import { bandOf } from './grid.js';
import { layoutBand, layoutRow, type RowsResult } from './rows.js';
import { avoidsBetweenRows, forcedBetweenRows } from './row-breaks.js';
import { tableContext, type TableContext } from './table-context.js';
import { TableStack, type TableStackState } from './table-stack.js';

/** Lays out a table: captions, header, as many rows as fit, footer. Header and footer stand on each page. */
export function layoutTable(
  flow: Flow,
  table: TableBox,
  space: Space,
  token: TableToken | null,
): LayoutResult<BoxFragment> | null {
  const width = space.borderWidth ?? shrinkToFit(flow, table, space.width);
  return new TableLayout(tableContext(flow, table, width), space, token).run();
}

/** Where to break between and inside rows: the best place so far is kept, to come back to. */
class TableLayout {
  readonly #context: TableContext;
  readonly #space: Space;
  readonly #token: TableToken | null;
  readonly #stack: TableStack;
  /** The last body row on this page. */
  #previous: number | null = null;
  #best: { readonly early: EarlyBreak; readonly state: TableStackState } | null = null;

  constructor(context: TableContext, space: Space, token: TableToken | null) {
    this.#context = context;
    this.#space = space;
    this.#token = token;
    this.#stack = new TableStack(context, space, token !== null);
  }

  run(): LayoutResult<BoxFragment> | null {
    if (!this.#fits && !this.#space.atStart) return null;
    const { grid } = this.#context.frame;
    for (let row = this.#token?.row ?? grid.header; row < grid.footer;) {
      const step = this.#placeRows(row);
      if (typeof step !== 'number') return step;
      row = step;
    }
    return this.#finish();
  }

  /** Places the row at `index`, and those tied to it; gives the next row's index, or where the table stops. */
  #placeRows(index: number): number | LayoutResult<BoxFragment> | null {
    const { early, pageName } = this.#space;
    if (early?.index === index) return this.#stop(index, { appeal: early.appeal });
    if (this.#previous !== null) {
      const forced = this.#forcedBreak(this.#previous, index);
      if (forced !== null) return this.#stop(index, { appeal: appeals.forced, start: { forced, pageName } });
      this.#offerBreak(index, this.#previous);
    }
    const cells = this.#token?.row === index ? this.#token.cells : [];
    const result = this.#layoutRows(index, cells);
    if (result === null) return this.#rewind();
    if (result.progress !== null && (this.#best?.early.appeal ?? 0) > result.appeal) return this.#rewind();

    this.#stack.add(result);
    this.#previous = index + result.rows.length - 1;
    if (result.progress !== null) {
      return this.#stop(index, { appeal: result.appeal, cells: result.progress, start: result.start });
    }
    return index + result.rows.length;
  }

  #layoutRows(index: number, cells: readonly CellProgress[]): RowsResult | null {
    const { fragmentainer, pageName } = this.#space;
    const room = this.#space.room - this.#stack.state.y - this.#stack.below;
    const atStart = this.#space.atStart && this.#previous === null;
    const space = { fragmentainer, pageName, room, atStart };
    const until = cells.length > 0 ? index + 1 : bandOf(this.#context.frame.grid, index);
    if (until > index + 1) {
      const band = layoutBand(this.#context, index, until, space);
      if (band.height <= room) return band;
      // Taller than a page: its rows break one by one, and a spanning cell stands in its first row.
      if (!atStart) return null;
    }
    return layoutRow(this.#context, index, space, cells);
  }

  get #fits(): boolean {
    return fits(this.#space, this.#stack.state.y);
  }

  #forcedBreak(previous: number, index: number): ForcedBreak | null {
    const { fragmentainer } = this.#space;
    return fragmentainer === null ? null : forcedBetweenRows(this.#row(previous), this.#row(index), fragmentainer.kind);
  }

  #offerBreak(index: number, previous: number): void {
    const { fragmentainer } = this.#space;
    if (fragmentainer === null) return;
    const avoided = avoidsBetweenRows(this.#row(previous), this.#row(index), fragmentainer.kind);
    const early = { index, inner: null, appeal: avoided ? appeals.violatesAvoid : appeals.perfect };
    if (better(this.#best?.early ?? null, early) === early) this.#best = { early, state: this.#stack.state };
  }

  #row(index: number): RowBox {
    return this.#context.frame.grid.rows[index]!.box;
  }

  #rewind(): LayoutResult<BoxFragment> | null {
    if (this.#best === null) return null;
    const { early, state } = this.#best;
    this.#stack.goBackTo(state);
    return this.#stop(early.index, { appeal: early.appeal });
  }

  #finish(): LayoutResult<BoxFragment> | null {
    const fragment = this.#stack.finish();
    if (!this.#fits && this.#best !== null) return this.#rewind();
    if (!this.#fits && !this.#space.atStart) return null;
    return { fragment, floats: [], token: null, ...this.#limited(appeals.perfect, this.#best?.early ?? null) };
  }

  #stop(
    row: number,
    stop: { appeal: Appeal; cells?: readonly CellProgress[]; start?: NextStart },
  ): LayoutResult<BoxFragment> {
    const start = stop.start ?? { forced: null, pageName: this.#space.pageName };
    const token: TableToken = { kind: 'table', box: this.#context.table, row, cells: stop.cells ?? [], start };
    return { fragment: this.#stack.stop(), floats: [], token, ...this.#limited(stop.appeal, null) };
  }

  /** A table that must not break makes every break in it a bad one. */
  #limited(appeal: Appeal, early: EarlyBreak | null): { appeal: Appeal; early: EarlyBreak | null } {
    const { fragmentainer } = this.#space;
    const whole = fragmentainer !== null && avoidsInside(this.#context.table, fragmentainer.kind);
    if (!whole || appeal === appeals.forced) return { appeal, early };
    const limit = (value: Appeal) => worse(value, appeals.violatesAvoid);
    return { appeal: limit(appeal), early: early === null ? null : { ...early, appeal: limit(early.appeal) } };
  }
}
