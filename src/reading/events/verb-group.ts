import { negatingAdverbs } from '../en/negation-words.js';
import {
  CANCELLING_LEMMAS,
  FIXED_WORDS,
  FIXING_NOUNS,
  IDEA_LEMMAS,
  IDEA_MODALS,
  LEAVING_LEMMAS,
  REFUSING_LEMMAS,
} from '../en/event-words.js';
import type { Token } from '../layers/layers.js';

/** How a verb stands to fact: done, fixed for later, only an idea, under way ("is meeting"), under way or due (present), denied; null when it does not say. */
export type Modality = 'done' | 'fixed' | 'idea' | 'ongoing' | 'present' | 'denied' | null;

/** A verb with its auxiliaries and the words that govern it: "is scheduled to" meet. */
export interface VerbGroup {
  start: number;
  modality: Modality;
}

const IN_GROUP = /^(?:MD|RB|TO|VB.?|RP)$/u;
const FINITE = /^(?:VB[DZP]|MD)$/u;

/** No group is longer. */
const LONGEST = 14;

/** The group that ends in the verb at token `at`; it does not leave the sentence. */
export function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup {
  const start = groupStart(tokens, at);
  return { start, modality: modalityOf(tokens, start, at) };
}

export function groupStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > at - LONGEST && tokens[start - 1]?.sentence === tokens[at]!.sentence && belongs(tokens, start - 1))
    start--;
  return start;
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
  // "has no plans to meet"
  if (tokens[start - 1]?.lower === 'no' && tokens[start]!.tag.startsWith('NN')) return 'denied';
  if (before.some(({ lemma }) => IDEA_LEMMAS.has(lemma)) && CANCELLING_LEMMAS.has(verb.lemma)) return 'idea';
  if (
    before.some(({ lower }) => negatingAdverbs.has(lower)) ||
    before.some(({ lemma }) => CANCELLING_LEMMAS.has(lemma) || REFUSING_LEMMAS.has(lemma))
  )
    return 'denied';
  if (before.some(({ lower, tag }) => tag === 'MD' && IDEA_MODALS.has(lower))) return 'idea';
  if (before.some(({ lemma }) => IDEA_LEMMAS.has(lemma))) return 'idea';
  if (before.some(({ lower }) => FIXED_WORDS.has(lower))) return 'fixed';
  return modalityOfForm(tokens, before, verb);
}

function modalityOfForm(tokens: readonly Token[], before: readonly Token[], verb: Token): Modality {
  const auxiliary = before.find(({ lemma }) => lemma === 'be' || lemma === 'have');
  switch (verb.tag) {
    case 'VBD':
      return 'done';
    case 'VBZ':
    case 'VBP':
      return 'present';
    case 'VBN':
      return auxiliary || before.length === 0 ? 'done' : null;
    case 'VBG':
      // "is meeting", "was meeting"
      if (auxiliary) return auxiliary.tag === 'VBD' ? 'done' : auxiliary.lemma === 'be' ? 'ongoing' : 'present';
      return participleModality(tokens, (before[0] ?? verb).index);
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

/** "before meeting", "after meeting"; "while meeting" is as its clause is. */
function participleModality(tokens: readonly Token[], start: number): Modality {
  const { sentence } = tokens[start]!;
  const previous = tokens[start - 1];
  if (previous?.sentence !== sentence) return null;
  if (previous.lower === 'before' || tokens[start - 2]?.lower === 'ahead') return 'fixed';
  if (['after', 'since', 'following'].includes(previous.lower)) return 'done';
  if (previous.lower !== 'while' && previous.text !== ',') return null;
  for (let i = start - 1; i > start - SERIES_REACH && tokens[i]?.sentence === sentence; i--) {
    if (!FINITE.test(tokens[i]!.tag)) continue;
    let end = i;
    while (/^(?:VB.?|RB|TO)$/u.test(tokens[end + 1]?.tag ?? '')) end++;
    return verbGroupAt(tokens, end).modality;
  }
  return null;
}

const SERIES_REACH = 24;

/** "is expected to meet leaders, attend a reception and host a dinner": verbs in a series share the first one's group. */
function joinedModality(tokens: readonly Token[], at: number): Modality {
  const { sentence } = tokens[at]!;
  for (let i = at - 1; i > Math.max(0, at - SERIES_REACH) && tokens[i]!.sentence === sentence; i--) {
    if (!/^(?:TO|MD)$/u.test(tokens[i]!.tag) || tokens[i + 1]?.tag !== 'VB') continue;
    return modalityOf(tokens, groupStart(tokens, i), i + 1);
  }
  return null;
}

const GOVERNOR_REACH = 9;

/** What the nearest verb or noun before an infinitive makes of it: "left for Riyadh to meet", "an offer to visit". */
function infinitiveAfter(tokens: readonly Token[], start: number): Modality {
  for (let i = start - 1; i >= Math.max(0, start - GOVERNOR_REACH); i--) {
    const { lemma, lower, tag, sentence } = tokens[i]!;
    if (sentence !== tokens[start]!.sentence) return null;
    if (CANCELLING_LEMMAS.has(lemma) || REFUSING_LEMMAS.has(lemma)) return 'denied';
    if (IDEA_LEMMAS.has(lemma)) return isAccepted(tokens, i) ? 'fixed' : 'idea';
    if (FIXED_WORDS.has(lower) || LEAVING_LEMMAS.has(lemma) || FIXING_NOUNS.has(lemma)) return 'fixed';
    if (FINITE.test(tag) && lemma !== 'be') return null;
  }
  return null;
}

/** "accepted an invitation", "took up the offer" */
const isAccepted = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => lemma === 'accept' || lemma === 'take');
