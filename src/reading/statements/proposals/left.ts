import type { CueWord } from '../cues.js';
import { overParenthesis, type Scene } from '../scene.js';
import type { Start } from './index.js';
import { sameParagraph, stops } from './marks.js';

const most = { ends: 5, starts: 9 };

/** Where a content before the cue may end: at a comma or closing mark, before the subject next to the cue, before the cue. */
export function leftEndsOf(scene: Scene, cue: CueWord, first: number): number[] {
  const { layers, quotationTokens, phraseEndingAt } = scene;
  const { tokens, quotationOfToken } = layers;
  const found: number[] = [];
  const subject = phraseEndingAt.get(overParenthesis(scene, cue.groupStart));
  for (let i = cue.groupStart; i > first && found.length < most.ends; i--) {
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

/** Where a content before the cue may start: its quotation, the sentence, or what follows a mark or a conjunction. */
export function leftStartsOf({ layers, quotationTokens }: Scene, ends: readonly number[], first: number): Start[] {
  const { tokens, quotationOfToken } = layers;
  const found = new Map<number, Start>();
  const add = (at: number): void => {
    const pattern = quotationOfToken[at]! >= 0 ? 'quotation-before' : 'clause-before';
    if (found.size < most.starts) found.set(at, { at, pattern });
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
