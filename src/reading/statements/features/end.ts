import type { CueWord } from '../cues.js';
import { afterTime, kindsBetween, noWord, type Scene } from '../scene.js';
import type { Group } from './groups.js';

/** Features of the place where a content ends, whatever the cue word; `side` says on which side of it. */
export function endFeatures(scene: Scene, end: number, side: 'left' | 'right'): number[] {
  const { words, features } = scene;
  const last = words[end - 1]!;
  const next = words[end] ?? noWord;
  const after = words[end + 1] ?? noWord;
  const where = features.word(side);
  const found = [
    features.of('e-next', where, next.lower),
    features.of('e-next2', where, next.lower, after.lower),
    features.of('e-tags', where, last.kind, next.kind, after.kind),
    features.of('e-tag-next', where, last.kind, next.lower),
    features.of('e-next-tags', where, next.lower, after.kind, (words[end + 2] ?? noWord).kind),
  ];
  if (side === 'right') found.push(features.of('e-last', last.lower, next.kind), ...clauseAfter(scene, end));
  return found;
}

/** What the words cut off at the end are: whether a verb follows, and how. */
function clauseAfter({ layers, words, features }: Scene, end: number): number[] {
  const opener = layers.tokens[end];
  if (!opener) return [];
  const { tokens } = layers.sentences[opener.sentence]!;
  const sentenceEnd = tokens[0]!.index + tokens.length;
  const { lower, kind } = words[end]!;
  let commas = 0;
  for (let i = end; i < Math.min(sentenceEnd, end + 12); i++) {
    const token = layers.tokens[i]!;
    if (token.text === ',') commas++;
    if (!/^(?:VB|MD)/.test(token.tag)) continue;
    const verb = words[i]!;
    return [
      features.of('e-verb', lower, verb.tag, features.count(Math.min(5, i - end))),
      features.of('e-verb-key', kind, verb.key),
      features.of('e-verb-commas', opener.text === ',' ? lower : kind, features.count(commas), verb.tag),
    ];
  }
  return [features.of('e-verb', lower)];
}

/** The few features of an end that each group of patterns weighs its own way. */
export function groupedEndFeatures(scene: Scene, end: number, group: Group): number[] {
  const { words, features, layers } = scene;
  const { tokens } = layers.sentences[layers.tokens[end - 1]!.sentence]!;
  const sentenceEnd = tokens[0]!.index + tokens.length;
  const next = words[end] ?? noWord;
  const of = features.word(group);
  const place = `${end >= sentenceEnd - 1 ? 'end' : ''}${quotedBefore(scene, end)}`;
  const left = features.count(Math.min(4, Math.floor((sentenceEnd - end) / 4)));
  return [
    features.of('eg-place', of, features.word(place)),
    features.of('eg-next', of, next.lower),
    features.of('eg-tags', of, words[end - 1]!.kind, next.kind, (words[end + 1] ?? noWord).kind),
    features.of('eg-left', of, left, features.word(layers.tokens[end]?.text === ',' ? ',' : '')),
  ];
}

/** Features of an end together with its cue word. */
export function endFromCueFeatures(scene: Scene, cue: CueWord, end: number, group: Group): number[] {
  const { words, features, layers } = scene;
  const { key } = words[cue.index]!;
  const of = features.word(group);
  if (end > cue.index) {
    const isEnd = end >= cue.sentence.tokens[0]!.index + cue.sentence.tokens.length - 1;
    return [
      features.of('ec-place', of, key, features.word(isEnd ? 'end' : '')),
      features.of('ec-next', of, key, (words[end] ?? noWord).kind),
    ];
  }
  const quoted = features.word(quotedBefore(scene, end));
  const gap = features.word(kindsBetween(scene, end, cue.groupStart));
  const next = features.word(layers.tokens[end]!.text);
  return [
    features.of('ec-gap', of, gap),
    features.of('ec-key-gap', of, key, gap),
    features.of('ec-quoted-gap', of, gap, quoted),
    features.of('ec-around', of, next, (words[afterTime(scene, cue.index)] ?? noWord).kind, quoted),
    features.of('ec-key-around', of, key, next, quoted),
  ];
}

const quotedBefore = ({ layers }: Scene, end: number): string => (layers.quotationOfToken[end - 1]! >= 0 ? 'q' : '');
