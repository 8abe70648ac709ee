import type { Item, Section } from '../brief.js';
import { saysTheSame } from '../items/similarity.js';
import type { Material } from '../material.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

/** What happened long before and why it matters, each once; stays out when there is nothing. */
export function background(spec: SpecOf<'background'>, { background: found }: Material): Section | null {
  const items: Item[] = [];
  for (const item of found) {
    if (!items.some(({ text }) => saysTheSame(text, item.text))) items.push(item);
  }
  if (items.length === 0) return null;
  return newSection(spec, { items: spec.most === 'all' ? items : items.slice(0, spec.most) });
}
