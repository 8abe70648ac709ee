import type { BlockBox, RowBox, TableBox } from '../../box/box.js';
import { appeals, better, worse, type Appeal, type EarlyBreak } from '../appeal.js';
import { avoidsInside } from '../between.js';
import type { CellProgress, ForcedBreak, NextStart, TableToken } from '../break-token.js';
import { margins } from '../edges.js';
import type { Flow, LayoutResult } from '../flow.js';
import type { BoxFragment, Placed } from '../fragment.js';
import { shrinkToFit } from '../shrink-to-fit.js';
import { fits, unbrokenSpace, type Space } from '../space.js';
import { bandOf } from './grid.js';
import { layoutBand, layoutRow, type RowsResult } from './rows.js';
import { avoidsBetweenRows, forcedBetweenRows } from './row-breaks.js';
import { tableContext, type TableContext } from './table-context.js';
import { tableFragment, type ShownRow } from './table-fragment.js';

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

interface State {
  /** How many rows are placed. */
  readonly count: number;
  readonly y: number;
}

/** A header or footer may repeat while it leaves most of the page to the rows. */
const mostRepeated = 1 / 3;

class TableLayout {
  readonly #context: TableContext;
  readonly #space: Space;
  readonly #token: TableToken | null;
  readonly #captions: Placed[] = [];
  readonly #shown: ShownRow[] = [];
  readonly #footer: RowsResult | null;
  #state: State = { count: 0, y: 0 };
  /** The last body row on this page. */
  #previous: number | null = null;
  #best: { readonly early: EarlyBreak; readonly state: State } | null = null;

  constructor(context: TableContext, space: Space, token: TableToken | null) {
    this.#context = context;
    this.#space = space;
    this.#token = token;
    const { footer, rows } = context.frame.grid;
    this.#footer = footer < rows.length ? this.#unbroken(footer, rows.length) : null;
  }

  run(): LayoutResult<BoxFragment> | null {
    if (this.#token === null) this.#placeCaptions('top');
    this.#state = {
      count: 0,
      y: this.#state.y + (this.#token === null ? this.#context.frame.edges.top : 0) + this.#gap,
    };
    this.#placeHeader();
    if (!this.#fits(this.#state.y) && !this.#space.atStart) return null;

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
    const early = this.#space.early;
    if (early?.index === index) return this.#stop(index, { appeal: early.appeal });
    if (this.#previous !== null) {
      const forced = this.#forcedBreak(this.#previous, index);
      if (forced !== null)
        return this.#stop(index, { appeal: appeals.forced, start: { forced, pageName: this.#space.pageName } });
      this.#offerBreak(index);
    }
    const cells = this.#token?.row === index ? this.#token.cells : [];
    const result = this.#layoutRows(index, cells);
    if (result === null) return this.#rewind();
    if (result.progress !== null && (this.#best?.early.appeal ?? 0) > result.appeal) return this.#rewind();

    this.#show(result, false);
    this.#previous = index + result.rows.length - 1;
    if (result.progress !== null) {
      return this.#stop(index, { appeal: result.appeal, cells: result.progress, start: result.start });
    }
    return index + result.rows.length;
  }

  #layoutRows(index: number, cells: readonly CellProgress[]): RowsResult | null {
    const { fragmentainer, pageName } = this.#space;
    const room = this.#space.room - this.#state.y - this.#below;
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

  #unbroken(from: number, until: number): RowsResult {
    return layoutBand(this.#context, from, until, {
      fragmentainer: null,
      room: Infinity,
      atStart: true,
      pageName: this.#space.pageName,
    });
  }

  /** A header that would fill the page stands at the start only. */
  #placeHeader(): void {
    const { header } = this.#context.frame.grid;
    if (header === 0) return;
    const rows = this.#unbroken(0, header);
    const repeated = this.#token !== null;
    if (repeated && rows.height > (this.#space.fragmentainer?.height ?? Infinity) * mostRepeated) return;
    this.#show(rows, repeated);
  }

  #show(result: RowsResult, repeated: boolean): void {
    const { x } = this.#context.columns[0] ?? { x: this.#context.frame.edges.left };
    for (const { index, y, fragment } of result.rows) {
      const { group } = this.#context.frame.grid.rows[index]!;
      this.#shown.push({ index, group, x, y: this.#state.y + y, fragment, repeated });
    }
    this.#state = { count: this.#shown.length, y: this.#state.y + result.height + this.#gap };
  }

  #placeCaptions(side: 'top' | 'bottom'): void {
    const { width } = this.#context;
    for (const caption of this.#context.table.captions) {
      if (caption.style.captionSide === side) this.#placeCaption(caption, width);
    }
  }

