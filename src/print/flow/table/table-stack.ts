import type { BlockBox } from '../../box/box.js';
import { margins } from '../edges.js';
import type { BoxFragment, Placed } from '../fragment.js';
import { unbrokenSpace, type Space } from '../space.js';
import { layoutBand, type RowsResult } from './rows.js';
import type { TableContext } from './table-context.js';
import { tableFragment, type ShownRow } from './table-fragment.js';

/** What placing rows changes, so that layout can go back to an earlier break. */
export interface TableStackState {
  /** How many rows are placed. */
  readonly count: number;
  readonly y: number;
}

/** A header or footer may repeat while it leaves most of the page to the rows. */
const mostRepeated = 1 / 3;

/** What stands of a table on this page so far, one below the other: captions, header, rows, footer. */
export class TableStack {
  readonly #context: TableContext;
  readonly #space: Space;
  /** It begins on an earlier page. */
  readonly #continued: boolean;
  readonly #captions: Placed[] = [];
  readonly #shown: ShownRow[] = [];
  readonly #footer: RowsResult | null;
  #state: TableStackState = { count: 0, y: 0 };

  constructor(context: TableContext, space: Space, continued: boolean) {
    this.#context = context;
    this.#space = space;
    this.#continued = continued;
    const { footer, rows } = context.frame.grid;
    this.#footer = footer < rows.length ? this.#unbroken(footer, rows.length) : null;
    if (!continued) this.#placeCaptions('top');
    this.#moveTo(this.#state.y + (continued ? 0 : context.frame.edges.top) + this.#gap);
    this.#placeHeader();
  }

  get state(): TableStackState {
    return this.#state;
  }

  /** What must still fit below the rows: footer and bottom edge. */
  get below(): number {
    const footer = this.#footer === null ? 0 : this.#footer.height + this.#gap;
    return footer + this.#context.frame.edges.bottom + this.#gap;
  }

  goBackTo(state: TableStackState): void {
    this.#state = state;
    this.#shown.length = state.count;
  }

  add(result: RowsResult): void {
    this.#show(result, false);
  }

  /** The table's end: footer, bottom edge and the captions below. */
  finish(): BoxFragment {
    if (this.#footer !== null) this.#show(this.#footer, false);
    const gridBottom = this.#state.y + this.#context.frame.edges.bottom;
    this.#moveTo(gridBottom);
    this.#placeCaptions('bottom');
    return this.#fragment(gridBottom);
  }

  /** The end of this page; the table goes on. */
  stop(): BoxFragment {
    if (this.#footer !== null) this.#show(this.#footer, true);
    return this.#fragment(this.#state.y);
  }

  /** A header that would fill the page stands at the start only. */
  #placeHeader(): void {
    const { header } = this.#context.frame.grid;
    if (header === 0) return;
    const rows = this.#unbroken(0, header);
    if (this.#continued && rows.height > (this.#space.fragmentainer?.height ?? Infinity) * mostRepeated) return;
    this.#show(rows, this.#continued);
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
    for (const caption of this.#context.table.captions) {
      if (caption.style.captionSide === side) this.#placeCaption(caption);
    }
  }

  #placeCaption(caption: BlockBox): void {
    const { flow, width } = this.#context;
    const outer = margins(caption.style, width);
    const space = unbrokenSpace(width, width - outer.left - outer.right);
    const { fragment } = flow.layout(caption, space, null)!;
    const y = this.#state.y + outer.top;
    this.#captions.push({ x: outer.left, y, fragment });
    this.#moveTo(y + fragment.height + outer.bottom);
  }

  #moveTo(y: number): void {
    this.#state = { ...this.#state, y };
  }

  #unbroken(from: number, until: number): RowsResult {
    const { pageName } = this.#space;
    return layoutBand(this.#context, from, until, { fragmentainer: null, room: Infinity, atStart: true, pageName });
  }

  get #gap(): number {
    return this.#context.frame.spacing.y;
  }

  #fragment(gridBottom: number): BoxFragment {
    return tableFragment(this.#context, {
      captions: this.#captions,
      shown: this.#shown,
      gridBottom,
      bottom: Math.max(this.#state.y, gridBottom),
      first: !this.#continued,
    });
  }
}
