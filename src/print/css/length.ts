import { calc } from '@csstools/css-calc';
import { clone, generate, walk, type CssNode } from '@eslint/css-tree/dist/csstree.esm';
import type { LengthPercentage } from './computed-style.js';
import { UnsupportedValue } from './value.js';

/** What relative lengths refer to, px. */
export interface LengthContext {
  readonly fontSize: number;
  readonly rootFontSize: number;
}

/** px of each absolute unit (css-values-4 §6.2). */
const absolute: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

/** Share of the font size; `ex` and `ch` by the fallback of css-values-4 §6.1.1, since styles are computed without fonts. */
const relative: Readonly<Record<string, number>> = { em: 1, ex: 0.5, ch: 0.5 };

export const supportedUnits: readonly string[] = [...Object.keys(absolute), ...Object.keys(relative), 'rem'];

const roundingError = 1e-9;

/** The used length of a computed value, px. */
export function usedLength(value: LengthPercentage, percentBase: number): number {
  return typeof value === 'number' ? value : (value.percent / 100) * percentBase + (value.plus ?? 0);
}

/** Computed value of a length or of a calculation of lengths, px. */
export function length(node: CssNode, context: LengthContext): number {
  return node.type === 'Function' ? calculate({ node, context, percent: 0 }) : simpleLength(node, context);
}

/** Computed value of a length, a percentage or a calculation with both. */
export function lengthPercentage(node: CssNode, context: LengthContext): LengthPercentage {
  if (node.type === 'Percentage') return { percent: Number(node.value) };
  if (node.type !== 'Function') return simpleLength(node, context);
  const plus = calculate({ node, context, percent: 0 });
  const percent = calculate({ node, context, percent: 1 }) - plus;
  if (Math.abs(calculate({ node, context, percent: 2 }) - plus - 2 * percent) > roundingError) {
    throw new UnsupportedValue('min(), max() and clamp() must not mix percentages with lengths');
  }
  return percent === 0 ? plus : { percent, plus };
}

/** Computed value of a number or of a calculation of numbers. */
export function number(node: CssNode): number {
  if (node.type === 'Number') return Number(node.value);
  return calculate({ node, context: { fontSize: 0, rootFontSize: 0 }, percent: 0 });
}

function simpleLength(node: CssNode, { fontSize, rootFontSize }: LengthContext): number {
  if (node.type === 'Number') return Number(node.value);
  if (node.type !== 'Dimension') throw new UnsupportedValue(`${generate(node)} is not a length`);
  const unit = node.unit.toLowerCase();
  const amount = Number(node.value);
  if (absolute[unit] !== undefined) return amount * absolute[unit];
  if (relative[unit] !== undefined) return amount * relative[unit] * fontSize;
  if (unit === 'rem') return amount * rootFontSize;
  throw new UnsupportedValue(`the unit ${node.unit} is not supported; use one of ${supportedUnits.join(', ')}`);
}

interface Calculation {
  readonly node: CssNode;
  readonly context: LengthContext;
  /** px that 1% stands for. */
  readonly percent: number;
}

/** Value of calc(), min(), max() and their like. */
function calculate({ node, context, percent }: Calculation): number {
  const copy = clone(node);
  walk(copy, (part, item) => {
    if (part.type === 'Percentage') item.data = px(Number(part.value) * percent);
    if (part.type === 'Dimension') item.data = px(simpleLength(part, context));
  });
  const result = Number.parseFloat(calc(generate(copy)));
  if (!Number.isFinite(result)) throw new UnsupportedValue(`${generate(node)} cannot be calculated`);
  return result;
}

/** Twelve decimals: no exponent, which calc() would not read. */
const px = (value: number): CssNode => ({ type: 'Dimension', loc: null, value: value.toFixed(12), unit: 'px' });
