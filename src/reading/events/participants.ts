import { APART_KINDS, HOSTING_LEMMAS, MOVING_LEMMAS, SEEING_LEMMAS, TAKING_PART } from '../en/event-words.js';
import type { NounPhrase } from '../layers/layers.js';
import type { Trigger } from './mention.js';
import type { Parties } from './parties.js';
import type { Phrases } from './phrases.js';
import { subjectAfter, subjectsOf } from './subjects.js';
import { verbGroupAt } from './verb-group.js';

/** Who takes part, each once, as the words of this sentence say. */
export function participantsOf(trigger: Trigger, phrases: Phrases, parties: Parties): string[] {
  const { phrase } = trigger;
  if (!phrase) return [...new Set(roundVerb(trigger, phrases).flatMap((party) => parties.of(party)))];
  const within = parties.before(phrase);
  const company = companyOf(trigger, phrase, phrases).flatMap((party) => parties.of(party));
  const hosts = hostedBy(phrase, phrases).flatMap((party) => parties.of(party));
  const doers = doersOf(trigger, phrase, phrases).flatMap((party) => parties.of(party));
  return [...new Set([...within, ...parties.ownerOf(phrase), ...doers, ...company, ...hosts])];
}

const COMPANY = new Set(['between', 'with', 'of', 'among', 'by', 'involving', 'before', 'from']);
const ABOUT = new Set(['on', 'in', 'at', 'about', 'over', 'for', 'to']);

/** "talks in Geneva between A and B" */
function companyOf({ kind, token }: Trigger, phrase: NounPhrase, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  const found: NounPhrase[] = [];
  let at = phrase.end;
  let about = false;
  for (let steps = 0; steps < 5; steps++) {
    const dated = phrases.startingAt(at);
    if (dated && phrases.isTime(dated.head)) at = dated.end;
    while (phrases.isTime(at)) at++;
    if (tokens[at]?.lower === 'hosted') at++;
    const joint = tokens[at]?.lower ?? '';
    if (!COMPANY.has(joint) && !ABOUT.has(joint)) break;
    // A call goes to somebody, a dinner is given for somebody, a deadline binds somebody; talks and votes are on or about something.
    const isCompany: boolean =
      (COMPANY.has(joint) && !(about && joint === 'of') && !(kind === 'visit' && joint === 'from')) ||
      (joint === 'to' && kind === 'call') ||
      (joint === 'for' && (kind === 'meeting' || kind === 'deadline') && steps === 0);
    const joined: NounPhrase[] = phrases.coordinated(at + 1);
    const last = isCompany ? joined.at(-1) : joined[0];
    if (!last || tokens[last.head]!.sentence !== token.sentence) break;
    if (isCompany) found.push(...joined);
    about = !isCompany;
    at = last.end;
  }
  return found;
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
    const takesPart = phrase.start - i <= NEAR && TAKING_PART.has(lemma);
    const isGoal = MOVING_LEMMAS.has(lemma) && joint !== undefined && ['for', 'to', 'at', 'on'].includes(joint.lower);
    return takesPart || isGoal || isSetting ? subjectsOf(group.start, phrases) : [];
  }
  return hostsOf(phrase, phrases);
}

const NEAR = 8;

/** "The dinner brings together A and B": whom the verb after the event names. */
function hostsOf({ end }: NounPhrase, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  for (let i = end; i < end + NEAR && tokens[i]; i++) {
    if (!HOSTING_LEMMAS.has(tokens[i]!.lemma) || !tokens[i]!.tag.startsWith('VB')) continue;
    return phrases.coordinated(tokens[i + 1]?.lower === 'together' ? i + 2 : i + 1);
  }
  return [];
}

/** "travel to Jerusalem to discuss the war with the prime minister": whom one goes to see. */
function seenThere(from: number, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  for (let i = from; i < from + REACH && tokens[i]?.sentence === tokens[from]!.sentence; i++) {
    if (tokens[i]!.tag !== 'TO' || tokens[i + 1]?.tag !== 'VB') continue;
    if (SEEING_LEMMAS.has(tokens[i + 1]!.lemma)) return phrases.coordinated(i + 2);
    for (let j = i + 2; j < i + REACH && tokens[j]?.sentence === tokens[from]!.sentence; j++)
      if (tokens[j]!.lower === 'with') return phrases.coordinated(j + 1);
    return [];
  }
  return [];
}

/** "The conference, to be held in Riyadh, hosted by the crown prince" */
function hostedBy({ end }: NounPhrase, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  for (let i = end; i < end + 2 * REACH && tokens[i]?.sentence === tokens[end - 1]!.sentence; i++)
    if (tokens[i]!.lower === 'hosted' && tokens[i + 1]?.lower === 'by') return phrases.coordinated(i + 2);
  return [];
}

/** Subject, and object with or without "with". */
function roundVerb({ token, kind }: Trigger, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  const subjects = subjectsOf(verbGroupAt(tokens, token.index).start, phrases);
  let at = token.index + 1;
  while (phrases.isTime(at) || /^(?:RB|RP)$/u.test(tokens[at]?.tag ?? '') || tokens[at]?.lower === 'on') at++;
  const joint = tokens[at]?.lower;
  if (joint === 'with' || (joint === 'before' && kind === 'hearing') || (joint === 'to' && kind === 'call'))
    return [...subjects, ...phrases.coordinated(at + 1)];
  const seen = kind === 'visit' ? seenThere(at, phrases) : [];
  if (seen.length > 0) return [...subjects, ...seen];
  return kind === 'meeting' || kind === 'call' ? [...subjects, ...phrases.coordinated(at)] : subjects;
}
