import { ANNOUNCING_LEMMAS, APART_KINDS, RECEIVING_LEMMAS, SEEING_LEMMAS, TAKING_PART } from '../en/event-words.js';
import type { NounPhrase } from '../layers/layers.js';
import { companyOf, hostedBy, hostsOf } from './company.js';
import { isGoing } from './going.js';
import type { Trigger } from './mention.js';
import type { Parties } from './parties.js';
import type { Phrases } from './phrases.js';
import { subjectAfter, subjectsOf } from './subjects.js';
import { verbGroupAt } from './verb-group.js';

/** Who takes part, each once, as the words of this sentence say. */
export function participantsOf(trigger: Trigger, phrases: Phrases, parties: Parties): string[] {
  const { phrase, token } = trigger;
  const meant = (found: readonly NounPhrase[]): string[] => found.flatMap((party) => parties.of(party));
  const hosts = meant(hostedBy(phrase?.end ?? token.index + 1, phrases));
  if (!phrase) return [...new Set([...meant(roundVerb(trigger, phrases)), ...hosts])];
  const own = [
    ...parties.before(phrase),
    ...parties.ownerOf(phrase),
    ...meant(doersOf(trigger, phrase, phrases)),
    ...meant(companyOf(trigger, phrase, phrases)),
    ...hosts,
  ];
  return [...new Set(own.length > 0 ? own : meant(announcersOf(trigger, phrase, phrases)))];
}

const REACH = 16;
const SETTING = new Set(['in', 'at', 'during']);

/** Who does what the sentence says of the event: holds it, travels to it, speaks at it. */
function doersOf({ sentence, kind }: Trigger, phrase: NounPhrase, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  const first = sentence.tokens[0]!.index;
  const joint = tokens[phrase.start - 1];
  const isSetting =
    joint !== undefined &&
    !APART_KINDS.has(kind) &&
    (SETTING.has(joint.lower) || (joint.lower === 'on' && kind === 'visit'));
  if (isSetting && phrase.start - 2 < first) return subjectAfter(phrase.end, phrases);
  for (let i = phrase.start - 1; i >= Math.max(first, phrase.start - REACH); i--) {
    const { tag, lemma, text } = tokens[i]!;
    if (text === ';' || text === ':') return [];
    if (!tag.startsWith('VB')) continue;
    const group = verbGroupAt(tokens, i);
    if (group.modality === 'denied') return [];
    // "will host the minister for dinner"
    if (RECEIVING_LEMMAS.has(lemma) && phrases.startingAt(i + 1)?.start !== phrase.start)
      return [...subjectsOf(group.start, phrases), ...phrases.coordinated(i + 1)];
    const takesPart = phrase.start - i <= NEAR && TAKING_PART.has(lemma);
    const isGoal = isGoing(tokens, i) && joint !== undefined && ['for', 'to', 'at', 'on'].includes(joint.lower);
    return takesPart || isGoal || isSetting ? subjectsOf(group.start, phrases) : [];
  }
  return hostsOf(phrase, phrases);
}

const NEAR = 8;

/** "announced a visit to Rome to see the king": nobody else's visit is spoken of. */
function announcersOf({ kind }: Trigger, { start, end }: NounPhrase, phrases: Phrases): NounPhrase[] {
  const verb = phrases.tokens[start - 1];
  if (kind !== 'visit' || !verb || !ANNOUNCING_LEMMAS.has(verb.lemma)) return [];
  return [...subjectsOf(verbGroupAt(phrases.tokens, verb.index).start, phrases), ...seenThere(end, phrases)];
}

/** "travel to Jerusalem to discuss the war with the prime minister": whom one goes to see. */
function seenThere(from: number, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  for (let i = from; i < from + REACH && tokens[i]?.sentence === tokens[from]!.sentence; i++) {
    if (tokens[i]!.tag !== 'TO' || tokens[i + 1]?.tag !== 'VB') continue;
    if (SEEING_LEMMAS.has(tokens[i + 1]!.lemma)) return phrases.coordinated(i + 2);
    for (let j = i + 2; j < i + REACH && tokens[j]?.sentence === tokens[from]!.sentence; j++)
      if (isCompanyAt(j, phrases)) return phrases.coordinated(j + 1);
    return [];
  }
  return [];
}

/** "with the minister", "present a plan to President Roe" */
function isCompanyAt(at: number, phrases: Phrases): boolean {
  const { lower } = phrases.tokens[at]!;
  if (lower === 'with') return true;
  const phrase = lower === 'to' ? phrases.startingAt(at + 1) : undefined;
  return phrase !== undefined && phrases.tokens[phrase.head]!.tag === 'NNP' && phrase.end - phrase.start > 1;
}

/** Subject, and object with or without "with". */
function roundVerb({ token, kind, verb }: Trigger, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  const subjects = subjectsOf(verbGroupAt(tokens, token.index).start, phrases);
  let at = token.index + 1;
  while (phrases.isTime(at) || /^(?:RB|RP)$/u.test(tokens[at]?.tag ?? '') || tokens[at]?.lower === 'on') at++;
  const joint = tokens[at]?.lower;
  if (joint === 'with' || (joint === 'before' && kind === 'hearing') || (joint === 'to' && kind === 'call'))
    return [...subjects, ...phrases.coordinated(at + 1)];
  const seen = kind === 'visit' ? seenThere(at, phrases) : [];
  if (seen.length > 0) return [...subjects, ...seen];
  return kind === 'meeting' || kind === 'call' || verb?.needs === 'a guest'
    ? [...subjects, ...phrases.coordinated(at)]
    : subjects;
}
