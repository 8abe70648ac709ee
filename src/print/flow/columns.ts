import type { BlockBox } from '../box/box.js';
import { appeals } from './appeal.js';
import { avoidsBetween, startPage } from './between.js';
import type { ContentPosition } from './break-token.js';
import { columnRow } from './column-row.js';
import type { ContentResult, ContentSpace, Flow } from './flow.js';
import type { Placed, Rule } from './fragment.js';
import { layoutInside } from './inside.js';
import { collapsed, noMargin } from './margins.js';

/** Children that are set in columns together, or one that spans all columns. */
interface Band {
  readonly from: number;
  readonly until: number;
  readonly spanning: boolean;
}

/** Lays out a multi-column container: rows of columns, and between them the boxes that span all columns. */
export function layoutColumns(
  flow: Flow,
  box: BlockBox,
  space: ContentSpace,
  position: ContentPosition | null,
): ContentResult | null {
  const children: Placed[] = [];
  const rules: Rule[] = [];
  let y = 0;
  for (const band of bandsFrom(box, position)) {
    const at = position !== null && y === 0 ? position : startOf(band);
    const below = {
      ...space,
      until: band.until,
      room: space.room - y,
      atStart: space.atStart && children.length === 0,
    };
    const content = band.spanning ? layoutInside(flow, box, below, at) : columnRow(flow, box, below, at);
    if (content === null) return children.length === 0 ? null : stopBefore(box, band, space, { children, rules, y });

    for (const child of content.children) children.push({ ...child, y: child.y + y });
    for (const rule of content.rules) rules.push({ ...rule, y: rule.y + y });
    y += content.height + collapsed(content.endMargin);
    if (content.position !== null) return { ...content, children, rules, height: y, early: null };
  }
  return { ...ended(space, { children, rules, y }), position: null };
}

function bandsFrom(box: BlockBox, position: ContentPosition | null): Band[] {
  const first = position?.kind === 'children' ? position.child : 0;
  return bandsOf(box).filter((band) => band.until > first || band.until === Infinity);
}

function bandsOf(box: BlockBox): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (const [index, child] of box.children.entries()) {
    if (child.style.columnSpan !== 'all') continue;
    if (index > from) bands.push({ from, until: index, spanning: false });
    bands.push({ from: index, until: index + 1, spanning: true });
    from = index + 1;
  }
  if (from < box.children.length || bands.length === 0) bands.push({ from, until: Infinity, spanning: false });
  return bands;
}

function startOf(band: Band): ContentPosition | null {
  if (band.from === 0) return null;
  return { kind: 'children', child: band.from, inner: null, floats: [], keepsMargin: true };
}

interface Filled {
  readonly children: readonly Placed[];
  readonly rules: readonly Rule[];
  readonly y: number;
}

function stopBefore(box: BlockBox, band: Band, space: ContentSpace, filled: Filled): ContentResult {
  const [previous, next] = [box.children[band.from - 1]!, box.children[band.from]!];
  const avoided = space.fragmentainer !== null && avoidsBetween(previous, next, space.fragmentainer.kind);
  return {
    ...ended(space, filled),
    position: { kind: 'children', child: band.from, inner: null, floats: [], keepsMargin: false },
    start: { forced: null, pageName: startPage(next, space.pageName) },
    appeal: avoided ? appeals.violatesAvoid : appeals.perfect,
  };
}

function ended(space: ContentSpace, { children, rules, y }: Filled): Omit<ContentResult, 'position'> {
  return {
    children,
    rules,
    height: y,
    endMargin: noMargin,
    start: { forced: null, pageName: space.pageName },
    appeal: appeals.perfect,
    early: null,
    floats: [],
  };
}
