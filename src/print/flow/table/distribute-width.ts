import type { ColumnSize } from './column-sizes.js';

/**
 * Column widths of a table with automatic layout (css-tables-3 §4.3): between the narrowest and the widest the columns
 * want, percentages first, then set widths, then the rest; what is left over goes to the columns that are free to grow.
 */
export function distributeWidth(sizes: readonly ColumnSize[], width: number): number[] {
  const guesses = [
    sizes.map(({ min }) => min),
    sizes.map((size) => withPercent(size, width) ?? size.min),
    sizes.map((size) => withPercent(size, width) ?? (size.fixed ? size.max : size.min)),
    sizes.map((size) => withPercent(size, width) ?? size.max),
  ];
  const upper = guesses.findIndex((guess) => total(guess) >= width);
  if (upper === 0) return guesses[0]!;
  if (upper > 0) return between(guesses[upper - 1]!, guesses[upper]!, width);
  return grow(sizes, guesses.at(-1)!, width);
}

/** Column widths of a table with fixed layout: what the first row sets, the rest in equal parts (CSS2 §17.5.2.1). */
export function distributeEqually(set: readonly (number | null)[], width: number): number[] {
  const rest = width - total(set.map((value) => value ?? 0));
  const open = set.filter((value) => value === null).length;
  if (open > 0) return set.map((value) => value ?? Math.max(0, rest / open));
  const sum = total(set.map((value) => value ?? 0));
  return set.map((value) => ((value ?? 0) * width) / (sum === 0 ? 1 : sum));
}

function withPercent({ min, percent }: ColumnSize, width: number): number | null {
  return percent === null ? null : Math.max(min, (percent / 100) * width);
}

function between(lower: readonly number[], upper: readonly number[], width: number): number[] {
  const [from, to] = [total(lower), total(upper)];
  const part = to === from ? 0 : (width - from) / (to - from);
  return lower.map((value, i) => value + (upper[i]! - value) * part);
}

function grow(sizes: readonly ColumnSize[], widths: readonly number[], width: number): number[] {
  const excess = width - total(widths);
  const free = (size: ColumnSize) => !size.fixed && size.percent === null;
  const growing = sizes.some(free)
    ? free
    : sizes.some(({ fixed }) => fixed)
      ? ({ fixed }: ColumnSize) => fixed
      : () => true;
  const weights = sizes.map((size, i) => (growing(size) ? Math.max(widths[i]!, 0) : 0));
  const sum = total(weights);
  const count = sizes.filter(growing).length;
  return widths.map((value, i) => {
    if (!growing(sizes[i]!)) return value;
    return value + excess * (sum > 0 ? weights[i]! / sum : 1 / count);
  });
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
