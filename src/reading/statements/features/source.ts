import type { NounPhrase } from '../../layers/layers.js';
import type { Attribution } from '../proposals/index.js';
import { noWord, type Scene } from '../scene.js';
import { whoOf } from './cue.js';
import { groupOf } from './groups.js';

/** Features of "the sentence does not say who". */
export function noSourceFeatures({ words, features }: Scene, { cue, pattern }: Attribution): number[] {
  const word = words[cue.index]!;
  const voice = features.word(voiceOf(cue));
  const group = features.word(groupOf[pattern]);
  return [
    features.of('0'),
    features.of('0-key', word.key),
    features.of('0-key-voice', word.key, voice),
    features.of('0-voice', voice),
    features.of('0-group', group),
    features.of('0-before', (words[cue.groupStart - 1] ?? noWord).lower),
    features.of('0-tag', word.tag, group),
  ];
}

const voiceOf = ({ passive, infinitive }: Attribution['cue']): string =>
  `${passive ? 'p' : ''}${infinitive ? 'i' : ''}`;

/** Features of a noun phrase as the one who says it; `rank`: how many others stand between it and the cue. */
export function sourceFeatures(scene: Scene, attribution: Attribution, phrase: NounPhrase, rank: number): number[] {
  const { layers, words, features } = scene;
  const { cue, pattern } = attribution;
  const { key, tag } = words[cue.index]!;
  const isRight = phrase.start > cue.index;
  const head = words[phrase.head]!;
  const before = layers.tokens[phrase.start - 1];
  const follows = before?.sentence === layers.tokens[phrase.head]!.sentence;
  // A cue that opens the article has nothing before it and stands for itself.
  const joint = words[cue.groupStart - 1] ?? words[cue.index]!;
  const beforeKind = (words[phrase.start - 1] ?? joint).kind;
  const after = words[phrase.end] ?? noWord;
  const path = isRight
    ? pathBetween(scene, attribution, cue.index + 1, phrase.start)
    : pathBetween(scene, attribution, phrase.end, cue.groupStart);
  const pathWord = features.word(path);
  const side = features.word(isRight ? 'R' : 'L');
  const at = features.word(`${isRight ? 'R' : 'L'}${rank}`);
  const group = features.word(groupOf[pattern]);
  const voice = features.word(voiceOf(cue));
  const place = features.word(placeOf(attribution, phrase));
  const who = whoOf(scene, phrase.head);
  const beforeWord = follows ? words[phrase.start - 1]!.lower : features.word('^');
  const by = features.word(follows && before.lower === 'by' ? 'by' : '');
  return [
    features.of('1', at),
    features.of('1-group', at, group),
    features.of('1-voice', at, voice, by),
    features.of('1-path', side, pathWord),
    features.of('1-group-path', group, side, pathWord),
    features.of('1-key-path', key, side, pathWord),
    features.of('1-before', side, beforeWord),
    features.of('1-before-path', beforeKind, pathWord),
    features.of('1-after', side, after.kind, after.lower),
    features.of('1-who', side, who),
    features.of('1-who-place', at, who, place),
    features.of('1-head', head.lemma),
    features.of('1-head-path', head.lemma, path.length > 6 ? features.word('far') : pathWord),
    features.of('1-first', words[phrase.start]!.lower),
    features.of('1-key', key, at),
    features.of('1-key-voice', key, side, voice, beforeWord),
    features.of('1-place', place, group),
    features.of('1-joint', joint.lower, at),
    features.of('1-joint-who', joint.kind, at, who),
    features.of('1-joint-before', joint.kind, beforeKind, at),
    features.of('1-tag', tag, at, place),
  ];
}

/** Where a noun phrase stands to the content and its cue. */
function placeOf({ cue, content }: Attribution, { start, end }: NounPhrase): string {
  const [from, to] = content[0]!;
  if (start >= to) return start < cue.index ? 'between' : 'after';
  return end <= from && from > cue.index ? 'before' : 'far';
}

/** The words from one token to another, in coarse tags; a noun phrase is one step. */
function pathBetween(scene: Scene, { cue }: Attribution, from: number, to: number): string {
  const { layers, kinds } = scene;
  const steps: string[] = [];
  const phrases = cue.sentence.nounPhrases;
  let next = phrases.findIndex(({ end }) => end > from);
  for (let i = from; i < to && steps.length < 7; i++) {
    while (next >= 0 && next < phrases.length && phrases[next]!.end <= i) next++;
    const phrase = next >= 0 ? phrases[next] : undefined;
    if (phrase && phrase.start <= i && phrase.end <= to) {
      steps.push(kinds[phrase.head] === 'P' ? 'P' : 'n');
      i = phrase.end - 1;
    } else steps.push(layers.quotationOfToken[i]! >= 0 ? 'q' : kinds[i]!);
    if (steps.length > 1 && steps.at(-1) === 'q' && steps.at(-2) === 'q') steps.pop();
  }
  return steps.join('_');
}
