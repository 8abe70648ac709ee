import type { ArticleLayers, NounPhrase } from '../layers/layers.js';
import type { Candidate, Part, Scorer } from './candidates.js';
import type { CueWord } from './cues.js';
import { groupOf, kind } from './features.js';
import type { Scene } from './proposals.js';

/** A noun phrase that may name who says it; null for "the sentence does not say". */
export interface SourceCandidate {
  phrase: NounPhrase | null;
  part: Part;
}

type Attribution = Pick<Candidate, 'pattern' | 'content'> & { cue: CueWord };

/** The noun phrases of the cue's sentence outside the content, and none, scored. */
export function sourceCandidates(scorer: Scorer, attribution: Attribution): SourceCandidate[] {
  const { cue, content } = attribution;
  const outside = cue.sentence.nounPhrases.filter(
    ({ start }) => start !== cue.index && !content.some(([from, to]) => start >= from && start < to),
  );
  const left = outside.filter(({ end }) => end <= cue.index).reverse();
  const right = outside.filter(({ start }) => start > cue.index);
  const ranked = [left, right].flatMap((phrases) => phrases.slice(0, 6).map((phrase, rank) => ({ phrase, rank })));
  return [
    { phrase: null, part: scorer.part(noSourceFeatures(scorer.scene, attribution)) },
    ...ranked.map(({ phrase, rank }) => ({
      phrase,
      part: scorer.part(sourceFeatures(scorer.scene, attribution, phrase, rank)),
    })),
  ];
}

/** The noun phrase that most likely names who says it; null when none is likelier than silence. */
export function sourceOf(scorer: Scorer, attribution: Attribution): NounPhrase | null {
  const candidates = sourceCandidates(scorer, attribution);
  const { phrase } = candidates.reduce((best, one) => (one.part.weight > best.part.weight ? one : best));
  return phrase && (beforeRelativeClause(scorer.scene, attribution.cue, phrase) ?? phrase);
}

/** What may stand between a content that was cut short and "and": "Moscow in just five minutes and said …". */
const mostBetween = 6;
const finiteVerb = /^(?:VB[DPZ]|MD)$/;

/** "X voiced concern that … and said …": a verb after "and" with no subject of its own has the one before it. */
export function sharesSubject({ tokens }: ArticleLayers, before: Attribution, { cue }: Attribution): boolean {
  if (before.cue.sentence !== cue.sentence || before.cue.index >= cue.index) return false;
  const end = Math.max(before.cue.index + 1, ...before.content.map(([, to]) => to));
  if (end > cue.groupStart - 1 || tokens[cue.groupStart - 1]!.tag !== 'CC') return false;
  const between = tokens.slice(end, cue.groupStart - 1);
  return between.length <= mostBetween && !between.some(({ tag }) => finiteVerb.test(tag));
}

/** "Pifer, who is now a fellow at the institute, wrote": the one before "who", not what stands in the clause about them. */
function beforeRelativeClause({ layers }: Scene, cue: CueWord, phrase: NounPhrase): NounPhrase | undefined {
  const { tokens } = layers;
  if (phrase.end > cue.index || tokens[cue.groupStart - 1]?.text !== ',') return undefined;
  const { nounPhrases } = cue.sentence;
  const who = nounPhrases.findLast(({ head, end }) => end <= phrase.start && tokens[head]!.lower === 'who');
  if (!who || tokens[who.start - 1]?.text !== ',') return undefined;
  const commas = tokens.slice(who.end, phrase.start).filter(({ text }) => text === ',');
  return commas.length === 0 ? nounPhrases.findLast(({ end }) => end < who.start) : undefined;
}

function noSourceFeatures({ layers }: Scene, { cue, pattern }: Attribution): string[] {
  const before = layers.tokens[cue.groupStart - 1];
  const group = groupOf[pattern];
  return [
    '',
    cue.key,
    `${cue.key} ${voiceOf(cue)}`,
    voiceOf(cue),
    group,
    `b ${before?.lower ?? ''}`,
    `t ${layers.tokens[cue.index]!.tag} ${group}`,
  ].map((feature) => `0 ${feature}`);
}

