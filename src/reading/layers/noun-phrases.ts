import type { NounPhrase, Token } from './layers.js';

/** Tags that may open a base noun phrase, stand inside it, end it, and be one alone. */
const nouns = ['NN', 'NNS', 'NNP', 'NNPS'];
const adjectives = ['JJ', 'JJR', 'JJS'];
const opens = new Set(['DT', 'PDT', 'PRP$', 'WP$', 'CD', '$', '#', ...adjectives, ...nouns, 'VBG', 'VBN', 'RBS']);
const within = new Set([
  ...['DT', 'PRP$', 'CD', '$', '#', ...adjectives, ...nouns],
  ...['POS', 'VBG', 'VBN', 'HYPH', 'RB', 'RBR', 'RBS', 'SYM'],
]);
const heads = new Set([...nouns, 'CD']);
const alone = new Set(['PRP', 'WP', 'WDT', 'EX', 'DT']);

/**
 * Base noun phrases of a sentence, left to right: from the determiner to the head, possessors included ("Putin’s foreign affairs
 * adviser Yuri Ushakov"), nothing after the head. A pronoun is one.
 */
export function nounPhrasesOf(tokens: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phraseAt(tokens, i);
    if (!phrase) continue;
    found.push(phrase);
    i = phrase.end - tokens[0]!.index - 1;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], start: number): NounPhrase | null {
  const { tag } = tokens[start]!;
  const base = tokens[0]!.index;
  if (opens.has(tag) && !opensVerbGroup(tokens, start)) {
    let head = -1;
    for (let i = start; i < tokens.length && continues(tokens, start, i); i++) if (heads.has(tokens[i]!.tag)) head = i;
    if (head < 0) head = adjectiveHead(tokens, start);
    if (head >= 0) return { start: base + start, end: base + head + 1, head: base + head };
  }
  return alone.has(tag) ? { start: base + start, end: base + start + 1, head: base + start } : null;
}

/** A participle opens a phrase only as an adjective: "growing concern", not "told reporters". */
function opensVerbGroup(tokens: readonly Token[], at: number): boolean {
  if (!/^VB[GN]$/.test(tokens[at]!.tag)) return false;
  const before = tokens[at - 1]?.tag ?? '';
  return !/^NNS?$/.test(tokens[at + 1]?.tag ?? '') || /^(?:MD|VB.?|NN.*|PRP|WP|WDT|TO|RB|,)$/.test(before);
}

function continues(tokens: readonly Token[], start: number, at: number): boolean {
  const { tag, text } = tokens[at]!;
  if (at === start) return true;
  // "a Franklin & Marshall poll"
  if (text === '&') return isName(tokens[at - 1]) && isName(tokens[at + 1]);
  if (!within.has(tag)) return false;
  const before = tokens[at - 1]!.tag;
  if (tag === 'DT' || tag === 'PRP$') return before === 'PDT';
  if (before === 'POS') return true;
  // "a much quieter reading"
  if (/^RB/.test(tag)) return before === 'DT' && /^(?:JJ|VBN)/.test(tokens[at + 1]?.tag ?? '');
  if (tag === 'VBG' || tag === 'VBN') return !/^NN/.test(before) && /^(?:JJ|NN)/.test(tokens[at + 1]?.tag ?? '');
  return !(tag.startsWith('JJ') && /^NN/.test(before) && !/^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? ''));
}

const isName = (token: Token | undefined): boolean => token?.tag === 'NNP' || token?.tag === 'NNPS';

/** "the rich": a determiner and an adjective without a noun. */
function adjectiveHead(tokens: readonly Token[], start: number): number {
  return tokens[start]!.tag === 'DT' && /^JJ/.test(tokens[start + 1]?.tag ?? '') ? start + 1 : -1;
}
