import { AMBIGUOUS_MONTHS } from '../en/calendar-words.js';
import { eventVerbs } from '../en/event-verbs.js';
import { FIXED_WORDS, MOVING_LEMMAS, TAKING_PART } from '../en/event-words.js';
import type { Token } from '../layers/layers.js';
import type { Names } from '../people/names.js';

const MONTHS = new Set(AMBIGUOUS_MONTHS);

/** The tokens with the tags mended that a tagger cannot know or often gets wrong. */
export const mendTags = (tokens: readonly Token[], names: Names): Token[] =>
  tokens.map((token) => {
    // A name of this article that is a word too.
    if (isFamilyName(token, names)) return { ...token, tag: 'NNP', lemma: token.lower };
    const finite = finiteTag(tokens, token.index);
    if (finite) return { ...token, tag: finite };
    if (token.lower === 'to' && isInfinitive(tokens, token.index + 1)) return { ...token, tag: 'TO' };
    const isVerb =
      (tokens[token.index - 1]?.lower === 'to' && token.tag !== 'VB' && isInfinitive(tokens, token.index)) ||
      (token.tag === 'NN' && takesObject(tokens, token.index)) ||
      (token.tag === 'VBP' && !AUXILIARIES.has(token.lemma) && isInSeries(tokens, token.index));
    return isVerb ? { ...token, tag: 'VB', lemma: token.lower } : token;
  });

const isFamilyName = ({ text, tag, lower }: Token, names: Names): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && !tag.startsWith('NNP') && !MONTHS.has(lower) && names.personCalled(text) !== undefined;

/** "due to arrive", "is set to land in Oslo" */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (tokens[at - 1]?.lower !== 'to' || !token) return false;
  if (token.tag === 'VB') return true;
  const leader = tokens[at - 2];
  if (!/^(?:NN|JJ|VBP)$/u.test(token.tag) || !leader) return false;
  // "is to brief members"
  const isFixed = FIXED_WORDS.has(leader.lower) || leader.lemma === 'be';
  return isFixed && (MOVING_LEMMAS.has(token.lemma) || eventVerbs(token.lower).length > 0);
}

/** "Roe travels to Oslo", "ministers gather in Oslo": after who does it and before a preposition it is a verb. */
function finiteTag(tokens: readonly Token[], at: number): string | null {
  const { tag, lemma } = tokens[at]!;
  if ((tag !== 'NNS' && tag !== 'RB') || eventVerbs(lemma).length === 0) return null;
  const next = tokens[at + 1]?.tag;
  if (next !== 'TO' && next !== 'IN') return null;
  const doer = tokens[at - 1]?.tag ?? '';
  if (tag === 'NNS') return /^NNPS?$/u.test(doer) || (doer === 'NNS' && isOfADay(lemma)) ? 'VBZ' : null;
  return doer.startsWith('NN') ? 'VBP' : null;
}

/** "a pact between two countries expires" */
const isOfADay = (lemma: string): boolean => eventVerbs(lemma).some(({ needs }) => needs === 'only a day ahead');

/** "host a dinner" */
const takesObject = (tokens: readonly Token[], at: number): boolean =>
  TAKING_PART.has(tokens[at]!.lemma) &&
  /^(?:DT|PRP\$)$/u.test(tokens[at + 1]?.tag ?? '') &&
  /^(?:,|CC|TO|MD)$/u.test(tokens[at - 1]?.tag ?? '');

/** "to meet leaders, attend a dinner": a verb after a comma or "and" that goes on an infinitive. */
function isInSeries(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:,|CC)$/u.test(tokens[at - 1]?.tag ?? '')) return false;
  for (let i = at - 2; i > at - SERIES_REACH && tokens[i]?.sentence === tokens[at]!.sentence; i--) {
    if (tokens[i]!.tag === 'VB' && tokens[i - 1]?.lower === 'to') return true;
    if (/^(?:VB[DZP]|MD|WDT|WP)$/u.test(tokens[i]!.tag)) return false;
  }
  return false;
}

const AUXILIARIES = new Set(['be', 'do', 'have']);

const SERIES_REACH = 15;
