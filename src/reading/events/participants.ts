import { TAKING_PART } from '../en/event-words.js';
import type { ArticleLayers, NounPhrase, Token } from '../layers/layers.js';
import type { Trigger } from './mention.js';
import type { Parties } from './parties.js';
import { coordinated, subjectsOf } from './phrases.js';
import { verbGroupAt } from './verb-group.js';

/** Who takes part, each once, as the words of this sentence say. */
export function participantsOf(trigger: Trigger, layers: ArticleLayers, parties: Parties): string[] {
  const phrases = trigger.phrase ? roundNoun(trigger, trigger.phrase, layers) : roundVerb(trigger, layers);
  const named = trigger.phrase ? parties.within(trigger.phrase.start, trigger.phrase.head) : [];
  return [...new Set([...named, ...phrases.flatMap((phrase) => parties.of(phrase))])];
}

const COMPANY = new Set(['between', 'with', 'of', 'among', 'by', 'involving', 'from']);
const ABOUT = new Set(['on', 'in', 'at', 'about', 'over', 'for', 'to']);

/** "talks in Geneva between A and B", "A will hold a meeting with B". */
function roundNoun({ sentence, kind }: Trigger, phrase: NounPhrase, { tokens }: ArticleLayers): NounPhrase[] {
  const found: NounPhrase[] = [];
  let at = phrase.end;
  for (let steps = 0; steps < 4; steps++) {
    const joint = tokens[at]?.lower ?? '';
    if (!COMPANY.has(joint) && !ABOUT.has(joint)) break;
    // A call goes to somebody, a dinner is given for somebody; talks and votes are on or about something.
    const isCompany =
      COMPANY.has(joint) ||
      (joint === 'to' && kind === 'call') ||
      (joint === 'for' && kind === 'meeting' && steps === 0);
    const joined = coordinated(sentence, at + 1, tokens);
    const last = isCompany ? joined.at(-1) : joined[0];
    if (!last) break;
    if (isCompany) found.push(...joined);
    at = last.end;
  }
  return [...subjectOfGovernor(sentence, phrase, tokens), ...found];
}

const REACH = 7;

/** The subject of "hold", "attend" and the like when the event is its object. */
function subjectOfGovernor(sentence: Trigger['sentence'], phrase: NounPhrase, tokens: readonly Token[]): NounPhrase[] {
  const first = sentence.tokens[0]!.index;
  for (let i = phrase.start - 1; i >= Math.max(first, phrase.start - REACH); i--) {
    const { tag, lemma, text } = tokens[i]!;
    if ([',', ';', ':'].includes(text)) return [];
    if (!tag.startsWith('VB')) continue;
    const group = verbGroupAt(tokens, i, sentence);
    return TAKING_PART.has(lemma) && group.modality !== 'denied' ? subjectsOf(sentence, group.start, tokens) : [];
  }
  return [];
}

/** Subject, and object with or without "with". */
function roundVerb({ sentence, token, kind }: Trigger, { tokens }: ArticleLayers): NounPhrase[] {
  const subjects = subjectsOf(sentence, verbGroupAt(tokens, token.index, sentence).start, tokens);
  let at = token.index + 1;
  while (tokens[at]?.tag === 'RB' || tokens[at]?.tag === 'RP') at++;
  const dated = sentence.nounPhrases.find(({ start, head }) => start === at && /day$/u.test(tokens[head]!.lower));
  if (dated) at = dated.end;
  if (tokens[at]?.lower === 'with') return [...subjects, ...coordinated(sentence, at + 1, tokens)];
  return kind === 'meeting' ? [...subjects, ...coordinated(sentence, at, tokens)] : subjects;
}
