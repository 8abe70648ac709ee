import type { ArticleLayers, NounPhrase, Sentence, Token } from '../layers/layers.js';
import type { Time } from '../reading.js';
import { overlaps, type Span } from '../../span.js';
import { AHEAD_WORDS } from '../en/event-words.js';
import type { Trigger } from './mention.js';
import { bodyAt } from './parties.js';
import { coordinated, subjectsOf } from './phrases.js';
import { verbGroupAt } from './verb-group.js';

const NAMING = new Set(['between', 'with', 'of', 'among', 'on']);

/** The words that name the event, without the tail of date and place: "talks between senior U.S. and Russian officials". */
export function titleSpanOf(trigger: Trigger, layers: ArticleLayers, times: readonly Time[]): Span {
  const { tokens } = layers;
  const [start, end] = trigger.phrase ? nounTitle(trigger, trigger.phrase, tokens, times) : verbTitle(trigger, tokens);
  return [tokens[start]!.span[0], tokens[end - 1]!.span[1]];
}

type Range = [start: number, end: number];

function nounTitle({ sentence }: Trigger, phrase: NounPhrase, tokens: readonly Token[], times: readonly Time[]): Range {
  let start = phrase.start;
  const isTime = (from: number, to: number): boolean =>
    times.some(({ span }) => overlaps(span, [tokens[from]!.span[0], tokens[to - 1]!.span[1]]));
  while (
    start < phrase.head &&
    (AHEAD_WORDS.has(tokens[start]!.lower) || tokens[start]!.tag === 'POS' || isTime(start, start + 1))
  )
    start++;
  let end = phrase.end;
  for (let steps = 0; steps < 3 && NAMING.has(tokens[end]?.lower ?? ''); steps++) {
    const company = coordinated(sentence, end + 1, tokens);
    const last = company.at(-1);
    if (!last || isTime(end + 1, last.end)) break;
    end = last.end;
  }
  return [start, hostEnd(tokens, end, sentence)];
}

/** "negotiations at the Organization for Security and Cooperation in Europe": the body that hosts is part of the name. */
function hostEnd(tokens: readonly Token[], end: number, sentence: Sentence): number {
  if (tokens[end]?.lower !== 'at') return end;
  const from = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const host = bodyAt(tokens, from, sentence.tokens.at(-1)!.index + 1);
  return host ? from + host.length : end;
}

function verbTitle({ sentence, token }: Trigger, tokens: readonly Token[]): Range {
  const group = verbGroupAt(tokens, token.index, sentence);
  const start = subjectsOf(sentence, group.start, tokens)[0]?.start ?? group.start;
  let end = token.index + 1;
  if (tokens[end]?.lower === 'with') end++;
  const objects = coordinated(sentence, end, tokens);
  return [start, objects.at(-1)?.end ?? token.index + 1];
}
