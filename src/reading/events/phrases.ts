import type { NounPhrase, Sentence, Token } from '../layers/layers.js';

export const phraseStartingAt = ({ nounPhrases }: Sentence, token: number): NounPhrase | undefined =>
  nounPhrases.find(({ start }) => start === token);

/** "X, Y and Z": the noun phrases that are joined to the one that starts here. */
export function coordinated(sentence: Sentence, start: number, tokens: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  let next = phraseStartingAt(sentence, start);
  while (next && found.length < 12) {
    found.push(next);
    let at = next.end;
    if (tokens[at]?.text === ',') at++;
    if (['and', '&', 'including'].includes(tokens[at]?.lower ?? '')) at++;
    next = at === next.end ? undefined : phraseStartingAt(sentence, at);
  }
  return found;
}

/** The noun phrases that are the subject of the verb group that starts here, joined ones included. */
export function subjectsOf(sentence: Sentence, groupStart: number, tokens: readonly Token[]): NounPhrase[] {
  if (tokens[groupStart]!.tag === 'TO') {
    // "left for Riyadh to meet the king": the one who left meets.
    const governor = finiteVerbBefore(sentence, groupStart, tokens);
    return governor === null ? [] : subjectsOf(sentence, governor, tokens);
  }
  const before = sentence.nounPhrases.filter(({ end }) => end <= groupStart);
  let at = before.length - 1;
  // A description between commas is passed over: "Jane Roe, chair of the panel, will visit".
  if (tokens[groupStart - 1]?.text === ',') {
    const described = before.findIndex(
      (phrase) => tokens[phrase.end]?.text === ',' && phrase.end < groupStart - 1 && isSubject(phrase, tokens),
    );
    if (described >= 0) at = described;
  }
  while (at > 0 && !isSubject(before[at]!, tokens)) at--;
  const subject = before[at];
  if (!subject) return [];
  if (/^WP|^WDT/u.test(tokens[subject.head]!.tag)) return subjectsBefore(before, at, tokens);
  return withJoined(before, at, tokens);
}

/** No object of a preposition, no date. */
function isSubject({ start, head }: NounPhrase, tokens: readonly Token[]): boolean {
  const before = tokens[start - 1];
  if (before?.tag === 'IN' && !SUBORDINATORS.has(before.lower)) return false;
  return !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(tokens[head]!.lower) && tokens[head]!.tag !== 'CD';
}

const SUBORDINATORS = new Set([
  'that',
  'because',
  'if',
  'while',
  'when',
  'as',
  'before',
  'after',
  'where',
  'whether',
  'since',
  'although',
  'though',
]);

function subjectsBefore(before: readonly NounPhrase[], relative: number, tokens: readonly Token[]): NounPhrase[] {
  return relative > 0 ? withJoined(before, relative - 1, tokens) : [];
}

/** "Biden and Putin": phrases joined to the left of this one. */
function withJoined(before: readonly NounPhrase[], at: number, tokens: readonly Token[]): NounPhrase[] {
  const found = [before[at]!];
  for (let i = at; i > 0; i--) {
    const between = tokens.slice(before[i - 1]!.end, before[i]!.start).map(({ lower }) => lower);
    if (between.length === 0 || between.length > 2 || !between.every((word) => word === 'and' || word === ',')) break;
    if (!between.includes('and') && found.length === 1) break;
    found.unshift(before[i - 1]!);
  }
  return found;
}

function finiteVerbBefore({ tokens: own }: Sentence, at: number, tokens: readonly Token[]): number | null {
  for (let i = at - 1; i >= own[0]!.index; i--) if (/^(?:VB[DZP]|MD)$/u.test(tokens[i]!.tag)) return i;
  return null;
}
