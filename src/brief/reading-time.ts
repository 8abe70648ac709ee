import type { Section } from './brief.js';

const wordsPerMinute = 230;

/** Minutes to read the sections, rounded up; a busy reader does not count what stands twice. */
export function readingMinutes(sections: readonly Section[]): number {
  const texts = new Set(sections.flatMap(({ items }) => items.map(({ text }) => text)));
  const words = [...texts].reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}
