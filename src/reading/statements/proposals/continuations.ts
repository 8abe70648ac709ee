import type { CueWord } from '../cues.js';
import type { Scene } from '../scene.js';
import type { Continuation } from './index.js';
import { passageEnd, sameParagraph } from './marks.js';

/** After the cue: a quotation after a comma, one after the sentence's end, or the rest of a clause that the cue broke. */
export function continuationsOf({ layers, quotationTokens }: Scene, cue: CueWord, end: number): Continuation[] {
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
