import type { Section } from '../brief.js';
import { idOf, newItem } from '../items/item.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

/** The desk's own words, in Markdown. */
export function note(spec: SpecOf<'note'>): Section {
  const { text } = spec;
  return newSection(spec, {
    items: [newItem({ id: idOf('n', text), kind: 'note', text, parts: [text], sources: [], by: 'desk' })],
  });
}
