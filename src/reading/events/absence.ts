import { ATTENDING, STAYING_AWAY } from '../en/event-words.js';
import type { Sentence, Token } from '../layers/layers.js';
import type { Span } from '../../span.js';
import type { Trigger } from './mention.js';
import type { Parties } from './parties.js';
import type { Phrases } from './phrases.js';
import { subjectsOf } from './subjects.js';
import { groupStart, verbGroupAt } from './verb-group.js';

/** Who stays away from an event, and the sentence that says so. */
export interface Absence {
  trigger: Trigger;
  absent: string[];
  evidence: Span;
}

/** "Biden and Putin, who met in June, are not expected to participate in the January talks." */
export function absencesIn(
  sentence: Sentence,
  triggers: readonly Trigger[],
  phrases: Phrases,
  parties: Parties,
): Absence[] {
  const { tokens } = phrases;
  let next = 0;
  return sentence.tokens.flatMap((token) => {
    while (next < triggers.length && (triggers[next]!.phrase === null || triggers[next]!.token.index <= token.index))
      next++;
    const trigger = triggers[next];
    if (!trigger || !staysAway(token, tokens)) return [];
    const absent = subjectsOf(groupStart(tokens, token.index), phrases).flatMap((phrase) => parties.of(phrase));
    return absent.length === 0 ? [] : [{ trigger, absent, evidence: sentence.span }];
  });
}

function staysAway(token: Token, tokens: readonly Token[]): boolean {
  if (!token.tag.startsWith('VB')) return false;
  if (STAYING_AWAY.has(token.lemma)) return true;
  const takesPart = ATTENDING.has(token.lemma) || (token.lemma === 'take' && tokens[token.index + 1]?.lower === 'part');
  return takesPart && verbGroupAt(tokens, token.index).modality === 'denied';
}
