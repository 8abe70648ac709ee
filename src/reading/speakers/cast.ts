import { COUNTRIES } from '../en/countries.js';
import { WOMENS_ENDINGS } from '../en/speaker-words.js';
import type { ArticleLayers } from '../layers/layers.js';
import { genderOfGivenName, genderOfTitle, type Gender } from '../people/gender.js';
import type { NamedPerson, NameMention, Names } from '../people/names.js';
import { rolesAt } from '../people/roles.js';
import { lastBefore } from './last-before.js';

/** What the article says about the people it names, for telling who "she" or "the secretary" is. */
export interface Cast {
  genderOf: (person: NamedPerson) => Gender;
  /** The person of that role ("secretary"), the one named last before the token; undefined when nobody is. */
  personWithRole: (role: string, before: number) => NamedPerson | undefined;
  /** Whether all of the words are in one or another of a person's roles. */
  hasRoleWords: (person: NamedPerson, words: readonly string[]) => boolean;
  /** Mentions of people, in the order of the text. */
  mentions: readonly { person: NamedPerson; token: number }[];
}

/** Country by each word that stands for it, so that "the French president" is the "President of France". */
const COUNTRY_OF = new Map(
  COUNTRIES.flatMap(({ name, aliases, demonyms }) =>
    [name, ...aliases, ...demonyms].map((word) => [word.toLowerCase(), name.toLowerCase()] as const),
  ),
);

const sameWord = (word: string): string => COUNTRY_OF.get(word) ?? word.replace(/\.$/u, '');

/** Collects titles, roles and sexes from the words around each name. */
export function castOf(layers: ArticleLayers, names: Names): Cast {
  const mentions = names.people
    .flatMap((person) => person.mentions.map(({ start }) => ({ person, token: start })))
    .sort((a, b) => a.token - b.token);
  const words = new Map(names.people.map((person) => [person, roleWords(person, layers)]));
  const genders = new Map([...words].map(([person, own]) => [person, genderFrom(person, own)]));
  const holders = new Map<string, { person: NamedPerson; token: number }[]>();
  for (const mention of mentions)
    for (const word of words.get(mention.person)!) {
      const known = holders.get(word);
      if (known) known.push(mention);
      else holders.set(word, [mention]);
    }
  return {
    genderOf: (person) => genders.get(person) ?? 'unknown',
    personWithRole: (role, before) => {
      const known = holders.get(role) ?? [];
      return known[lastBefore(known, before)]?.person;
    },
    hasRoleWords: (person, wanted) => wanted.every((word) => words.get(person)!.has(sameWord(word))),
    mentions,
  };
}

/** The words of all roles that the article gives a person, lower case; countries by their names. */
function roleWords({ mentions }: NamedPerson, layers: ArticleLayers): Set<string> {
  const roles = mentions.flatMap((mention) => [
    ...rolesAt(mention, layers).map(({ text }) => text),
    titleAt(mention, layers),
  ]);
  return new Set(
    roles.flatMap((role) => (role.match(/[\p{L}][\p{L}.-]*/gu) ?? []).map((word) => sameWord(word.toLowerCase()))),
  );
}

/** "Mr.", which is no role but tells the sex. */
const titleAt = ({ start }: NameMention, { tokens }: ArticleLayers): string => tokens[start - 1]?.text ?? '';

function genderFrom({ name }: NamedPerson, words: ReadonlySet<string>): Gender {
  for (const word of words) {
    const told = genderOfTitle(word);
    if (told) return told;
  }
  const [given = '', ...rest] = name.split(' ');
  if (rest.length === 0) return 'unknown';
  return WOMENS_ENDINGS.test(rest.at(-1)!) ? 'female' : genderOfGivenName(given);
}
