import type { Section } from '../brief.js';
import type { Material } from '../material.js';
import { noSentence } from '../wording.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

/** The one sentence that says it all. */
export function bottomLine(spec: SpecOf<'bottom line'>, { keySentences }: Material): Section {
  const [best] = keySentences;
  return newSection(spec, best === undefined ? { empty: noSentence } : { items: [best.item] });
}
