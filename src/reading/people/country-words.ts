import { COUNTRIES } from '../en/countries.js';

/** Names of countries, capitals and peoples, which are nobody's name. */
export const COUNTRY_WORDS = new Set(
  COUNTRIES.flatMap(({ name, aliases, demonyms, capitals }) => [
    name,
    ...aliases,
    ...capitals,
    ...demonyms,
    ...demonyms.map((word) => `${word}s`),
  ]),
);
