import { MOVING_LEMMAS, OBJECT_CONTROL, SUBORDINATORS } from '../en/event-words.js';
import type { NounPhrase, Token } from '../layers/layers.js';
import type { Phrases } from './phrases.js';
import { groupStart } from './verb-group.js';

/** Words further from a verb than this are not looked at for its subject. */
const REACH = 45;
/** "agreed to try to go to meet": so many verbs are followed back to the one that has the subject. */
const DEPTH = 4;

/** The noun phrases that are the subject of the verb group that starts here, joined ones included. */
export function subjectsOf(start: number, phrases: Phrases, depth = 0): NounPhrase[] {
  if (depth > DEPTH) return [];
  const { tokens } = phrases;
  const previous = tokens[start - 1]?.sentence === tokens[start]!.sentence ? tokens[start - 1]! : undefined;
  if (tokens[start]!.tag === 'TO') return controllerOf(start, phrases) ?? ofVerbBefore(start, phrases, depth);
  if (tokens[start]!.tag === 'VBG' && (!previous || [',', 'IN'].includes(previous.tag))) {
    // "After meeting the king, the minister flew home": the main clause's subject.
    const before = ofVerbBefore(start, phrases, depth);
    return before.length > 0 ? before : subjectAfter(start, phrases);
  }
  return subjectBefore(start, phrases, depth);
}

/** The nearest phrase to the left that is no object of a preposition, no date and no description between commas. */
function subjectBefore(start: number, phrases: Phrases, depth: number): NounPhrase[] {
  const { tokens } = phrases;
  const { sentence } = tokens[start]!;
  let antecedent = false;
  for (let i = start - 1; i > start - REACH && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i]!;
    const phrase = phrases.endingAt(i + 1);
    if (phrase) {
      if (/^W/u.test(tokens[phrase.head]!.tag)) antecedent = true;
      else if (antecedent || isFree(phrase, phrases)) return phrases.joinedBefore(phrase);
      i = phrase.start;
    } else if (token.text === ',') i = (antecedent ? null : descriptionStart(i, phrases)) ?? i;
    else if (token.tag === 'CC' || isFinite(token)) return token.tag === 'CC' ? ofVerbBefore(i, phrases, depth) : [];
  }
  return [];
}

function isFree({ start, head }: NounPhrase, phrases: Phrases): boolean {
  if (phrases.isTime(head)) return false;
  const before = phrases.tokens[start - 1];
  return before?.tag !== 'IN' || before.sentence !== phrases.tokens[head]!.sentence || SUBORDINATORS.has(before.lower);
}

/** "Jane Roe, chair of the panel, will visit": the comma that opens what this one closes. */
function descriptionStart(comma: number, phrases: Phrases): number | null {
  const { tokens } = phrases;
  for (let i = comma - 1; i > comma - REACH && tokens[i]?.sentence === tokens[comma]!.sentence; i--)
    if (tokens[i]!.text === ',' && phrases.endingAt(i) && !phrases.isTime(i - 1)) return i;
  return null;
}

/** "for the minister to meet", "invited the minister to visit" */
function controllerOf(start: number, phrases: Phrases): NounPhrase[] | null {
  const { tokens } = phrases;
  const phrase = phrases.endingAt(start);
  if (!phrase) return null;
  const joined = phrases.joinedBefore(phrase);
  const before = tokens[joined[0]!.start - 1];
  if (before?.lower === 'for') return isDestination(before.index, phrases) ? null : joined;
  return before?.tag.startsWith('VB') && OBJECT_CONTROL.has(before.lemma) ? joined : null;
}

/** "left for Riyadh to meet" */
const isDestination = (joint: number, { tokens }: Phrases): boolean =>
  tokens.slice(Math.max(0, joint - NEAR), joint).some(({ lemma }) => MOVING_LEMMAS.has(lemma));

const NEAR = 6;

const isFinite = ({ tag }: Token): boolean => /^(?:VB[DZP]|MD)$/u.test(tag);

function ofVerbBefore(at: number, phrases: Phrases, depth: number): NounPhrase[] {
  const { tokens } = phrases;
  for (let i = at - 1; i > at - REACH && tokens[i]?.sentence === tokens[at]!.sentence; i--)
    if (isFinite(tokens[i]!)) return subjectsOf(groupStart(tokens, i), phrases, depth + 1);
  return [];
}

/** The phrase that opens the clause after the next comma. */
export function subjectAfter(start: number, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  for (let i = start; i < start + REACH && tokens[i]?.sentence === tokens[start]!.sentence; i++)
    if (tokens[i]!.text === ',' && phrases.startingAt(i + 1) && !phrases.isTime(i + 1))
      return phrases.coordinated(i + 1);
  return [];
}
