import type { Span } from '../../span.js';
import { BEFORE_MONTHS } from '../en/before-months.js';
import { AMBIGUOUS_MONTHS } from '../en/calendar-words.js';
import type { ArticleLayers, Token } from '../layers/layers.js';
import { PersonIndex } from './person-index.js';
import { candidatesIn, SUFFIX } from './runs.js';
import { isTitledSurname, isWholeName, namedAgain, speakingNames } from './whole-names.js';

/** The words that name somebody at one place, as token indexes; titles are not part of it. */
export interface NameMention {
  start: number;
  end: number;
  span: Span;
}

/** A person by the fullest name that the article gives. */
export interface NamedPerson {
  name: string;
  /** In the order of the text. */
  mentions: NameMention[];
}

/** Who is named where. */
export interface Names {
  people: readonly NamedPerson[];
  /** The person whose name the token belongs to. */
  personAt: (token: number) => NamedPerson | undefined;
  /** The person of this family name, when the article names one; of several the one named most. */
  personCalled: (familyName: string) => NamedPerson | undefined;
}

/** Finds the people whom an article names, whole names first, then the family names that stand for them. */
export function findNames(layers: ArticleLayers): Names {
  const { tokens, sentences } = layers;
  const candidates = candidatesIn(sentences, tokens);
  const index = new PersonIndex(tokens);
  // 1. Whole names; the headline's capitals make names of everything.
  for (const candidate of candidates)
    if (candidate.sentence.paragraph.role !== 'headline' && isWholeName(candidate, tokens)) index.register(candidate);
  const speaking = speakingNames(candidates, tokens);
  for (const candidate of candidates) {
    const again = namedAgain(candidate, tokens, speaking);
    if (again && !index.personCalled(again.name.at(-1)!.text)) index.register(again);
  }
  // 2. One word after a title, when nobody of that name is known in full.
  for (const candidate of candidates) if (isTitledSurname(candidate)) index.registerTitled(candidate);
  // 3. The same names where nothing shows that they are somebody's: in the headline, or "Wasserman Schultz".
  for (const candidate of candidates) if (candidate.name.length > 1) index.linkWhole(candidate);
  // 4. Family names alone, also those that the tagger took for common words ("May said").
  const single = new Map(candidates.flatMap((one) => (isOneWord(one.name) ? [[one.name[0]!.index, one]] : [])));
  for (const token of tokens) {
    const candidate = single.get(token.index);
    if (candidate && !isMonth(token, tokens)) index.link(candidate);
    else if (mayBeFamilyName(token, tokens)) index.linkExactly(token);
  }
  return index.inOrder();
}

/** "Berg", "Berg Jr." */
const isOneWord = ({ length, 1: second }: readonly Token[]): boolean =>
  length === 1 || (length === 2 && SUFFIX.test(second!.text));

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
