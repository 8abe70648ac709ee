import { BODIES } from '../en/bodies.js';
import { COUNTRIES } from '../en/countries.js';
import type { Token } from '../layers/layers.js';

/** A country or other body that acts in the news, by one of the words that stand for it. */
interface Entry {
  words: readonly string[];
  name: string;
  /** A capital stands for its country or union only where it acts, not where something takes place. */
  capital: boolean;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const index = new Map<string, Entry[]>();
  const add = (text: string, name: string, capital = false): void => {
    const entry = { words: text.toLowerCase().split(' '), name, capital };
    const [first] = entry.words;
    index.set(
      first!,
      [...(index.get(first!) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
  };
  const cities = new Set(COUNTRIES.flatMap(({ capitals }) => capitals));
  for (const { name, aliases } of BODIES) for (const word of [name, ...aliases]) add(word, name, cities.has(word));
  for (const { name, aliases, demonyms, capitals, seats } of COUNTRIES) {
    for (const word of [name, ...aliases, ...demonyms, ...demonyms.map((demonym) => `${demonym}s`), ...seats])
      add(word, name);
    for (const word of capitals) add(word, name, true);
  }
  return index;
})();

const COUNTRY_OF: ReadonlyMap<string, (typeof COUNTRIES)[number]> = new Map(
  COUNTRIES.map((country) => [country.name, country]),
);

export const isCountry = (name: string): boolean => COUNTRY_OF.has(name);

/** "the Finnish capital" */
export const capitalOf = (country: string): string | undefined => COUNTRY_OF.get(country)?.capitals[0];

const PLACING = new Set(['in', 'at', 'near', 'to', 'from', 'outside', 'for', 'around']);

/** The country, union or other body that the tokens from here on name, with the number of tokens. */
export function bodyAt(
  tokens: readonly Token[],
  at: number,
  end = tokens.length,
): { name: string; length: number } | null {
  const first = tokens[at]!;
  if (!/^\p{Lu}/u.test(first.text)) return null;
  for (const { words, name, capital } of ENTRIES.get(first.lower) ?? []) {
    if (at + words.length > end || words.some((word, i) => tokens[at + i]!.lower !== word)) continue;
    return capital && PLACING.has(tokens[at - 1]?.lower ?? '') ? null : { name, length: words.length };
  }
  return null;
}

/** The body that these words stand for: "Russian" in "Russian-Israeli". */
export const bodyCalled = (text: string): string | undefined => {
  const wanted = text.toLowerCase();
  return ENTRIES.get(wanted.split(' ')[0]!)?.find(({ words }) => words.join(' ') === wanted)?.name;
};
