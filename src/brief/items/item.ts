import { createHash } from 'node:crypto';
import type { Item } from '../brief.js';

/** An item with nothing but its words; what it is besides is given over. */
export const newItem = (fields: Pick<Item, 'id' | 'kind' | 'text' | 'parts' | 'sources'> & Partial<Item>): Item => ({
  by: 'article',
  side: null,
  sideIndex: null,
  speaker: null,
  via: null,
  colon: true,
  event: null,
  disagreements: [],
  corrected: false,
  ...fields,
});

/** The same words have the same id in each edition: what `edits` in a spec names stays what it is. */
export const idOf = (letter: string, ...words: readonly string[]): string =>
  `${letter}-${createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 6)}`;

/** The order of the articles, and within one that of its text. */
export const inArticleOrder = (a: Item, b: Item): number => {
  const [first, second] = [a.sources[0], b.sources[0]];
  return (first?.number ?? 0) - (second?.number ?? 0) || (first?.span[0] ?? 0) - (second?.span[0] ?? 0);
};
