import type { Span } from '../../span.js';
import { AMBIGUOUS_MONTHS, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../en/calendar-words.js';
import { COUNTRIES } from '../en/countries.js';
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../en/given-names.js';
import {
  ADDRESS_TITLES,
  BODY_WORDS,
  FAMILY_NAMES_TOO,
  NAME_PARTICLES,
  NAME_TITLES,
  REPORTING_LEMMAS,
  ROLE_NOUNS,
  TITLES,
} from '../en/roles.js';
import type { ArticleLayers, Sentence, Token } from '../layers/layers.js';

/** The words that name somebody at one place, as token indexes; titles are not part of it. */
export interface NameMention {
  start: number;
  end: number;
  span: Span;
}

/** A person by the fullest name that the article gives. */
export interface NamedPerson {
  name: string;
  mentions: NameMention[];
}

/** Who is named where. */
export interface Names {
  people: readonly NamedPerson[];
  /** The person whose name the token belongs to. */
  personAt: (token: number) => NamedPerson | undefined;
  /** The person of this family name, when the article names one. */
  personCalled: (familyName: string) => NamedPerson | undefined;
}

const COUNTRY_WORDS = new Set(
  COUNTRIES.flatMap(({ name, aliases, demonyms, capitals }) => [
    name,
    ...aliases,
    ...capitals,
    ...demonyms,
    ...demonyms.map((word) => `${word}s`),
  ]),
);

const CALENDAR_WORDS = new Set(
  [MONTHS, MONTH_ABBREVIATIONS, WEEKDAYS]
    .flatMap((words) => Object.keys(words))
    .filter((word) => !AMBIGUOUS_MONTHS.includes(word)),
);

/** Capitalised words in a row, particles between them included. */
interface Run {
  sentence: Sentence;
  tokens: readonly Token[];
}

/** A run cut into title and name. */
interface Candidate {
  sentence: Sentence;
  title: Token | undefined;
  name: readonly Token[];
}

/** Finds the people whom an article names, whole names first, then the family names that stand for them. */
export function findNames(layers: ArticleLayers): Names {
  const candidates = layers.sentences.flatMap((sentence) => runsOf(sentence).map((run) => cut(run, layers.tokens)));
  const index = new PersonIndex();
  // 1. Whole names; the headline's capitals make names of everything.
  for (const candidate of candidates)
    if (candidate.sentence.paragraph.role !== 'headline' && isWholeName(candidate, layers.tokens))
      index.register(candidate);
  // 2. One word after a title, when nobody of that name is known in full.
  for (const candidate of candidates) if (isTitledSurname(candidate)) index.register(candidate);
  // 3. Family names alone.
  for (const candidate of candidates) if (candidate.name.length === 1) index.link(candidate.name);
  return index;
}

const isCapitalised = ({ text, tag }: Token): boolean =>
  /^\p{Lu}/u.test(text) && /^(?:NNPS?|JJ|NN|FW|VB.?)$/u.test(tag);

const isName = (token: Token): boolean =>
  isCapitalised(token) &&
  token.tag.startsWith('NNP') &&
  !CALENDAR_WORDS.has(withoutStop(token.lower)) &&
  token.lower !== 'vs';

function runsOf(sentence: Sentence): Run[] {
  const { tokens } = sentence;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(tokens[i]!)) continue;
    let end = i + 1;
    while (end < tokens.length && (isName(tokens[end]!) || isParticle(tokens, end))) end++;
    runs.push({ sentence, tokens: tokens.slice(i, end) });
    i = end - 1;
  }
  return runs;
}

/** "Mohammed bin Salman", "Saud al-Faisal" */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  if (/^(?:al|el|ben)-\p{Lu}/u.test(text)) return true;
  // "Kim Jong un"
  if (/^(?:un|il|nam)$/u.test(text) && tokens[at - 1]?.text === 'Jong') return true;
  return NAME_PARTICLES.has(lower) && lower === text && tokens[at + 1] !== undefined && isName(tokens[at + 1]!);
}

const withoutStop = (lower: string): string => lower.replace(/\.$/u, '');

function cut({ sentence, tokens }: Run, all: readonly Token[]): Candidate {
  const last = tokens.findLastIndex(({ lower }) => TITLES.has(withoutStop(lower)));
  if (last >= 0 && last < tokens.length - 1) return { sentence, title: tokens[last], name: tokens.slice(last + 1) };
  const office = officeBefore(tokens[0]!, all);
  if (!office) {
    const first = tokens.findIndex(({ text }) => !COUNTRY_WORDS.has(text));
    return { sentence, title: undefined, name: first > 0 ? tokens.slice(first) : tokens };
  }
  // "Secretary of State John Kerry": the department runs on into the name.
  const given = tokens.findIndex(({ text }, i) => i > 0 && GIVEN_NAMES.has(text));
  const start = given > 0 ? given : Math.max(1, tokens.length - 2);
  return { sentence, title: office, name: tokens.slice(start) };
}

