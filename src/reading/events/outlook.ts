import { AHEAD_WORDS, CANCELLING_LEMMAS, DOUBTING_WORDS, IDEA_WORDS, OVER_WORDS } from '../en/event-words.js';
import type { Token } from '../layers/layers.js';
import { governorOutlook, type Outlook, outlookOf } from './governor.js';
import type { Trigger } from './mention.js';
import { verbGroupAt } from './verb-group.js';

/** Reads adjectives, prepositions and the governing verb of an event noun, or the verb group of an event verb. */
export function outlookAround({ sentence, token, phrase }: Trigger, tokens: readonly Token[]): Outlook {
  if (!phrase) {
    const { start, modality } = verbGroupAt(tokens, token.index);
    const isInfinitive = tokens[start]!.tag === 'TO';
    return modality !== 'done' && isDoubted(tokens, start, isInfinitive) ? 'idea' : outlookOf(modality);
  }
  if (tokens.slice(Math.max(0, phrase.start - 2), phrase.head).some(isCondition)) return 'idea';
  if (tokens[phrase.start]!.lower === 'no') return 'denied';
  const words = tokens.slice(phrase.start, phrase.head);
  if (words.some(({ lemma, tag }) => CANCELLING_LEMMAS.has(lemma) && tag.startsWith('VB'))) return 'cancelled';
  if (words.some(({ lower }) => IDEA_WORDS.has(lower))) return 'idea';
  if (words.some(({ lower }) => AHEAD_WORDS.has(lower))) return 'ahead';
  if (words.some(({ lower }) => OVER_WORDS.has(lower))) return 'over';
  const preposition = tokens[phrase.start - 1]?.lower ?? '';
  if (preposition === 'of' && isOpening(tokens, phrase.start - 2)) return 'ahead';
  if (preposition === 'before' || (preposition === 'of' && tokens[phrase.start - 2]?.lower === 'ahead')) return 'ahead';
  if (OVER_PREPOSITIONS.has(preposition)) return looksAhead(sentence, tokens) ? 'ahead' : 'over';
  return governorOutlook({ sentence, token, phrase, kind: 'other', verb: null }, tokens);
}

/** "if they meet", "hopeful that the chamber will vote" */
function isDoubted(tokens: readonly Token[], start: number, isInfinitive: boolean): boolean {
  let verbs = isInfinitive ? 1 : 0;
  for (let i = start - 1; i > start - REACH && tokens[i]?.sentence === tokens[start]!.sentence; i--) {
    if (DOUBTING_WORDS.has(tokens[i]!.lower)) return true;
    if (CLAUSE_MARKS.has(tokens[i]!.text)) return false;
    if (FINITE.test(tokens[i]!.tag) && verbs-- === 0) return false;
  }
  return false;
}

/** "unless hearings are held", "if the talks fail" */
const isCondition = ({ lower }: Token): boolean => lower === 'if' || lower === 'unless';

const OVER_PREPOSITIONS = new Set(['after', 'following', 'since']);

/** "After lunch with the queen, he will be honoured": the lunch is as far ahead as the honour. */
const looksAhead = ({ tokens: own }: Trigger['sentence'], tokens: readonly Token[]): boolean =>
  tokens[own[0]!.index]!.lower !== 'since' &&
  OVER_PREPOSITIONS.has(own[0]!.lower) &&
  own.slice(0, REACH * 3).find(({ tag }) => /^(?:VB[DZP]|MD)$/u.test(tag))?.lower === 'will';

/** "two weeks before the start of the convention" */
function isOpening(tokens: readonly Token[], at: number): boolean {
  if (!['beginning', 'opening', 'start', 'eve'].includes(tokens[at]?.lower ?? '')) return false;
  return [1, 2].some((step) => tokens[at - step]?.lower === 'before' || tokens[at - step]?.lower === 'ahead');
}

const REACH = 9;
const CLAUSE_MARKS = new Set([',', ';', ':', '—', '--', '“', '"', '``']);
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;
