import type { ArticleLayers, Token } from '../layers/layers.js';
import type { CueWord } from './cues.js';
import { overParenthesis, type Scene } from './scene.js';

/** How a content hangs on its cue; `rule` of a Statement. */
export type Pattern =
  | 'that-clause'
  | 'question-clause'
  | 'to-infinitive'
  | 'quotation-after'
  | 'after-colon'
  | 'after-comma'
  | 'after-preposition'
  | 'clause-or-object'
  | 'quotation-before'
  | 'clause-before';

/** A cue word and the content that it introduces. */
export interface Attribution {
  cue: CueWord;
  pattern: Pattern;
  /** Token ranges, the end exclusive. */
  content: [start: number, end: number][];
}

export interface Start {
  at: number;
  pattern: Pattern;
}

/** How a content that stands before its cue goes on after it. */
export interface Continuation {
  kind: 'quotation-after-comma' | 'quotation-after-stop' | 'clause-after-comma';
  start: number;
  end: number;
}

/** What a cue word could introduce: any start with any later end. Token indexes; an end is the first token after. */
export interface Proposals {
  cue: CueWord;
  rightStarts: Start[];
  rightEnds: number[];
  leftStarts: Start[];
  leftEnds: number[];
  continuations: Continuation[];
}

const most = { startDistance: 16, starts: 9, ends: 26, leftEnds: 5, leftStarts: 9 };
const clauseOpeners = new Set(['that', 'whether', 'if', 'how', 'what', 'why', 'who', 'which', 'when', 'where']);
const stops = new Set([',', ';', ':', '--', '–', '—', '-', '(', ')', '[', '…', '...']);

