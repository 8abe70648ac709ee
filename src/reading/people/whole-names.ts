import { trailingAbbreviations } from '../en/abbreviations.js';
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../en/given-names.js';
import { ADDRESS_TITLES, BODY_WORDS, FAMILY_NAMES_TOO, REPORTING_LEMMAS, ROLE_NOUNS, TITLES } from '../en/roles.js';
import type { Token } from '../layers/layers.js';
import { COUNTRY_WORDS } from './country-words.js';
import { withoutStop, type Candidate } from './runs.js';

const LONGEST_NAME = 5;

/** Two words or more that are the name of a person: by a title, by a known given name, or by what stands beside them. */
export function isWholeName({ title, name }: Candidate, all: readonly Token[]): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME) return false;
  if (name.every(({ lower }) => TITLES.has(lower))) return false;
  const given = GIVEN_NAMES.has(name[0]!.text) || isInitials(name[0]!) || isFamilyNameFirst(name);
  if (name.slice(given ? 1 : 0).some((token) => namesBody(token, given))) return false;
  if (COUNTRY_WORDS.has(name.map(({ text }) => text).join(' '))) return false;
  return title !== undefined || given || isActing(name, all);
}

/** Family names that stand alone beside a verb of saying somewhere in the article: "Kamalvandi said". */
export function speakingNames(candidates: readonly Candidate[], all: readonly Token[]): ReadonlySet<string> {
  const speaking = candidates.filter(
    ({ name: [token, more], title }) =>
      token &&
      !more &&
      (reports(all[token.index + 1], token.sentence) || (title && isTitledSurname({ title, name: [token] }))),
  );
  return new Set(speaking.map(({ name: [token] }) => token!.text));
}

/**
 * "Behrouz Kamalvandi", when the article goes on with "Kamalvandi said": the name, without a description in front of it ("Pastor
 * Joseph Brown"); null for what is no name.
 */
export function namedAgain(
  candidate: Candidate,
  all: readonly Token[],
  speaking: ReadonlySet<string>,
): Candidate | null {
  const given = candidate.name.findIndex(({ text }) => GIVEN_NAMES.has(text));
  const name = candidate.name.slice(given > 0 && given < candidate.name.length - 1 ? given : 0);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || name.length < 2 || name.length > LONGEST_NAME || !speaking.has(last.text)) return null;
  const before = all[first.index - 1];
  if (before?.sentence === first.sentence && before.tag === 'DT') return null;
  // A headline's capitals make names of everything.
  if (candidate.sentence.paragraph.role === 'headline' && !GIVEN_NAMES.has(first.text)) return null;
  const isNameWord = (token: Token): boolean =>
    !namesBody(token, false) && !COUNTRY_WORDS.has(token.text) && /\p{Ll}/u.test(token.text);
  return name.every(isNameWord) ? { ...candidate, name } : null;
}

const reports = (token: Token | undefined, sentence: number): boolean =>
  token?.sentence === sentence && token.tag.startsWith('VB') && REPORTING_LEMMAS.has(token.lemma);

/** "H.R. McMaster", not "U.S. Steel" */
const isInitials = ({ text, lower }: Token): boolean =>
  /^(?:\p{Lu}\.){1,3}$/u.test(text) && !trailingAbbreviations.has(withoutStop(lower));

/** "Park Geun-hye" */
const isFamilyNameFirst = ([first, second]: readonly Token[]): boolean =>
  FAMILY_NAMES_FIRST.has(first!.text) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second!.text);

/** "John Park" is a person, "Hyde Park" is not. */
const namesBody = ({ lower, text }: Token, afterGivenName: boolean): boolean =>
  (BODY_WORDS.has(withoutStop(lower)) && !(afterGivenName && FAMILY_NAMES_TOO.has(withoutStop(lower)))) ||
  /^\p{Lu}{4,}$/u.test(text);

/** What stands beside a name shows that it is a person's. */
function isActing(name: readonly Token[], all: readonly Token[]): boolean {
  const [before, after, second, third] = [
    all[name[0]!.index - 1],
    ...[1, 2, 3].map((step) => all[name.at(-1)!.index + step]),
  ];
  const sentence = name[0]!.sentence;
  // "The New Herald said", "Jane Roe of Lower Elm said"
  if (before?.sentence === sentence && (before.tag === 'DT' || /^(?:of|in|from)$/u.test(before.lower))) return false;
  if (before?.sentence === sentence && ROLE_NOUNS.has(before.lower)) return true;
  if (before?.text === ',' && before.sentence === sentence && closesRole(before, all)) return true;
  if (reports(before, sentence) || (before?.lower === 'to' && all[before.index - 1]?.lower === 'according'))
    return true;
  if (after?.sentence !== sentence) return false;
  if (reports(after, sentence) || after.lower === 'who' || isOfHouse(after, all)) return true;
  if (after.text !== ',' || second?.sentence !== sentence) return false;
  return second.lower === 'who' || (second.tag === 'CD' && third?.text === ',') || opensRole(second, all);
}

/** "of the Manhattan Institute added" */
function isOfHouse(joint: Token, all: readonly Token[]): boolean {
  if (!['of', 'at', 'with'].includes(joint.lower)) return false;
  const next = all.slice(joint.index + 1, joint.index + 8);
  const verb = next.findIndex((token) => token.tag.startsWith('VB'));
  return (
    verb > 0 &&
    REPORTING_LEMMAS.has(next[verb]!.lemma) &&
    next[verb]!.sentence === joint.sentence &&
    next.slice(0, verb).every(({ tag }) => /^(?:DT|NNPS?|IN|CC)$/u.test(tag))
  );
}

/** "…, a senior fellow": a role noun before the next comma. */
function opensRole(first: Token, all: readonly Token[]): boolean {
  for (let i = first.index; i < first.index + 6; i++) {
    const token = all[i];
    if (token?.sentence !== first.sentence || token.text === ',') return false;
    if (ROLE_NOUNS.has(token.lemma)) return true;
  }
  return false;
}

/** "The spokesman for the ministry, Jane Roe": a role noun before the comma; after a capital a place is likelier. */
function closesRole({ index, sentence }: Token, all: readonly Token[]): boolean {
  if (all[index - 1]?.tag.startsWith('NNP') && !ROLE_NOUNS.has(all[index - 1]!.lower)) return false;
  for (let i = index - 1; i >= index - 9 && all[i]?.sentence === sentence; i--) {
    if (!/^(?:NN|JJ|DT|POS|IN|PRP\$)/u.test(all[i]!.tag)) return false;
    if (ROLE_NOUNS.has(all[i]!.lemma)) return all[i]!.tag === 'NN' || all[i]!.tag === 'NNP';
  }
  return false;
}

/** "Mr. Barr" */
export const isTitledSurname = ({ title, name }: Pick<Candidate, 'title' | 'name'>): boolean =>
  title !== undefined &&
  name.length === 1 &&
  ADDRESS_TITLES.has(withoutStop(title.lower)) &&
  !BODY_WORDS.has(name[0]!.lower) &&
  !COUNTRY_WORDS.has(name[0]!.text);
