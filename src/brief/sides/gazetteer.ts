import { BODIES } from '../../reading/en/bodies.js';
import { COUNTRIES } from '../../reading/en/countries.js';

/** A country or a body with all words that stand for it. */
export interface GazetteerEntry {
  name: string;
  words: readonly string[];
}

/** Countries go first: a seat that both have ("Brussels") is the country's. */
export const gazetteer: readonly GazetteerEntry[] = [
  ...COUNTRIES.map(({ name, aliases, demonyms, capitals, seats }) => ({
    name,
    words: [...aliases, ...demonyms, ...demonyms.map((demonym) => `${demonym}s`), ...capitals, ...seats],
  })),
  ...BODIES.map(({ name, aliases }) => ({ name, words: aliases })),
];