export const isMark = ({ text }: { text: string }): boolean => /^(?:["“”„«»‘’‚']|``|'')$/.test(text);

export function propose(scene: Scene, cue: CueWord): Proposals {
  const { first, end } = boundsOf(cue);
  const leftEnds = leftEndsOf(scene, cue, first);
  return {
    cue,
    rightStarts: rightStartsOf(scene, cue, end),
    rightEnds: rightEndsOf(scene, cue, end),
    leftStarts: leftEnds.length > 0 ? leftStartsOf(scene, leftEnds, first) : [],
    leftEnds,
    continuations: leftEnds.length > 0 ? continuationsOf(scene, cue, end) : [],
  };
}

/** First token of the cue's sentence and where its words end: before the final mark, unless a quotation holds it. */
function boundsOf({ sentence }: CueWord): { first: number; end: number } {
  const first = sentence.tokens[0]!.index;
  let end = first + sentence.tokens.length;
  while (end > first && /^[.!?]+$/.test(sentence.tokens[end - first - 1]!.text)) end--;
  return { first, end };
}

function rightStartsOf({ layers, quotationTokens, phraseEndingAt }: Scene, cue: CueWord, end: number): Start[] {
  const { tokens, quotationOfToken } = layers;
  const found: Start[] = [];
  const limit = Math.min(end, cue.index + most.startDistance);
  for (let i = cue.index + 1; i < limit && found.length < most.starts; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    const quotation = quotationOfToken[i]!;
    if (quotation >= 0 && quotationTokens[quotation]!.start !== i) continue;
    if (stops.has(token.text) || (quotation < 0 && isMark(token))) continue;
    // "said the minister has left": no content starts between a subject and its verb.
    if (quotation < 0 && phraseEndingAt.has(i - 1) && /^(?:VB[DPZN]|MD)$/.test(token.tag)) continue;
    // ", which", ", who": a relative clause tells of somebody, it is not said.
    if (before.text === ',' && (token.lower === 'which' || token.lower === 'who')) continue;
    if (i === cue.index + 1 || opensContent(token, quotation) || followsCut(before, phraseEndingAt.has(i - 1)))
      found.push({ at: i, pattern: rightPattern(token, before, quotation) });
  }
  const next = tokens[end];
  const last = tokens[end - 1]!;
  // "X said:" and the quotation in the next paragraph
  if (last.text === ':' && next && quotationOfToken[end]! >= 0) found.push({ at: end, pattern: 'quotation-after' });
  return found;
}

function opensContent(token: Token, quotation: number): boolean {
  return quotation >= 0 || token.tag === 'TO' || clauseOpeners.has(token.lower);
}

function followsCut(before: Token, phraseEnds: boolean): boolean {
  return stops.has(before.text) || phraseEnds || /^(?:RB|RP|IN|TO)$/.test(before.tag);
}

function rightPattern(token: Token, before: Token, quotation: number): Pattern {
  if (quotation >= 0) return 'quotation-after';
  if (token.lower === 'that' && token.tag !== 'DT') return 'that-clause';
  if (clauseOpeners.has(token.lower)) return 'question-clause';
  if (token.tag === 'TO') return 'to-infinitive';
  if (before.text === ':') return 'after-colon';
  if (before.text === ',') return 'after-comma';
  return /^(?:IN|TO|RP)$/.test(before.tag) ? 'after-preposition' : 'clause-or-object';
}

/** Where a content that follows its cue may end: the sentence's end, marks, and words that open another clause or phrase. */
function rightEndsOf({ layers, quotationTokens, phraseOfToken }: Scene, cue: CueWord, end: number): number[] {
  const { tokens, quotationOfToken } = layers;
  const found: number[] = [];
  for (let i = cue.index + 2; i < end && found.length < most.ends; i++) {
    const inside = quotationOfToken[i]! >= 0 && quotationOfToken[i] === quotationOfToken[i - 1];
    if (
      inside ||
      tokens[i]!.lower === 'of' ||
      leavesOpen(tokens[i - 1]!, tokens[i]!) ||
      phraseOfToken[i] === phraseOfToken[i - 1]
    )
      continue;
    if (mayEndBefore(tokens[i]!) || isMark(tokens[i - 1]!) || quotationOfToken[i - 1]! >= 0) found.push(i);
  }
  found.push(passageEnd(quotationTokens, quotationOfToken, end));
  const next = quotationOfToken[end] ?? -1;
  if (tokens[end - 1]!.text === ':' && next >= 0) found.push(passageOf(layers, quotationTokens, next));
  return found;
}

/** The end of a quotation and of those that reopen it in the next paragraphs. */
function passageOf({ quotations }: ArticleLayers, ranges: Scene['quotationTokens'], quotation: number): number {
  let last = quotation;
  while (quotations[last]!.continues && quotations[last + 1]) last++;
  return ranges[last]!.end;
}

/** Words that nothing ends with: a comma, "and", "the", or a preposition before its noun phrase. */
function leavesOpen(last: Token, next: Token): boolean {
  if (last.text === ',' || /^(?:CC|DT|PRP\$|TO|MD|POS)$/.test(last.tag)) return true;
  // "if Moscow seriously | considered", "took the talks | seriously"
  if (last.tag === 'RB' && /^(?:VB[DPZ]|MD)$/.test(next.tag)) return true;
  if (next.tag === 'RB' && next.lower.endsWith('ly')) return true;
  return last.tag === 'IN' && /^(?:NN|DT|PRP|CD|JJ)/.test(next.tag);
}

function mayEndBefore({ text, tag }: Token): boolean {
  return stops.has(text) || /^(?:CC|IN|TO|WDT|WP|WRB|RB|VBG|VBD|VBZ|MD|NNP|DT|PRP)$/.test(tag);
}

/** The end of a sentence, or of the quotation that goes on beyond it. */
function passageEnd(ranges: Scene['quotationTokens'], quotationOfToken: Int32Array, end: number): number {
  const open = ranges[quotationOfToken[end - 1] ?? -1];
  return open && open.end > end ? open.end : end;
}

/** Where a content before the cue may end: at a comma or closing mark, before the subject next to the cue, before the cue. */
function leftEndsOf(scene: Scene, cue: CueWord, first: number): number[] {
  const { layers, quotationTokens, phraseEndingAt } = scene;
  const { tokens, quotationOfToken } = layers;
  const found: number[] = [];
  const subject = phraseEndingAt.get(overParenthesis(scene, cue.groupStart));
  for (let i = cue.groupStart; i > first && found.length < most.leftEnds; i--) {
    const before = quotationOfToken[i - 1]!;
    const closes = before >= 0 && before !== (quotationOfToken[i] ?? -1) && quotationTokens[before]!.end === i;
    if (before >= 0 && !closes) break;
    if (tokens[i - 1]!.text === ',' && !closes) continue;
    if (
      closes ||
      tokens[i]!.text === ',' ||
      /^[–—-]+$/.test(tokens[i]!.text) ||
      i === subject?.start ||
      (i === cue.groupStart && (cue.passive || !subject || !cue.key.endsWith('/V')))
    )
      found.push(i);
  }
  const before = quotationOfToken[first - 1] ?? -1;
  if (before >= 0 && sameParagraph(layers, first - 1, first) && cue.groupStart - first <= 8) found.push(first);
  return found;
}

function sameParagraph({ sentences, tokens }: ArticleLayers, a: number, b: number): boolean {
  return sentences[tokens[a]!.sentence]!.paragraph === sentences[tokens[b]!.sentence]!.paragraph;
}

function leftStartsOf({ layers, quotationTokens }: Scene, ends: readonly number[], first: number): Start[] {
  const { tokens, quotationOfToken } = layers;
  const found = new Map<number, Start>();
  const add = (at: number): void => {
    const pattern = quotationOfToken[at]! >= 0 ? 'quotation-before' : 'clause-before';
    if (found.size < most.leftStarts) found.set(at, { at, pattern });
  };
  for (const end of ends) {
    const quotation = quotationOfToken[end - 1] ?? -1;
    if (quotation >= 0) add(quotationTokens[quotation]!.start);
  }
  const lead = quotationTokens[quotationOfToken[first]!];
  add(lead ? lead.start : first);
  for (let i = first + 1; i < Math.max(...ends); i++) {
    if (quotationOfToken[i]! >= 0) continue;
    const before = tokens[i - 1]!;
    if (
      quotationOfToken[i - 1]! < 0 &&
      (stops.has(before.text) || before.tag === 'CC' || (i - first === 1 && before.tag.startsWith('RB')))
    )
      add(i);
  }
  return [...found.values()];
}

/** After the cue: a quotation after a comma, one after the sentence's end, or the rest of a clause that the cue broke. */
function continuationsOf({ layers, quotationTokens }: Scene, cue: CueWord, end: number): Continuation[] {
  const { tokens, quotationOfToken } = layers;
  const found: Continuation[] = [];
  for (let i = cue.index + 1; i < end; i++) {
    const quotation = quotationOfToken[i]!;
    if (quotation >= 0) {
      found.push({ kind: 'quotation-after-comma', start: i, end: quotationTokens[quotation]!.end });
      return found;
    }
    if (tokens[i]!.text === ',' && quotationOfToken[i + 1] === -1 && i + 1 < end && found.length < 3)
      found.push({ kind: 'clause-after-comma', start: i + 1, end: passageEnd(quotationTokens, quotationOfToken, end) });
  }
  let next = end;
  while (next < tokens.length && /^[.!?]+$/.test(tokens[next]!.text) && quotationOfToken[next]! < 0) next++;
  const quotation = quotationOfToken[next] ?? -1;
  if (quotation >= 0 && sameParagraph(layers, end - 1, next))
    found.push({ kind: 'quotation-after-stop', start: next, end: quotationTokens[quotation]!.end });
  return found;
}