const voiceOf = ({ passive, infinitive }: CueWord): string => `${passive ? 'p' : ''}${infinitive ? 'i' : ''}`;

function sourceFeatures(scene: Scene, attribution: Attribution, phrase: NounPhrase, rank: number): string[] {
  const { layers } = scene;
  const { cue, content, pattern } = attribution;
  const group = groupOf[pattern];
  const side = phrase.start > cue.index ? 'R' : 'L';
  const head = layers.tokens[phrase.head]!;
  const first = layers.tokens[phrase.start]!;
  const before = layers.tokens[phrase.start - 1];
  const after = layers.tokens[phrase.end];
  const sameSentence = before?.sentence === head.sentence ? before.lower : '^';
  const path =
    side === 'L'
      ? pathBetween(scene, cue, phrase.end, cue.groupStart)
      : pathBetween(scene, cue, cue.index + 1, phrase.start);
  const who = head.tag.startsWith('PRP') || head.tag.startsWith('W') ? head.lower : kind(head);
  const [start, end] = content[0]!;
  const place =
    phrase.start >= end
      ? phrase.start < cue.index
        ? 'between'
        : 'after'
      : phrase.end <= start && start > cue.index
        ? 'before'
        : 'far';
  // A cue that opens the article has nothing before it and stands for itself.
  const joint = layers.tokens[cue.groupStart - 1] ?? layers.tokens[cue.index]!;
  const at = `${side}${rank}`;
  return [
    at,
    `${at} ${group}`,
    `${at} ${voiceOf(cue)} ${sameSentence === 'by' ? 'by' : ''}`,
    `path ${side} ${path}`,
    `gpath ${group} ${side} ${path}`,
    `kpath ${cue.key} ${side} ${path}`,
    `b ${side} ${sameSentence}`,
    `bp ${kind(before ?? joint)} ${path}`,
    `a ${side} ${after ? kind(after) : ''} ${after?.lower ?? ''}`,
    `who ${side} ${who}`,
    `who ${at} ${who} ${place}`,
    `h ${head.lemma}`,
    `hp ${head.lemma} ${path.length > 6 ? 'far' : path}`,
    `f ${first.lower}`,
    `k ${cue.key} ${at}`,
    `kv ${cue.key} ${side} ${voiceOf(cue)} ${sameSentence}`,
    `place ${place} ${group}`,
    `joint ${joint.lower} ${at}`,
    `joint ${kind(joint)} ${at} ${who}`,
    `jp ${kind(joint)} ${kind(before ?? joint)} ${at}`,
    `cue ${layers.tokens[cue.index]!.tag} ${at} ${place}`,
  ].map((feature) => `1 ${feature}`);
}

/** The words from one token to another, in coarse tags; a noun phrase is one step. */
function pathBetween({ layers }: Scene, cue: CueWord, from: number, to: number): string {
  const steps: string[] = [];
  const phrases = cue.sentence.nounPhrases;
  let next = phrases.findIndex(({ end }) => end > from);
  for (let i = from; i < to && steps.length < 7; i++) {
    while (next >= 0 && next < phrases.length && phrases[next]!.end <= i) next++;
    const phrase = next >= 0 ? phrases[next] : undefined;
    if (phrase && phrase.start <= i && phrase.end <= to) {
      steps.push(kind(layers.tokens[phrase.head]!) === 'P' ? 'P' : 'n');
      i = phrase.end - 1;
    } else steps.push(layers.quotationOfToken[i]! >= 0 ? 'q' : kind(layers.tokens[i]!));
    if (steps.length > 1 && steps.at(-1) === 'q' && steps.at(-2) === 'q') steps.pop();
  }
  return steps.join(' ');
}
