import { COUNTRIES } from '../en/countries.js';
import { RANK_MODIFIERS, WOMENS_ENDINGS } from '../en/speaker-words.js';
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
  /** The only person of the article with all of the words in their roles, wherever named. */
  onlyWithRoleWords: (words: readonly string[]) => NamedPerson | undefined;
  /**
   * Whether all of the words are in one or another of a person's roles. The country that the article speaks of most need not be:
   * "the U.S. president" is "President Lopez".
   */
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

const COUNTRIES_BY_NAME = new Set(COUNTRY_OF.values());

/** The country that an article names most. */
function homeOf({ tokens }: ArticleLayers): string | undefined {
  const counts = new Map<string, number>();
  for (const { lower } of tokens) {
    const country = COUNTRY_OF.get(lower);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}

const sameWord = (word: string): string => COUNTRY_OF.get(word) ?? word.replace(/\.$/u, '');

/** Collects titles, roles and sexes from the words around each name. */
export function castOf(layers: ArticleLayers, names: Names): Cast {
  const mentions = names.people
    .flatMap((person) => person.mentions.map(({ start }) => ({ person, token: start })))
    .sort((a, b) => a.token - b.token);
  const roles = new Map(names.people.map((person) => [person, rolesOf(person, layers)]));
  const words = new Map(
    [...roles].map(([person, own]) => {
      const titles = person.mentions.flatMap((mention) => wordsOf(titleAt(mention, layers)));
      return [person, new Set([...own.flatMap((role) => [...role]), ...titles])];
    }),
  );
  const genders = new Map([...words].map(([person, own]) => [person, genderFrom(person, own)]));
  const holders = new Map<string, { person: NamedPerson; token: number }[]>();
  for (const mention of mentions)
    for (const word of words.get(mention.person)!) {
      const known = holders.get(word);
      if (known) known.push(mention);
      else holders.set(word, [mention]);
    }
  const home = homeOf(layers);
  const hasRoleWords: Cast['hasRoleWords'] = (person, wanted) => {
    const own = words.get(person)!;
    const isOwn = (word: string): boolean =>
      own.has(word) || (word === home && ![...own].some((one) => COUNTRIES_BY_NAME.has(one)));
    return wanted.map(sameWord).every(isOwn) && roles.get(person)!.some((role) => isOfRank(role, wanted));
  };
  return {
    genderOf: (person) => genders.get(person) ?? 'unknown',
    personWithRole: (role, before) => {
      const known = holders.get(role) ?? [];
      return known[lastBefore(known, before)]?.person;
    },
    onlyWithRoleWords: (wanted) => {
      const [person, ...more] = names.people.filter((one) => hasRoleWords(one, wanted));
      return more.length === 0 ? person : undefined;
    },
    hasRoleWords,
    mentions,
  };
}

const wordsOf = (role: string): string[] =>
  (role.match(/[\p{L}][\p{L}.-]*/gu) ?? []).map((word) => sameWord(word.toLowerCase()));

/** The words of each role that the article gives a person, lower case; countries by their names. */
const rolesOf = ({ mentions }: NamedPerson, layers: ArticleLayers): Set<string>[] =>
  mentions.flatMap((mention) => rolesAt(mention, layers)).map(({ text }) => new Set(wordsOf(text)));

/** "Mr.", which is no role but tells the sex. */
const titleAt = ({ start }: NameMention, { tokens }: ArticleLayers): string => tokens[start - 1]?.text ?? '';

/** "vice president" is no president. */
const isOfRank = (role: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  role.has(wanted[0]!) && ![...RANK_MODIFIERS].some((word) => role.has(word) && !wanted.includes(word));

function genderFrom({ name }: NamedPerson, words: ReadonlySet<string>): Gender {
  for (const word of words) {
    const told = genderOfTitle(word);
    if (told) return told;
  }
  const [given = '', ...rest] = name.split(' ');
  if (rest.length === 0) return 'unknown';
  return WOMENS_ENDINGS.test(rest.at(-1)!) ? 'female' : genderOfGivenName(given);
}
