import { BODIES } from '../en/bodies.js';
import { COUNTRIES } from '../en/countries.js';
import { PARTY_HEADS } from '../en/event-words.js';
import { ROLE_NOUNS } from '../en/roles.js';
import type { ArticleLayers, NounPhrase, Token } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import type { Cast, Gender } from '../speakers/cast.js';

interface Entry {
  words: readonly string[];
  name: string;
  /** A capital stands for its country only where it acts, not where something takes place. */
  capital: boolean;
}

const words = (text: string): string[] => text.toLowerCase().split(' ');

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const index = new Map<string, Entry[]>();
  const add = (text: string, name: string, capital = false): void => {
    const entry = { words: words(text), name, capital };
    const [first] = entry.words;
    index.set(
      first!,
      [...(index.get(first!) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const { name, aliases } of BODIES) for (const word of [name, ...aliases]) add(word, name);
  for (const { name, aliases, demonyms, capitals, seats } of COUNTRIES) {
    for (const word of [name, ...aliases, ...demonyms, ...demonyms.map((demonym) => `${demonym}s`), ...seats])
      add(word, name);
    for (const word of capitals) add(word, name, true);
  }
  return index;
})();

const COUNTRY_NAMES = new Set(COUNTRIES.map(({ name }) => name));

export const isCountry = (name: string): boolean => COUNTRY_NAMES.has(name);

const PLACING = new Set(['in', 'at', 'near', 'to', 'from', 'outside', 'for', 'around']);

/** The country, union or other body that the tokens from here on name, with the number of tokens. */
export function bodyAt(
  tokens: readonly Token[],
  at: number,
  end = tokens.length,
): { name: string; length: number } | null {
  const first = tokens[at]!;
  if (!/^\p{Lu}/u.test(first.text)) return null;
  for (const { words: wanted, name, capital } of ENTRIES.get(first.lower) ?? []) {
    if (at + wanted.length > end || wanted.some((word, i) => tokens[at + i]!.lower !== word)) continue;
    return capital && PLACING.has(tokens[at - 1]?.lower ?? '') ? null : { name, length: wanted.length };
  }
  return null;
}

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** Who is meant by a noun phrase: people by full name, else countries and bodies, else the words themselves. */
export class Parties {
  readonly #layers: ArticleLayers;
  readonly #names: Names;

  readonly #cast: Cast;

  constructor(layers: ArticleLayers, names: Names, cast: Cast) {
    this.#layers = layers;
    this.#names = names;
    this.#cast = cast;
  }

  of({ start, end, head }: NounPhrase): string[] {
    const found = this.within(start, end);
    if (found.length > 0) return found;
    const { tokens, article } = this.#layers;
    const { lemma, tag, lower } = tokens[head]!;
    const meant = this.#meant(lower, lemma, start, head);
    if (meant) return [meant];
    if (!PARTY_HEADS.has(lemma) && !ROLE_NOUNS.has(lemma) && !tag.startsWith('NNP')) return [];
    const first = /^(?:DT|PRP\$)$/u.test(tokens[start]!.tag) ? start + 1 : start;
    return first < end ? [article.text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1])] : [];
  }

  isPerson(name: string): boolean {
    return this.#names.people.some((person) => person.name === name);
  }

  /** "he", or "the president" when the article has one. */
  #meant(lower: string, lemma: string, start: number, head: number): string | undefined {
    const gender = PRONOUNS[lower];
    if (gender) {
      const fits = ({ person, token }: Cast['mentions'][number]): boolean =>
        token < head && [gender, 'unknown'].includes(this.#cast.genderOf(person));
      return this.#cast.mentions.findLast(fits)?.person.name;
    }
    const definite = head === start + 1 && this.#layers.tokens[start]!.lower === 'the';
    return definite && ROLE_NOUNS.has(lemma) ? this.#cast.personWithRole(lemma, start)?.name : undefined;
  }

  /** People named among the tokens; without any, the countries and bodies. */
  within(start: number, end: number): string[] {
    const { tokens } = this.#layers;
    const people: string[] = [];
    const bodies: string[] = [];
    for (let i = start; i < end; i++) {
      const person = this.#names.personAt(i);
      if (person) people.push(person.name);
      const body = person ? null : bodyAt(tokens, i, end);
      if (body) {
        bodies.push(body.name);
        i += body.length - 1;
      } else if (!person && /\p{L}[-–]\p{Lu}/u.test(tokens[i]!.text)) this.#hyphenated(tokens[i]!.text, people, bodies);
    }
    return [...new Set(people.length > 0 ? people : bodies)];
  }

  /** "Biden-Putin", "Russia-NATO" */
  #hyphenated(text: string, people: string[], bodies: string[]): void {
    for (const part of text.split(/[-–]/u)) {
      const person = this.#names.personCalled(part);
      const body = ENTRIES.get(part.toLowerCase())?.find((entry) => entry.words.length === 1);
      if (person) people.push(person.name);
      else if (body) bodies.push(body.name);
    }
  }
}
