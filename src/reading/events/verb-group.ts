import { CANCELLING_LEMMAS, FIXED_WORDS, IDEA_LEMMAS, IDEA_MODALS, MOVING_LEMMAS } from '../en/event-words.js';
import type { Sentence, Token } from '../layers/layers.js';

/** How a verb stands to fact: done, fixed for later, only an idea, under way or due (present), denied; null when it does not say. */
export type Modality = 'done' | 'fixed' | 'idea' | 'present' | 'denied' | null;

/** A verb with its auxiliaries and the words that govern it: "is scheduled to" meet. */
export interface VerbGroup {
  start: number;
  modality: Modality;
}

const IN_GROUP = /^(?:MD|RB|TO|VB.?|RP)$/u;

/** The group that ends in the verb at token `at`; it does not leave the sentence. */
export function verbGroupAt(tokens: readonly Token[], at: number, { tokens: own }: Sentence): VerbGroup {
  const first = own[0]!.index;
  let start = at;
  while (start > first && belongs(tokens, start - 1)) start--;
  return { start, modality: modalityOf(tokens, start, at) };
}

function belongs(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!;
  if (IN_GROUP.test(tag)) return true;
  // "is due to meet", "is likely to visit", "is ready to talk"
  return FIXED_WORDS.has(lower) || (tag.startsWith('JJ') && tokens[at + 1]?.tag === 'TO');
}

function modalityOf(tokens: readonly Token[], start: number, at: number): Modality {
  const group = tokens.slice(start, at + 1);
  const verb = tokens[at]!;
  const before = group.slice(0, -1);
  if (
    before.some(({ lower }) => ['not', "n't", 'n’t', 'never'].includes(lower)) ||
    before.some(({ lemma }) => CANCELLING_LEMMAS.has(lemma) || ['refuse', 'decline'].includes(lemma))
  )
    return 'denied';
  if (before.some(({ lower, tag }) => tag === 'MD' && IDEA_MODALS.has(lower))) return 'idea';
  if (before.some(({ lemma }) => IDEA_LEMMAS.has(lemma))) return 'idea';
  if (before.some(({ lower }) => FIXED_WORDS.has(lower))) return 'fixed';
  return modalityOfForm(tokens, before, verb);
}

function modalityOfForm(tokens: readonly Token[], before: readonly Token[], verb: Token): Modality {
  const auxiliary = before.find(({ lemma }) => lemma === 'be' || lemma === 'have');
  const previous = tokens[(before[0] ?? verb).index - 1]?.lower ?? '';
  switch (verb.tag) {
    case 'VBD':
      return 'done';
    case 'VBZ':
    case 'VBP':
      return 'present';
    case 'VBN':
      return auxiliary || before.length === 0 ? 'done' : null;
    case 'VBG':
      if (auxiliary) return /^(?:VBZ|VBP)$/u.test(auxiliary.tag) ? 'present' : 'done';
      if (previous === 'before' || tokens[verb.index - 2]?.lower === 'ahead') return 'fixed';
      return previous === 'after' || previous === 'since' || previous === 'while' ? 'done' : null;
    default:
      // "is to meet" is fixed; a bare infinitive leans on the verb before it.
      if (auxiliary?.lemma === 'be' && before.some(({ tag }) => tag === 'TO')) return 'fixed';
      if (before.some(({ lemma, tag }) => lemma === 'do' && tag === 'VBD')) return 'done';
      if (before.some(({ tag }) => tag === 'MD')) return null;
      return before.some(({ tag }) => tag === 'TO')
        ? infinitiveAfter(tokens, before[0]!.index)
        : joinedModality(tokens, verb.index);
  }
}

const SERIES_REACH = 24;

/** "is expected to meet leaders, attend a reception and host a dinner": verbs in a series share the first one's group. */
function joinedModality(tokens: readonly Token[], at: number): Modality {
  const { sentence } = tokens[at]!;
  for (let i = at - 1; i > Math.max(0, at - SERIES_REACH) && tokens[i]!.sentence === sentence; i--) {
    if (!/^(?:TO|MD)$/u.test(tokens[i]!.tag) || tokens[i + 1]?.tag !== 'VB') continue;
    let start = i;
    while (tokens[start - 1]?.sentence === sentence && belongs(tokens, start - 1)) start--;
    return modalityOf(tokens, start, i + 1);
  }
  return null;
}

const GOVERNOR_REACH = 8;

/** What the nearest verb or noun before an infinitive makes of it: "left for Riyadh to meet", "an offer to visit". */
function infinitiveAfter(tokens: readonly Token[], start: number): Modality {
  for (let i = start - 1; i >= Math.max(0, start - GOVERNOR_REACH); i--) {
    const { lemma, lower, tag, sentence } = tokens[i]!;
    if (sentence !== tokens[start]!.sentence) return null;
    if (CANCELLING_LEMMAS.has(lemma) || lemma === 'refuse') return 'denied';
    if (IDEA_LEMMAS.has(lemma)) return 'idea';
    if (FIXED_WORDS.has(lower) || MOVING_LEMMAS.has(lemma)) return 'fixed';
    if (tag.startsWith('VB')) return null;
  }
  return null;
}
