import type { CueWord } from '../cues.js';
import type { Start } from '../proposals/index.js';
import { kindsBetween, noWord, type Scene, type Word } from '../scene.js';

/** Features of the place where a content starts, whatever the cue word. */
export function startFeatures({ words, features }: Scene, { at, pattern }: Start): number[] {
  const here = words[at]!;
  const before = words[at - 1] ?? noWord;
  const how = features.word(pattern);
  return [
    features.of('s', how),
    features.of('s-word', how, here.lower),
    features.of('s-before', how, before.lower, here.kind),
    features.of('s-tags', how, before.kind, here.kind, (words[at + 1] ?? noWord).kind),
    features.of('s-words', how, before.lower, here.lower),
  ];
}

/** Features of the way from a cue word to the start of a content. */
export function startFromCueFeatures(scene: Scene, cue: CueWord, start: Start): number[] {
  return start.at < cue.index ? leftStartFeatures(scene, cue, start) : rightStartFeatures(scene, cue, start);
}

function leftStartFeatures({ words, features }: Scene, cue: CueWord, { at, pattern }: Start): number[] {
  const how = features.word(pattern);
  const first = features.word(at === cue.sentence.tokens[0]!.index ? 'first' : 'later');
  const distance = features.count(Math.min(6, Math.floor((cue.index - at) / 5)));
  return [
    features.of('s-distance', how, distance),
    features.of('s-first', how, first),
    features.of('s-first-word', how, first, words[at]!.lower),
  ];
}

function rightStartFeatures(scene: Scene, { index }: CueWord, { at, pattern }: Start): number[] {
  const { words, features } = scene;
  const how = features.word(pattern);
  const { key } = words[index]!;
  const between = features.word(kindsBetween(scene, index + 1, at));
  const after: Word = words[index + 1] ?? noWord;
  return [
    features.of('s-distance', how, features.count(Math.min(8, at - index))),
    features.of('s-between', how, between),
    features.of('s-key-between', how, key, between),
    features.of('s-key', how, key),
    features.of('s-key-tag', how, key, words[at]!.kind),
    features.of('s-after-cue', how, after.lower, between),
  ];
}
