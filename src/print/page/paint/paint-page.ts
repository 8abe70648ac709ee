import type { Fragment, Placed } from '../../flow/fragment.js';
import { borders } from '../../flow/edges.js';
import type { FilledPage } from '../fill-pages.js';
import type { Page, PageItem } from '../page.js';
import { paintBox, paintFill, paintRule } from './borders.js';
import { pagination, transparent } from './colors.js';
import { paintLine } from './line.js';

/** The display list of a page, in paint order: its background, what stands on it, its margin boxes. */
export function paintPage(page: FilledPage, marginBoxes: readonly Placed[]): Page {
  const { width, height } = page.style;
  const placed = page.content === null ? marginBoxes : [page.content, ...marginBoxes];
  return { width, height, items: [...paintSheet(page), ...placed.flatMap((fragment) => paintFragment(fragment))] };
}

/** The background of a page covers its margins as well; its borders stand inside them (css-page-3 §4). */
function paintSheet({ style: page }: FilledPage): PageItem[] {
  const { width, height, margin, style } = page;
  const inside = {
    x: margin.left,
    y: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  return [
    ...paintFill({ x: 0, y: 0, width, height }, style.backgroundColor),
    ...paintBox({ ...style, backgroundColor: transparent }, inside, borders(style)),
  ];
}

interface Origin {
  readonly x: number;
  readonly y: number;
  /** In a table header or footer that stands again. */
  readonly repeated: boolean;
}

function paintFragment(placed: Placed, origin: Origin = { x: 0, y: 0, repeated: false }): PageItem[] {
  const at = { x: origin.x + placed.x, y: origin.y + placed.y, repeated: origin.repeated };
  const { fragment } = placed;
  switch (fragment.kind) {
    case 'line':
      return [
        ...paintLine({ fragment, ...at }),
        ...[...fragment.atomics.values()].flatMap((atomic) => paintFragment(atomic, at)),
      ];
    case 'image':
      return paintImage(fragment, at);
    case 'box':
      return paintBlock(fragment, { ...at, repeated: at.repeated || fragment.repeated });
  }
}

/** Rules come last: collapsed borders lie over the backgrounds of the cells. */
function paintBlock(fragment: Extract<Fragment, { kind: 'box' }>, at: Origin): PageItem[] {
  const { box, width, height, border, children, rules, paints } = fragment;
  const visible = box.style.visibility === 'visible';
  return [
    ...(paints ? paintBox(box.style, { x: at.x, y: at.y, width, height }, border) : []),
    ...children.flatMap((child) => paintFragment(child, at)),
    ...(visible ? rules : []).flatMap((rule) => paintRule({ ...rule, x: rule.x + at.x, y: rule.y + at.y }, rule)),
  ];
}

function paintImage(
  { box, width, height, border, picture }: Extract<Fragment, { kind: 'image' }>,
  at: Origin,
): PageItem[] {
  const frame = paintBox(box.style, { x: at.x, y: at.y, width, height }, border);
  if (box.style.visibility === 'hidden') return frame;
  const place = { ...picture, x: at.x + picture.x, y: at.y + picture.y };
  return [...frame, { kind: 'image', bytes: box.bytes, ...place, content: at.repeated ? pagination : box.content }];
}
