import type { BorderStyle } from '../computed-style.js';
import { color } from '../color.js';
import { length } from '../length.js';
import { keyword, parseValue, type Value } from '../value.js';
import {
  anyOrder,
  distribute,
  keywordProperty,
  property,
  shorthand,
  sides,
  type ComputeContext,
  type Property,
  type Shorthand,
} from './property.js';

/** px of the width keywords (css-backgrounds-3 §3.3) */
const widths: Readonly<Record<string, number>> = { thin: 1, medium: 3, thick: 5 };

type LineName = 'border-top' | 'border-right' | 'border-bottom' | 'border-left' | 'column-rule';

const lineStyles: readonly [BorderStyle, ...BorderStyle[]] = ['none', 'solid', 'dashed', 'dotted', 'double'];

/** Style, width and colour of one line. The style comes first: without one the width is 0. */
export function line(name: LineName) {
  const style = keywordProperty({ name: `${name}-style` as const, values: lineStyles });
  return [
    style,
    property({
      name: `${name}-width` as const,
      initial: 'medium',
      syntax: `${Object.keys(widths).join(' | ')} | <length [0,∞]>`,
      compute: (value, context) => (context.style[style.key] === 'none' ? 0 : lineWidth(value, context)),
    }),
    property({
      name: `${name}-color` as const,
      initial: 'currentcolor',
      syntax: '<color>',
      compute: ([value], context) => color(value!, context.color),
    }),
  ] as const;
}

function lineWidth(value: Value, context: ComputeContext): number {
  return widths[keyword(value)] ?? length(value[0]!, context);
}

const top = line('border-top');
const right = line('border-right');
const bottom = line('border-bottom');
const left = line('border-left');
const allSides = [top, right, bottom, left] as const;

/** Style, width or colour of the four sides. */
const ofSides = (part: 0 | 1 | 2): readonly [Property, Property, Property, Property] => [
  top[part],
  right[part],
  bottom[part],
  left[part],
];

const border: Shorthand = shorthand({
  name: 'border',
  longhands: allSides.flat(),
  syntax: "<'border-top-style'> || <'border-top-width'> || <'border-top-color'>",
  expand: (value) => new Map(allSides.flatMap((side) => [...distribute(value, side)])),
});

const background = property({
  name: 'background-color',
  initial: 'transparent',
  syntax: '<color>',
  compute: ([value], context) => color(value!, context.color),
});

export const borderProperties = [
  ...allSides.flat(),
  background,
  keywordProperty({ name: 'box-decoration-break', values: ['slice', 'clone'] }),
];

export const borderShorthands = [
  border,
  anyOrder('border-top', top),
  anyOrder('border-right', right),
  anyOrder('border-bottom', bottom),
  anyOrder('border-left', left),
  sides('border-style', ofSides(0)),
  sides('border-width', ofSides(1)),
  sides('border-color', ofSides(2)),
  shorthand({
    name: 'background',
    longhands: [background],
    syntax: 'none | <color>',
    expand: (value) => new Map([[background.name, keyword(value) === 'none' ? parseValue('transparent') : value]]),
  }),
];
