import type { NounPhrase } from '../layers/layers.js';
import type { EventKind } from '../reading.js';
import type { Span } from '../../span.js';
import { AHEAD_WORDS } from '../en/event-words.js';
import { bodyAt } from './known-bodies.js';
import type { Trigger } from './mention.js';
import type { Phrases } from './phrases.js';
import { subjectsOf } from './subjects.js';
import { groupStart } from './verb-group.js';

const NAMING = new Set(['between', 'with', 'of', 'among', 'on']);

/** The words that name the event, without the tail of date and place: "talks between senior U.S. and Russian officials". */
export function titleSpanOf(trigger: Trigger, phrases: Phrases): Span {
  const { tokens } = phrases;
  const [start, end] = trigger.phrase ? nounTitle(trigger, trigger.phrase, phrases) : verbTitle(trigger, phrases);
  return [tokens[start]!.span[0], tokens[end - 1]!.span[1]];
}

/** Kinds that one has with somebody. */
const WITH_COMPANY = new Set<EventKind>(['meeting', 'talks', 'summit', 'call', 'debate']);

type Range = [start: number, end: number];

function nounTitle({ kind }: Trigger, phrase: NounPhrase, phrases: Phrases): Range {
  const { tokens } = phrases;
  let start = phrase.start;
  while (
    start < phrase.head &&
    (AHEAD_WORDS.has(tokens[start]!.lower) || tokens[start]!.tag === 'POS' || phrases.isTime(start))
  )
    start++;
  let end = phrase.end;
  for (let steps = 0; steps < 3 && NAMING.has(tokens[end]?.lower ?? ''); steps++) {
    if (tokens[end]!.lower === 'with' && !WITH_COMPANY.has(kind)) break;
    const last = phrases.coordinated(end + 1).at(-1);
    if (!last || phrases.isTime(end + 1)) break;
    end = last.end;
  }
  return [start, hostEnd(end, phrases)];
}

/** "negotiations at the Organization for Security and Cooperation in Europe": the body that hosts is part of the name. */
function hostEnd(end: number, { tokens }: Phrases): number {
  if (tokens[end]?.lower !== 'at') return end;
  const from = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const host = from < tokens.length ? bodyAt(tokens, from) : null;
  return host ? from + host.length : end;
}

/** A subject further from its verb does not name the event. */
const LONGEST_LEAD = 12;

function verbTitle({ token }: Trigger, phrases: Phrases): Range {
  const group = groupStart(phrases.tokens, token.index);
  const start = subjectsOf(group, phrases)[0]?.start ?? group;
  let end = token.index + 1;
  if (phrases.tokens[end]?.lower === 'with') end++;
  return [
    group - start > LONGEST_LEAD ? group : Math.min(start, group),
    phrases.coordinated(end).at(-1)?.end ?? token.index + 1,
  ];
}
