import { ATTENDING, STAYING_AWAY } from '../en/event-words.js';
import type { ArticleLayers, NounPhrase, Sentence, Token } from '../layers/layers.js';
import type { Span } from '../../span.js';
import type { Trigger } from './mention.js';
import type { Parties } from './parties.js';
import { subjectsOf } from './phrases.js';
import { verbGroupAt } from './verb-group.js';

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
  layers: ArticleLayers,
  parties: Parties,
): Absence[] {
  const { tokens } = layers;
  return sentence.tokens.flatMap((token) => {
    const trigger = triggers.find(({ token: event, phrase }) => phrase !== null && event.index > token.index);
    if (!trigger || !staysAway(token, tokens, sentence)) return [];
    const group = verbGroupAt(tokens, token.index, sentence);
    const subjects: NounPhrase[] = subjectsOf(sentence, group.start, tokens);
    const absent = subjects.flatMap((phrase) => parties.of(phrase));
    return absent.length === 0 ? [] : [{ trigger, absent, evidence: sentence.span }];
  });
}

function staysAway(token: Token, tokens: readonly Token[], sentence: Sentence): boolean {
  if (!token.tag.startsWith('VB')) return false;
  if (STAYING_AWAY.has(token.lemma)) return true;
  const takesPart = ATTENDING.has(token.lemma) || (token.lemma === 'take' && tokens[token.index + 1]?.lower === 'part');
  return takesPart && verbGroupAt(tokens, token.index, sentence).modality === 'denied';
}
