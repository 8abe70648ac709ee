import { PLACE_SPELLINGS, TRANSLITERATIONS } from '../en/spellings.js';

/** Without accents, apostrophes and hyphens, in lower case: "Erdoğan" and "ERDOGAN" are one. */
export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A name with one letter for each sound and none doubled. */
function sounds(word: string): string {
  const mapped = TRANSLITERATIONS.reduce((text, [from, to]) => text.replaceAll(from, to), plain(word));
  return mapped.replaceAll(/(?<letter>.)\k<letter>+/gu, '$<letter>');
}

/** What all transliterations of one name share: the sounds of its consonants. "Reed" and "Rudd" share them too. */
export const soundKey = (word: string): string => sounds(word).replaceAll(/[aeiouyj]/gu, '');

/** The vowels of a name in three classes, each run as one. */
const vowels = (word: string): string =>
  (sounds(word).match(/[aeiouyj]+/gu) ?? [])
    .map((run) => (/^[eiyj]/u.test(run) ? 'i' : /^[ou]/u.test(run) ? 'u' : 'a'))
    .join('');

/** Fewer consonants are shared by many names that have nothing to do with each other. */
const fewestConsonants = 3;

/** Whether two given names may be one name, as "Volodymyr" and "Vladimir". */
export const isGivenNameLike = (one: string, other: string): boolean =>
  plain(one) === plain(other) || (soundKey(one) === soundKey(other) && soundKey(one).length >= fewestConsonants);

/** Whether two family names may be spellings of one: the same consonants, and vowels that differ in one place at most. */
export const isSpellingOf = (one: string, other: string): boolean =>
  plain(one) === plain(other) || (isGivenNameLike(one, other) && differInOne(vowels(one), vowels(other)));

function differInOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.slice(at + 1);
  return rest === short.slice(at + 1) || (long.length > short.length && rest === short.slice(at));
}

const PLACES = new Map(
  PLACE_SPELLINGS.flatMap((spellings) => spellings.map((one) => [plain(one), plain(spellings[0]!)])),
);

/** The same for all spellings of a place: "Kyiv" and "Kiev", "Odesa" and "Odessa". */
export const placeKey = (place: string): string => PLACES.get(plain(place)) ?? plain(place);
