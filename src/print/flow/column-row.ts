import type { BlockBox } from '../box/box.js';
import { appeals, worse, type Appeal } from './appeal.js';
import type { ContentPosition } from './break-token.js';
import { columnWidths } from './column-widths.js';
import type { ContentResult, ContentSpace, Flow } from './flow.js';
import type { Rule } from './fragment.js';
import { layoutInside } from './inside.js';
import { collapsed, noMargin } from './margins.js';

interface Row {
  readonly columns: readonly ContentResult[];
  /** Of the tallest column. */
  readonly height: number;
  /** Where the contents go on; null when all are placed. */
  readonly position: ContentPosition | null;
  /** Of the worst break between two columns. */
  readonly appeal: Appeal;
}

/** Balancing stops when the best height is known to this, px. */
const precision = 0.5;

/** One row of columns: filled one after the other, and balanced when all that is left fits (css-multicol-1 §7). */
export function columnRow(
  flow: Flow,
  box: BlockBox,
  space: ContentSpace,
  position: ContentPosition | null,
): ContentResult | null {
  const { count, width, gap } = columnWidths(box.style, space.width);
  const fill = (height: number) => fillRow(flow, box, { space, count, width, position, height });
  const full = fill(Math.min(space.room, space.height ?? Infinity));
  if (full.columns.length === 0) return null;
  const balanced = full.position === null && box.style.columnFill === 'balance';
  const row = balanced ? balance(full, count, fill) : full;
  const last = row.columns.at(-1)!;
  return {
    children: row.columns.flatMap(({ children }, i) =>
      children.map((child) => ({ ...child, x: child.x + i * (width + gap) })),
    ),
    rules: columnRules(box, row, { width, gap }),
    height: row.height,
    endMargin: noMargin,
    position: row.position,
    start: last.start,
    appeal: row.position === null ? appeals.perfect : last.appeal,
    early: null,
    floats: [],
  };
}

interface Filling {
  readonly space: ContentSpace;
  readonly count: number;
  readonly width: number;
  readonly position: ContentPosition | null;
  readonly height: number;
}

function fillRow(flow: Flow, box: BlockBox, { space, count, width, position, height }: Filling): Row {
  const column: ContentSpace = {
    ...space,
    width,
    room: height,
    fragmentainer: height === Infinity ? null : { kind: 'column', height },
    topIsOpen: false,
    early: null,
    floats: [],
  };
  const columns: ContentResult[] = [];
  let at = position;
  let appeal: Appeal = appeals.forced;
  while (columns.length < count) {
    const content = layoutInside(flow, box, column, at);
    if (content === null) break;
    columns.push(content);
    at = content.position;
    if (at === null || leavesPage(content)) break;
    if (columns.length < count) appeal = worse(appeal, content.appeal);
  }
  return { columns, height: Math.max(0, ...columns.map(bottomOf)), position: at, appeal };
}

/** The least height at which everything fits without a bad break: found by halving. */
function balance(full: Row, count: number, fill: (height: number) => Row): Row {
  const bottoms = full.columns.map(bottomOf);
  let best = full;
  let low = bottoms.reduce((sum, bottom) => sum + bottom, 0) / count;
  for (let height = low; best.height - low > precision; height = (low + best.height) / 2) {
    const row = fill(height);
    const whole = row.columns.length > 0 && row.position === null;
    if (whole && row.appeal >= appeals.perfect && row.height < best.height) best = row;
    else low = height;
  }
  return best;
}

function bottomOf(content: ContentResult): number {
  return content.height + collapsed(content.endMargin);
}

/** A forced page break inside a column ends the row. */
function leavesPage({ start }: ContentResult): boolean {
  return start.forced !== null && start.forced !== 'column';
}

function columnRules({ style }: BlockBox, row: Row, { width, gap }: { width: number; gap: number }): Rule[] {
  const thickness = style.columnRuleWidth;
  if (style.columnRuleStyle === 'none' || thickness === 0) return [];
  return row.columns.slice(1).map((_, i) => ({
    x: (i + 1) * (width + gap) - gap / 2 - thickness / 2,
    y: 0,
    width: thickness,
    height: row.height,
    direction: 'vertical',
    style: style.columnRuleStyle,
    color: style.columnRuleColor,
  }));
}
