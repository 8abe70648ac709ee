import type { Source } from '../../brief/brief.js';

/** One reference for each paragraph that the sources name, in their order. */
export function references(sources: readonly Source[]): { number: number; paragraph: number }[] {
  const seen = new Map(sources.map(({ number, paragraph }) => [`${number}/${paragraph}`, { number, paragraph }]));
  return [...seen.values()];
}

/** Up to three stand in one row, four in two rows of two, more below one another. */
export function rows<T>(list: readonly T[]): T[][] {
  const width = list.length <= 3 ? list.length : list.length === 4 ? 2 : 1;
  const starts = list.map((_, i) => i).filter((i) => i % width === 0);
  return starts.map((i) => list.slice(i, i + width));
}
