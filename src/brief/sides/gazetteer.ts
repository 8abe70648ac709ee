import { COUNTRIES } from '../../reading/en/countries.js';
import { bodies } from '../en/bodies.js';

/** A country or a body with all words that stand for it. */
export interface GazetteerEntry {
  name: string;
  words: readonly string[];
}

/** Bodies go first: "European Union" is no word of a country, and no country's word may hide it. */
export const gazetteer: readonly GazetteerEntry[] = [
  ...bodies,
  ...COUNTRIES.map(({ name, aliases, demonyms, capitals, seats }) => ({
    name,
    words: [...aliases, ...demonyms, ...demonyms.map((demonym) => `${demonym}s`), ...capitals, ...seats],
  })),
];
