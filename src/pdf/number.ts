/** A number in a content stream, to a thousandth. A layout bug must not become a page that no viewer can draw. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written as a number of a PDF page`);
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
}
