import { reasonGivers } from '../en/stance-verbs.js';
import type { ArticleLayers } from '../layers/layers.js';
import type { Found } from './choose.js';

/** "have refused to offer guarantees, citing the principle that …": the reason given for a stand belongs to it. */
export function withReasons({ tokens }: ArticleLayers, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const { index } = one.cue;
    const [start, end] = last?.content.at(-1) ?? [0, 0];
    const isReason = tokens[index]!.tag === 'VBG' && reasonGivers.has(tokens[index]!.lemma);
    const follows = end === index - 1 && tokens[end]!.text === ',';
    if (last && isReason && follows && one.content.length === 1)
      joined.splice(-1, 1, { ...last, content: [...last.content.slice(0, -1), [start, one.content[0]![1]]] });
    else joined.push(one);
  }
  return joined;
}
