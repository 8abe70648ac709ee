import type { ArticleLayers } from '../../layers/layers.js';
import type { Scene } from '../scene.js';

/** Marks that set passages apart. */
export const stops = new Set([',', ';', ':', '--', '–', '—', '-', '(', ')', '[', '…', '...']);

export const isMark = ({ text }: { text: string }): boolean => /^(?:["“”„«»‘’‚']|``|'')$/.test(text);

export function sameParagraph({ sentences, tokens }: ArticleLayers, a: number, b: number): boolean {
  return sentences[tokens[a]!.sentence]!.paragraph === sentences[tokens[b]!.sentence]!.paragraph;
}

/** The end of a sentence, or of the quotation that goes on beyond it. */
export function passageEnd(ranges: Scene['quotationTokens'], quotationOfToken: Int32Array, end: number): number {
  const open = ranges[quotationOfToken[end - 1] ?? -1];
  return open && open.end > end ? open.end : end;
}
