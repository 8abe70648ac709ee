import type { ArticleLayers, Token } from '../layers/layers.js';
import { mensTitles, womensNames, womensTitles } from '../en/genders.js';
import { ROLE_NOUNS } from '../en/roles.js';
import type { NamedPerson, Names } from '../people/names.js';

export type Gender = 'male' | 'female' | 'unknown';

/** What the article says about the people it names, for telling who "she" or "the secretary" is. */
export interface Cast {
  genderOf: (person: NamedPerson) => Gender;
  /** The person of that role ("secretary"), the one named last before the token; undefined when nobody is. */
  personWithRole: (role: string, before: number) => NamedPerson | undefined;
  /** Mentions of people, in the order of the text. */
  mentions: readonly { person: NamedPerson; token: number }[];
}

/** Collects titles, roles and sexes from the words around each name. */
export function castOf(layers: ArticleLayers, names: Names): Cast {
  const mentions = names.people
    .flatMap((person) => person.mentions.map(({ start }) => ({ person, token: start })))
    .sort((a, b) => a.token - b.token);
  const genders = new Map<NamedPerson, Gender>();
  const roles = new Map<string, Set<NamedPerson>>();
  for (const person of names.people) {
    const words = person.mentions.flatMap(({ start, end }) => wordsAround(layers, start, end));
    genders.set(person, genderFrom(person, words));
    for (const { lemma } of words) {
      if (!ROLE_NOUNS.has(lemma)) continue;
      roles.set(lemma, (roles.get(lemma) ?? new Set()).add(person));
    }
  }
  return {
    genderOf: (person) => genders.get(person) ?? 'unknown',
    personWithRole: (role, before) => {
      const holders = roles.get(role);
      return holders && mentions.findLast(({ person, token }) => token < before && holders.has(person))?.person;
    },
    mentions,
  };
}

/** The title before a name and the apposition after it, up to the next comma. */
function wordsAround({ tokens }: ArticleLayers, start: number, end: number): Token[] {
  const { sentence } = tokens[start]!;
  const found: Token[] = [];
  for (
    let i = start - 1;
    i >= start - 5 && tokens[i]?.sentence === sentence && /^(?:NN|JJ|POS|IN)/.test(tokens[i]!.tag);
    i--
  )
    found.push(tokens[i]!);
  if (tokens[end]?.text !== ',') return found;
  for (let i = end + 1; i < end + 9; i++) {
    const token = tokens[i];
    if (token?.sentence !== sentence || !/^(?:DT|PRP\$|JJ|NN|POS|CD|VBN)/.test(token.tag)) break;
    found.push(token);
  }
  return found;
}

function genderFrom({ name }: NamedPerson, words: readonly Token[]): Gender {
  const lemmas = words.map(({ lower }) => lower.replace(/\.$/, ''));
  if (lemmas.some((lemma) => womensTitles.has(lemma))) return 'female';
  if (lemmas.some((lemma) => mensTitles.has(lemma))) return 'male';
  const given = name.split(' ')[0]!;
  if (!name.includes(' ')) return 'unknown';
  return womensNames.has(given) ? 'female' : 'male';
}
