import type { ArticleLayers, Token } from '../../layers/layers.js';
import type { CueWord } from '../cues.js';
import { afterTime, type Scene } from '../scene.js';
import type { Pattern, Start } from './index.js';
import { isMark, passageEnd, stops } from './marks.js';

const most = { startDistance: 16, starts: 9, ends: 26 };
const clauseOpeners = new Set(['that', 'whether', 'if', 'how', 'what', 'why', 'who', 'which', 'when', 'where']);

/** Where a content that follows its cue may start. */
export function rightStartsOf(scene: Scene, cue: CueWord, end: number): Start[] {
  const { layers, quotationTokens, phraseEndingAt } = scene;
  const { tokens, quotationOfToken } = layers;
  const found: Start[] = [];
  const limit = Math.min(end, cue.index + most.startDistance);
  const afterDay = startAfterDay(scene, cue);
  for (let i = cue.index + 1; i < limit && found.length < most.starts; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    const quotation = quotationOfToken[i]!;
    if (quotation >= 0 && quotationTokens[quotation]!.start !== i) continue;
    if (stops.has(token.text) || (quotation < 0 && isMark(token))) continue;
    // "agreed late on Tuesday to": nor in what tells when it was said; "denied that, adding": nor with a word that points back.
    if ((i > cue.index + 1 && i < afterDay) || (token.lower === 'that' && stops.has(tokens[i + 1]?.text ?? '')))
      continue;
    // "said the minister has left": no content starts between a subject and its verb.
    if (quotation < 0 && phraseEndingAt.has(i - 1) && /^(?:VB[DPZN]|MD)$/.test(token.tag)) continue;
    // "doubts that may be hard to settle": nor in a relative clause.
    if (opensRelativeClause(tokens, i) || opensRelativeClause(tokens, i - 1)) continue;
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

/** Where the words behind a cue go on after the day on which something was said, unless that day is their subject. */
function startAfterDay(scene: Scene, { index }: CueWord): number {
  const after = afterTime(scene, index);
  return /^(?:VB[DPZ]|MD)$/.test(scene.layers.tokens[after]?.tag ?? '') ? index + 1 : after;
}

/** "that" between a noun and a finite verb. */
function opensRelativeClause(tokens: readonly Token[], at: number): boolean {
  const [noun, that, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return that?.lower === 'that' && /^NN/.test(noun?.tag ?? '') && /^(?:VB[DPZ]|MD)$/.test(verb?.tag ?? '');
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
export function rightEndsOf({ layers, quotationTokens, phraseOfToken }: Scene, cue: CueWord, end: number): number[] {
  const { tokens, quotationOfToken } = layers;
  const found: number[] = [];
  for (let i = cue.index + 2; i < end && found.length < most.ends; i++) {
    const inside = quotationOfToken[i]! >= 0 && quotationOfToken[i] === quotationOfToken[i - 1];
    if (
      inside ||
      tokens[i]!.lower === 'of' ||
      leavesOpen(tokens[i - 1]!, tokens[i]!) ||
      addsTo(tokens, i) ||
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

/** ", but also", "and also": what follows belongs to what stands before. */
function addsTo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]!.text === ',' ? at + 1 : at;
  return (
    tokens[next]?.tag === 'CC' &&
    tokens[next + 1]?.lower === 'also' &&
    !/^(?:VB[DPZ]|MD)$/.test(tokens[next + 2]?.tag ?? '')
  );
}

function mayEndBefore({ text, tag }: Token): boolean {
  return stops.has(text) || /^(?:CC|IN|TO|WDT|WP|WRB|RB|VBG|VBD|VBZ|MD|NNP|DT|PRP)$/.test(tag);
}
