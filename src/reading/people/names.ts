import type { Span } from '../../span.js';
import { BEFORE_MONTHS } from '../en/before-months.js';
import { AMBIGUOUS_MONTHS, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../en/calendar-words.js';
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../en/given-names.js';
import {
  ADDRESS_TITLES,
  BODY_WORDS,
  FAMILY_NAMES_TOO,
  NAME_PARTICLES,
  REPORTING_LEMMAS,
  ROLE_NOUNS,
  TITLES,
} from '../en/roles.js';
import type { ArticleLayers, Sentence, Token } from '../layers/layers.js';
import { COUNTRY_WORDS } from './country-words.js';
import { PersonIndex } from './person-index.js';

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
export interface Candidate {
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
  // 3. Family names alone, also those that the tagger took for common words ("May said").
  for (const { name } of candidates) if (name.length === 1 && !isMonth(name[0]!, layers.tokens)) index.link(name[0]!);
  for (const token of layers.tokens) if (mayBeFamilyName(token, layers.tokens)) index.linkExactly(token);
  return index;
}

/** "in May", "May 5": the words beside it make it a month. */
const isMonth = ({ lower, index }: Token, all: readonly Token[]): boolean =>
  AMBIGUOUS_MONTHS.includes(lower) &&
  (BEFORE_MONTHS.has(all[index - 1]?.lower ?? '') || all[index + 1]?.tag === 'CD' || all[index - 1]?.tag === 'CD');

const FOLLOWS_NAME = /^(?:VB[DZ]|POS|MD)$/u;

/** Capitalised though no name to the tagger: what follows, or its place inside a sentence, makes it one. */
function mayBeFamilyName(token: Token, all: readonly Token[]): boolean {
  if (token.tag.startsWith('NNP') || !/^\p{Lu}\p{Ll}/u.test(token.text) || isMonth(token, all)) return false;
  const opensSentence = all[token.index - 1]?.sentence !== token.sentence;
  return FOLLOWS_NAME.test(all[token.index + 1]?.tag ?? '') || (!opensSentence && all[token.index - 1]!.lower !== 'of');
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
  // "Park Geun-hye", whatever the tagger takes it for
  if (FAMILY_NAMES_FIRST.has(tokens[at - 1]!.text) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text)) return true;
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
  if (!office || !joint || office.sentence !== first.sentence || !['of', 'for', 'to'].includes(joint.lower))
    return undefined;
  return TITLES.has(office.lower) && isCapitalised(office) ? office : undefined;
}

const LONGEST_NAME = 5;

function isWholeName({ title, name }: Candidate, all: readonly Token[]): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME) return false;
  if (name.every(({ lower }) => TITLES.has(lower))) return false;
  const given = GIVEN_NAMES.has(name[0]!.text);
  if (name.slice(given ? 1 : 0).some((token) => namesBody(token, given))) return false;
  if (COUNTRY_WORDS.has(name.map(({ text }) => text).join(' '))) return false;
  return title !== undefined || given || isActing(name, all);
}

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

/** "The spokesman for the ministry, Jane Roe": a role noun before the comma; after a capital a place is likelier. */
function closesRole({ index, sentence }: Token, all: readonly Token[]): boolean {
  if (all[index - 1]?.tag.startsWith('NNP') && !ROLE_NOUNS.has(all[index - 1]!.lower)) return false;
  for (let i = index - 1; i >= index - 9 && all[i]?.sentence === sentence; i--) {
    if (!/^(?:NN|JJ|DT|POS|IN|PRP\$)/u.test(all[i]!.tag)) return false;
    if (ROLE_NOUNS.has(all[i]!.lemma)) return all[i]!.tag === 'NN' || all[i]!.tag === 'NNP';
  }
  return false;
}

const isTitledSurname = ({ title, name }: Candidate): boolean =>
  title !== undefined &&
  name.length === 1 &&
  ADDRESS_TITLES.has(withoutStop(title.lower)) &&
  !BODY_WORDS.has(name[0]!.lower) &&
  !COUNTRY_WORDS.has(name[0]!.text);
