import type { NounPhrase } from '../../layers/layers.js';
import type { CueWord } from '../cues.js';
import { afterTime, noWord, overParenthesis, type Scene, type Word } from '../scene.js';

/** Features of a cue word: `shared` speak for it whatever follows, `grouped` for each group of patterns apart. */
export function cueFeatures(scene: Scene, cue: CueWord): { shared: number[]; grouped: number[] } {
  const { features } = scene;
  const { index, groupStart, sentence } = cue;
  const next = afterTime(scene, index);
  const at = (offset: number): Word => scene.words[offset > 0 ? next + offset - 1 : index + offset] ?? noWord;
  const key = at(0).key;
  const [before, after] = [at(-1), at(1)];
  const subject = subjectBefore(scene, cue);
  const head = (subject && scene.words[subject.head]) ?? noWord;
  const beforeSubject = scene.words[(subject?.start ?? groupStart) - 1] ?? noWord;
  const who = subject ? whoOf(scene, subject.head) : features.word('none');
  const voice = features.word(voiceOf(scene, cue));
  const first = sentence.tokens[0]!.index;
  return {
    shared: [
      features.of('cue'),
      features.of('cue-key', key),
      features.of('key-before', key, before.lower),
      features.of('key-tag-before', key, before.kind),
      features.of('after', after.lower),
      features.of('before', before.lower),
      features.of('after2', at(2).lower),
      features.of('before2', at(-2).lower),
      features.of('tags', before.kind, after.kind),
      features.of('who', who, voice),
      features.of('head', head.lemma),
      features.of('key-head', key, head.lemma),
      features.of('tag-before-subject', beforeSubject.kind, who),
      features.of('before-subject', beforeSubject.lower),
      features.of('key-before-subject', key, beforeSubject.kind),
      features.of('auxiliary', scene.words[groupStart]!.lower, at(0).tag),
      features.of('place', features.count(Math.min(8, groupStart - first))),
      features.of('role', features.word(sentence.paragraph.role)),
      ...previousVerb(scene, cue),
    ],
    grouped: [
      features.of('g'),
      features.of('g-key', key),
      features.of('g-key-voice', key, voice),
      features.of('g-voice', voice),
      features.of('g-key-after', key, after.lower),
      features.of('g-key-tag-after', key, after.kind),
      features.of('g-key-who', key, who),
      features.of('g-tags', at(-2).kind, before.kind, after.kind, at(2).kind),
      features.of('g-tags-after', after.kind, at(2).kind, at(3).kind),
      features.of('g-gap', features.count(Math.min(5, index - (subject?.end ?? index - 9)))),
      ...quotationNear(scene, cue),
    ],
  };
}

/** The tag of a cue word and how its verb group turns it: "VBNp" is a passive one. */
export function voiceOf({ layers }: Scene, { index, passive, infinitive, negated }: CueWord): string {
  return `${layers.tokens[index]!.tag}${passive ? 'p' : ''}${infinitive ? 'i' : ''}${negated ? 'n' : ''}`;
}

/** A pronoun by itself, any other head by its tag. */
export function whoOf({ layers, words }: Scene, head: number): number {
  const { tag } = layers.tokens[head]!;
  return tag.startsWith('PRP') || tag.startsWith('W') ? words[head]!.lower : words[head]!.kind;
}

/** The noun phrase next to the left of the verb group, over an adverb or a comma. */
function subjectBefore(scene: Scene, { groupStart, sentence }: CueWord): NounPhrase | undefined {
  const { phraseEndingAt, layers } = scene;
  const first = sentence.tokens[0]!.index;
  const nearest = overParenthesis(scene, groupStart);
  for (let i = nearest; i >= Math.max(first, nearest - 2); i--) {
    const phrase = phraseEndingAt.get(i);
    if (phrase) return phrase;
    if (!/^(?:,|RB|IN|CC|''|``)$/.test(layers.tokens[i]!.tag)) return undefined;
  }
  return undefined;
}

/** The verb before it in the sentence: "said he wants" is inside what is said. */
function previousVerb({ layers, words, features }: Scene, { index, groupStart, sentence }: CueWord): number[] {
  const first = sentence.tokens[0]!.index;
  const { key } = words[index]!;
  let between = '';
  for (let i = groupStart - 1; i >= first; i--) {
    const token = layers.tokens[i]!;
    if (layers.quotationOfToken[i]! >= 0) return [features.of('verb-before', features.word('quotation'))];
    if (token.tag.startsWith('VB') && token.lemma !== 'be' && token.lemma !== 'have') {
      const { lemma } = words[i]!;
      return [
        features.of('verb-before', lemma, features.word(between)),
        features.of('verb-before-distance', lemma, features.count(Math.min(4, groupStart - i))),
        features.of('key-verb-before', key, lemma),
      ];
    }
    if (between.length < 12 && (/^(?:CC|WDT|WP|:|TO)$/.test(token.tag) || token.text === ',' || token.lower === 'that'))
      between = `${token.lower}_${between}`;
  }
  return [features.of('verb-before'), features.of('key-verb-before', key, features.word('none'))];
}

/** How far the nearest quotations on both sides are, and how long. */
function quotationNear(scene: Scene, { index, sentence, groupStart }: CueWord): number[] {
  const { layers, quotationTokens, words, features } = scene;
  const first = sentence.tokens[0]!.index;
  const end = first + sentence.tokens.length;
  let after = 0;
  while (index + after < end && layers.quotationOfToken[index + after]! < 0) after++;
  let before = 0;
  while (groupStart - before > first && layers.quotationOfToken[groupStart - before - 1]! < 0) before++;
  const length = (at: number): number => {
    const range = quotationTokens[layers.quotationOfToken[at] ?? -1];
    return range ? Math.min(4, Math.floor((range.end - range.start) / 4)) : -1;
  };
  const right = index + after < end ? `${Math.min(6, after)},${length(index + after)}` : 'none';
  const quoted = length(groupStart - before - 1);
  const opener = scene.kinds[groupStart - before] ?? '';
  const left = quoted >= 0 ? `${Math.min(6, before)},${quoted},${opener}` : 'none';
  const { key } = words[index]!;
  const [rightWord, leftWord] = [features.word(right), features.word(left)];
  return [
    features.of('quotation-after', rightWord),
    features.of('quotation-before', leftWord),
    features.of('quotations', rightWord, leftWord),
    features.of('key-quotation-after', key, rightWord),
    features.of('key-quotation-before', key, leftWord),
  ];
}
