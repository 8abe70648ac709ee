import type { CueWord } from '../cues.js';
import type { Continuation, Pattern, Start } from '../proposals/index.js';
import { isMark } from '../proposals/marks.js';
import { finiteVerbsIn, noWord, type Scene } from '../scene.js';

/** Features of start and end together: how long a content is, how many verbs and commas it holds, what follows. */
export function pairFeatures(scene: Scene, { at, pattern }: Start, end: number): number[] {
  const { features, commas, kinds } = scene;
  const how = features.word(pattern);
  const size = features.count(sizeClass(end - at));
  const verbs = features.count(Math.min(2, finiteVerbsIn(scene, at, end)));
  const inside = features.count(Math.min(3, commas[end]! - commas[at]!));
  return [
    features.of('p-size', how, size),
    features.of('p-verbs', how, verbs),
    features.of('p-size-verbs', how, size, verbs),
    features.of('p-commas', how, inside, features.word(kinds[end] ?? ''), verbs),
    features.of('p-cut', how, features.word(cutOf(scene, at, end))),
  ];
}

const sizeClass = (length: number): number =>
  length < 4 ? length : length < 8 ? 5 : length < 15 ? 10 : length < 30 ? 20 : 40;

/** Whether the content is one whole quotation, or ends inside one. */
function cutOf({ layers: { quotationOfToken } }: Scene, at: number, end: number): string {
  const last = quotationOfToken[end - 1]!;
  return last < 0 ? '' : last === quotationOfToken[at] ? 'whole' : 'quoted';
}

/** Whether a cue word likes a clause with a verb of its own after it. */
export function clauseFeatures(scene: Scene, { index }: CueWord, { at, pattern }: Start, end: number): number[] {
  const { features, words } = scene;
  const verbs = features.count(Math.min(1, finiteVerbsIn(scene, at, end)));
  return [features.of('p-clause', features.word(pattern), words[index]!.key, verbs)];
}

/** Features of how a content before its cue goes on after it. */
export function continuationFeatures(
  scene: Scene,
  cue: CueWord,
  pattern: Pattern,
  { kind, start, end }: Continuation,
): number[] {
  const { features, layers, words } = scene;
  const { tokens, sentences } = layers;
  const how = features.word(`${pattern}/${kind}`);
  const follower = tokens[end];
  const inParagraph = follower && sentences[follower.sentence]!.paragraph === cue.sentence.paragraph;
  const closing = tokens[end - 1]!;
  return [
    features.of('c', how),
    features.of('c-key', how, words[cue.index]!.key),
    features.of('c-distance', how, features.count(Math.min(12, start - cue.index))),
    features.of('c-next', how, inParagraph ? words[end]!.kind : features.word('paragraph')),
    features.of('c-word', how, words[start]!.lower),
    features.of('c-before', how, features.word(tokens[start - 1]!.text)),
    features.of('c-tags', how, words[start]!.kind, (words[start + 1] ?? noWord).kind),
    features.of('c-length', how, features.count(Math.min(6, end - start))),
    features.of('c-mark', how, features.word((isMark(closing) ? tokens[end - 2]! : closing).text)),
  ];
}