  #placeCaption(caption: BlockBox, width: number): void {
    const outer = margins(caption.style, width);
    const space = unbrokenSpace(width, width - outer.left - outer.right);
    const { fragment } = this.#context.flow.layout(caption, space, null)!;
    const y = this.#state.y + outer.top;
    this.#captions.push({ x: outer.left, y, fragment });
    this.#state = { ...this.#state, y: y + fragment.height + outer.bottom };
  }

  get #gap(): number {
    return this.#context.frame.spacing.y;
  }

  /** What must still fit below the rows: footer and bottom edge. */
  get #below(): number {
    const footer = this.#footer === null ? 0 : this.#footer.height + this.#gap;
    return footer + this.#context.frame.edges.bottom + this.#gap;
  }

  #fits(bottom: number): boolean {
    return fits(this.#space, bottom);
  }

  #forcedBreak(previous: number, index: number): ForcedBreak | null {
    const { fragmentainer } = this.#space;
    return fragmentainer === null ? null : forcedBetweenRows(this.#row(previous), this.#row(index), fragmentainer.kind);
  }

  #offerBreak(index: number): void {
    const { fragmentainer } = this.#space;
    if (fragmentainer === null || this.#previous === null) return;
    const avoided = avoidsBetweenRows(this.#row(this.#previous), this.#row(index), fragmentainer.kind);
    const early = { index, inner: null, appeal: avoided ? appeals.violatesAvoid : appeals.perfect };
    if (better(this.#best?.early ?? null, early) === early) this.#best = { early, state: this.#state };
  }

  #row(index: number): RowBox {
    return this.#context.frame.grid.rows[index]!.box;
  }

  #rewind(): LayoutResult<BoxFragment> | null {
    if (this.#best === null) return null;
    const { early, state } = this.#best;
    this.#state = state;
    this.#shown.length = state.count;
    return this.#stop(early.index, { appeal: early.appeal });
  }

  #finish(): LayoutResult<BoxFragment> | null {
    if (this.#footer !== null) this.#show(this.#footer, false);
    const gridBottom = this.#state.y + this.#context.frame.edges.bottom;
    this.#state = { ...this.#state, y: gridBottom };
    this.#placeCaptions('bottom');
    if (!this.#fits(this.#state.y) && this.#best !== null) return this.#rewind();
    if (!this.#fits(this.#state.y) && !this.#space.atStart) return null;
    const early = this.#best?.early ?? null;
    return { ...this.#result(gridBottom), token: null, ...this.#limited(appeals.perfect, early) };
  }

  #stop(
    row: number,
    stop: { appeal: Appeal; cells?: readonly CellProgress[]; start?: NextStart },
  ): LayoutResult<BoxFragment> {
    if (this.#footer !== null) this.#show(this.#footer, true);
    const start = stop.start ?? { forced: null, pageName: this.#space.pageName };
    const token: TableToken = { kind: 'table', box: this.#context.table, row, cells: stop.cells ?? [], start };
    return { ...this.#result(this.#state.y), token, ...this.#limited(stop.appeal, null) };
  }

  #result(gridBottom: number): Pick<LayoutResult<BoxFragment>, 'fragment' | 'floats'> {
    const fragment = tableFragment(this.#context, {
      captions: this.#captions,
      shown: this.#shown,
      gridBottom,
      bottom: Math.max(this.#state.y, gridBottom),
      first: this.#token === null,
    });
    return { fragment, floats: [] };
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
