import type { BorderStyle, Color, ComputedStyle } from '../../css/computed-style.js';
import type { Edges } from '../../flow/edges.js';
import type { PageItem } from '../page.js';
import { decoration, isVisible } from './colors.js';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a rule is drawn along its length. */
export interface Stroke {
  readonly direction: 'horizontal' | 'vertical';
  readonly style: BorderStyle;
  readonly color: Color;
}

/** Background and borders of a box. Top and bottom borders go from corner to corner, the others between them. */
export function paintBox(style: ComputedStyle, rect: Rect, border: Edges): PageItem[] {
  if (style.visibility === 'hidden') return [];
  const { x, y, width, height } = rect;
  const side = (name: 'Top' | 'Right' | 'Bottom' | 'Left') => ({
    style: style[`border${name}Style`],
    color: style[`border${name}Color`],
  });
  const between = { y: y + border.top, height: Math.max(0, height - border.top - border.bottom) };
  return [
    ...paintFill(rect, style.backgroundColor),
    ...paintRule({ x, y, width, height: border.top }, { direction: 'horizontal', ...side('Top') }),
    ...paintRule(
      { x, y: y + height - border.bottom, width, height: border.bottom },
      { direction: 'horizontal', ...side('Bottom') },
    ),
    ...paintRule({ ...between, x, width: border.left }, { direction: 'vertical', ...side('Left') }),
    ...paintRule(
      { ...between, x: x + width - border.right, width: border.right },
      { direction: 'vertical', ...side('Right') },
    ),
  ];
}

export function paintFill(rect: Rect, color: Color): PageItem[] {
  if (!isVisible(color) || rect.width <= 0 || rect.height <= 0) return [];
  return [{ kind: 'fill', ...rect, color, content: decoration }];
}

/** A solid rule is a fill; a double one two; dashes and dots are stroked along the middle (css-backgrounds-3 §3.2). */
export function paintRule(rect: Rect, stroke: Stroke): PageItem[] {
  const { style, color } = stroke;
  if (style === 'none' || !isVisible(color) || rect.width <= 0 || rect.height <= 0) return [];
  if (style === 'solid') return paintFill(rect, color);
  if (style === 'double') return halves(rect, stroke).flatMap((half) => paintFill(half, color));
  const horizontal = stroke.direction === 'horizontal';
  const width = horizontal ? rect.height : rect.width;
  const inset = style === 'dotted' ? width / 2 : 0;
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  return [
    {
      kind: 'stroke',
      from: horizontal ? [rect.x + inset, y] : [x, rect.y + inset],
      to: horizontal ? [rect.x + rect.width - inset, y] : [x, rect.y + rect.height - inset],
      width,
      dash: style === 'dotted' ? [0, 2 * width] : [3 * width, 2 * width],
      round: style === 'dotted',
      color,
      content: decoration,
    },
  ];
}

function halves({ x, y, width, height }: Rect, { direction }: Stroke): Rect[] {
  if (direction === 'horizontal') {
    const third = height / 3;
    return [y, y + 2 * third].map((top) => ({ x, y: top, width, height: third }));
  }
  const third = width / 3;
  return [x, x + 2 * third].map((left) => ({ x: left, y, width: third, height }));
}
