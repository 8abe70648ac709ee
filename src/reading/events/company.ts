import { HOSTING_LEMMAS } from '../en/event-words.js';
import type { NounPhrase, Token } from '../layers/layers.js';
import type { EventKind } from '../reading.js';
import type { Trigger } from './mention.js';
import type { Phrases } from './phrases.js';

const COMPANY = new Set(['between', 'with', 'of', 'among', 'by', 'involving', 'before', 'from']);
const ABOUT = new Set(['on', 'in', 'at', 'about', 'over', 'for', 'to']);
const FOR_SOMEBODY = new Set<EventKind>(['meeting', 'deadline', 'hearing']);

/** "talks in Geneva between A and B" */
export function companyOf({ kind, token }: Trigger, phrase: NounPhrase, phrases: Phrases): NounPhrase[] {
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
    // A call goes to somebody, a dinner is given for somebody, a deadline or a hearing is for somebody; talks and votes are on or about something.
    const isCompany: boolean =
      (COMPANY.has(joint) && !(about && joint === 'of') && !(kind === 'visit' && joint === 'from')) ||
      (joint === 'to' && kind === 'call') ||
      (joint === 'for' && FOR_SOMEBODY.has(kind) && steps === 0);
    const joined: NounPhrase[] = phrases.coordinated(at + 1);
    const last = isCompany ? joined.at(-1) : joined[0];
    if (!last || tokens[last.head]!.sentence !== token.sentence) break;
    if (isCompany) found.push(...joined);
    about = !isCompany;
    at = last.end;
  }
  return found.length > 0 ? found : betweenAfter(phrase.end, phrases);
}

/** "The meeting, set for Friday, would be the first between A and B." */
function betweenAfter(end: number, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  for (let i = end; i < end + BETWEEN_REACH && tokens[i]?.sentence === tokens[end - 1]!.sentence; i++)
    if (tokens[i]!.lower === 'between' && ORDINALS.has(tokens[i - 1]!.lower)) return phrases.coordinated(i + 1);
  return [];
}

const BETWEEN_REACH = 20;
const ORDINALS = new Set(['first', 'second', 'third', 'last', 'latest']);

/** "The dinner brings together A and B": whom the verb after the event names. */
export function hostsOf({ end }: NounPhrase, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  for (let i = end; i < end + NEAR && tokens[i]; i++) {
    if (!HOSTING_LEMMAS.has(tokens[i]!.lemma) || !tokens[i]!.tag.startsWith('VB')) continue;
    return phrases.coordinated(tokens[i + 1]?.lower === 'together' ? i + 2 : i + 1);
  }
  return [];
}

const NEAR = 8;

/** "The conference, to be held in Riyadh, hosted by the crown prince"; "will meet on Friday at the request of France" */
export function hostedBy(end: number, phrases: Phrases): NounPhrase[] {
  const { tokens } = phrases;
  for (let i = end; i < end + HOST_REACH && tokens[i]?.sentence === tokens[end - 1]!.sentence; i++)
    if (isHosted(tokens, i)) return phrases.coordinated(i + 2);
  return [];
}

const isHosted = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower;
  return (next === 'by' && HOSTED.has(tokens[at]!.lower)) || (next === 'of' && tokens[at]!.lower === 'request');
};

const HOSTED = new Set(['hosted', 'co-hosted', 'chaired', 'convened']);

const HOST_REACH = 32;
