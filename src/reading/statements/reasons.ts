import { reasonGivers } from '../en/stance-verbs.js';
import type { ArticleLayers } from '../layers/layers.js';
import type { Found } from './choose.js';

/** "have refused to offer guarantees, citing the principle that …": the reason given for a stand belongs to it. */
export function withReasons({ tokens }: ArticleLayers, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const end = last?.content.at(-1)![1];
    const { cue, content } = one;
    const isReason = tokens[cue.index]!.tag === 'VBG' && reasonGivers.has(tokens[cue.index]!.lemma);
    if (last && isReason && tokens[end!]?.text === ',' && end === cue.index - 1 && content.length === 1)
      joined[joined.length - 1] = {
        ...last,
        content: [...last.content.slice(0, -1), [last.content.at(-1)![0], content[0]![1]]],
      };
    else joined.push(one);
  }
  return joined;
}