/** The title that "of" or "for" joins to a capitalised department. */
function officeBefore(first: Token, all: readonly Token[]): Token | undefined {
  const [office, joint] = [all[first.index - 2], all[first.index - 1]];
  if (!office || !joint || office.sentence !== first.sentence || !['of', 'for'].includes(joint.lower)) return undefined;
  return TITLES.has(office.lower) && isCapitalised(office) ? office : undefined;
}

const LONGEST_NAME = 5;

function isWholeName({ title, name }: Candidate, all: readonly Token[]): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME) return false;
  const given = GIVEN_NAMES.has(name[0]!.text);
  if (name.slice(given ? 1 : 0).some((token) => namesBody(token, given))) return false;
  if (COUNTRY_WORDS.has(name.map(({ text }) => text).join(' '))) return false;
  return title !== undefined || given || isActing(name, all);
}

/** "John Park" is a person, "Hyde Park" is not. */
const namesBody = ({ lower, text }: Token, afterGivenName: boolean): boolean =>
  (BODY_WORDS.has(lower) && !(afterGivenName && FAMILY_NAMES_TOO.has(lower))) || /^\p{Lu}{4,}$/u.test(text);

/** What stands beside a name shows that it is a person's. */
function isActing(name: readonly Token[], all: readonly Token[]): boolean {
  const [before, after, second, third] = [
    all[name[0]!.index - 1],
    ...[1, 2, 3].map((step) => all[name.at(-1)!.index + step]),
  ];
  const sentence = name[0]!.sentence;
  if (before?.sentence === sentence && ROLE_NOUNS.has(before.lower)) return true;
  const reports = (token: Token | undefined): boolean =>
    token?.sentence === sentence && token.tag.startsWith('VB') && REPORTING_LEMMAS.has(token.lemma);
  if (reports(before) || (before?.lower === 'to' && all[before.index - 1]?.lower === 'according')) return true;
  if (after?.sentence !== sentence) return false;
  if (reports(after) || after.lower === 'who' || isOfHouse(after, all)) return true;
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

const isTitledSurname = ({ title, name }: Candidate): boolean =>
  title !== undefined &&
  name.length === 1 &&
  ADDRESS_TITLES.has(withoutStop(title.lower)) &&
  !BODY_WORDS.has(name[0]!.lower) &&
  !COUNTRY_WORDS.has(name[0]!.text);

const sameSpelling = (words: readonly string[]): string =>
  words
    .join('')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');

class PersonIndex implements Names {
  readonly people: NamedPerson[] = [];
  private readonly byName = new Map<string, NamedPerson>();
  private readonly byFamilyName = new Map<string, NamedPerson>();
  private readonly byToken = new Map<number, NamedPerson>();

  personAt = (token: number): NamedPerson | undefined => this.byToken.get(token);

  personCalled = (familyName: string): NamedPerson | undefined => this.byFamilyName.get(familyName.toLowerCase());

  register({ title, name }: Candidate): void {
    const words = name.map(({ text }) => text).filter((word) => !/^(?:Jr|Sr|I{1,3}|IV)\.?$/u.test(word));
    if (words.length === 0) return;
    const [first, last] = [words[0]!, words.at(-1)!];
    // A middle name or initial makes no other person; nor does a hyphen in "Kim Jong-un".
    const keys = [sameSpelling(words), `${first} ${last}`.toLowerCase()];
    const known =
      keys.map((key) => this.byName.get(key)).find((person) => person) ??
      (words.length === 1 ? this.personCalled(last) : undefined);
    const person =
      known ?? this.add(title && NAME_TITLES.has(title.lower) ? `${title.text} ${joined(name)}` : joined(name));
    for (const key of keys) this.byName.set(key, person);
    // The one named first keeps the family name to himself: relatives come up by their whole names.
    for (const family of FAMILY_NAMES_FIRST.has(first) ? [last, first] : [last])
      if (!this.personCalled(family)) this.byFamilyName.set(family.toLowerCase(), person);
    this.mention(person, name);
  }

  link(name: readonly Token[]): void {
    if (this.byToken.has(name[0]!.index)) return;
    const person = this.personCalled(name[0]!.text);
    if (person) this.mention(person, name);
  }

  private add(name: string): NamedPerson {
    const person: NamedPerson = { name, mentions: [] };
    this.people.push(person);
    return person;
  }

  private mention(person: NamedPerson, name: readonly Token[]): void {
    const [first, last] = [name[0]!, name.at(-1)!];
    person.mentions.push({ start: first.index, end: last.index + 1, span: [first.span[0], last.span[1]] });
    for (const { index } of name) this.byToken.set(index, person);
  }
}

const joined = (name: readonly Token[]): string => name.map(({ text }) => text).join(' ');
