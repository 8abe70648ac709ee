import type { Item, Section } from '../brief.js';
import { inArticleOrder } from '../items/item.js';
import { repeats } from '../items/similarity.js';
import type { Material } from '../material.js';
import { noSentence } from '../wording.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

/** The best sentences after the bottom line that repeat neither it nor one another, in the order of the articles. */
export function keyPoints(spec: SpecOf<'key points'>, { keySentences, spec: { edits } }: Material): Section {
  const [bottomLine, ...others] = keySentences.map(({ item }) => item);
  const pinned = others.filter(({ id }) => edits.pin.includes(id));
  const items: Item[] = [];
  for (const item of [...pinned, ...others]) {
    const near = bottomLine === undefined ? items : [bottomLine, ...items];
    if (items.length < spec.most && !near.some(({ text }) => repeats(text, item.text))) items.push(item);
  }
  return newSection(spec, { items: items.sort(inArticleOrder), empty: items.length === 0 ? noSentence : null });
}
