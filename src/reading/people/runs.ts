import { AMBIGUOUS_MONTHS, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../en/calendar-words.js';
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../en/given-names.js';
import { NAME_PARTICLES, TITLES } from '../en/roles.js';
import type { Sentence, Token } from '../layers/layers.js';
import { COUNTRY_WORDS } from './country-words.js';

/** Capitalised words in a row that may name somebody, cut into title and name. */
export interface Candidate {
  sentence: Sentence;
  title: Token | undefined;
  /** The particle that opens it: "bin Salman". */
  particle?: Token;
  name: readonly Token[];
}

/** Capitalised words in a row, particles between them included. */
interface Run {
  sentence: Sentence;
  tokens: readonly Token[];
}

/** Stands behind a family name: "Jr." */
export const SUFFIX = /^(?:Jr|Sr|I{1,3}|IV)\.?$/u;

export const candidatesIn = (sentences: readonly Sentence[], all: readonly Token[]): Candidate[] =>
  sentences.flatMap((sentence) => runsOf(sentence).map((run) => withoutParticle(cut(run, all), all)));

export const withoutStop = (lower: string): string => lower.replace(/\.$/u, '');

const CALENDAR_WORDS = new Set(
  [MONTHS, MONTH_ABBREVIATIONS, WEEKDAYS]
    .flatMap((words) => Object.keys(words))
    .filter((word) => !AMBIGUOUS_MONTHS.includes(word)),
);

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
  const { text } = tokens[at]!;
  if (/^(?:al|el|ben)-\p{Lu}/u.test(text)) return true;
  // "Park Geun-hye", whatever the tagger takes it for
  if (FAMILY_NAMES_FIRST.has(tokens[at - 1]!.text) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text)) return true;
  // "Kim Jong un"
  if (/^(?:un|il|nam)$/u.test(text) && tokens[at - 1]?.text === 'Jong') return true;
  // "Ursula von der Leyen"
  let next = at;
  while (NAME_PARTICLES.has(tokens[next]?.lower ?? '') && tokens[next]!.lower === tokens[next]!.text) next++;
  return next > at && tokens[next] !== undefined && isName(tokens[next]!);
}

function cut({ sentence, tokens }: Run, all: readonly Token[]): Candidate {
  const last = tokens.findLastIndex(({ lower }) => TITLES.has(withoutStop(lower)));
  if (last >= 0 && last < tokens.length - 1) return { sentence, title: tokens[last], name: tokens.slice(last + 1) };
  const office = officeBefore(tokens[0]!, all);
  if (!office) {
    const first = tokens.findIndex(({ text }) => !COUNTRY_WORDS.has(text));
    // "Sofia Berg": a capital and a name.
    const isGiven = first === tokens.length - 1 && GIVEN_NAMES.has(tokens[first - 1]?.text ?? '');
    return { sentence, title: undefined, name: first > 0 ? tokens.slice(isGiven ? first - 1 : first) : tokens };
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

/** "Van Hollen", "de Blasio": a family name with its particles is a family name. */
function withoutParticle(candidate: Candidate, all: readonly Token[]): Candidate {
  const { name } = candidate;
  const first = name.findIndex(({ lower, text }) => !NAME_PARTICLES.has(lower) || GIVEN_NAMES.has(text));
  if (first > 0 && first === name.length - 1)
    return { ...candidate, particle: name[first - 1]!, name: name.slice(first) };
  const before = name[0] && all[name[0].index - 1];
  const joined = before?.sentence === candidate.sentence.index && NAME_PARTICLES.has(before.lower);
  return joined ? { ...candidate, particle: before } : candidate;
}
