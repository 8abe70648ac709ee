import type { ArticleLayers, NounPhrase } from '../layers/layers.js';
import { NEAR_DAYS, WEEKDAYS } from '../en/calendar-words.js';
import type { CueWord } from './cues.js';
import { noSourceFeatures, sourceFeatures } from './features/index.js';
import type { Attribution } from './proposals/index.js';
import type { Scene } from './scene.js';
import type { Part, Scorer } from './scorer.js';

/** "The envoy today told the council": no day speaks. */
const days = new Set([...NEAR_DAYS, ...Object.keys(WEEKDAYS)]);

/** A noun phrase that may name who says it; null for "the sentence does not say". */
export interface SourceCandidate {
  phrase: NounPhrase | null;
  part: Part;
}

/** The noun phrases of the cue's sentence outside the content, and none, scored. */
export function sourceCandidates(scorer: Scorer, attribution: Attribution): SourceCandidate[] {
  const { cue, content } = attribution;
  const outside = cue.sentence.nounPhrases.filter(
    ({ start, head }) =>
      start !== cue.index &&
      !content.some(([from, to]) => start >= from && start < to) &&
      !days.has(scorer.scene.layers.tokens[head]!.lower),
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

/** The noun phrase that most likely names who says it; null when none is likelier than silence. `isSaid`: it stands in another find's content. */
export function sourceOf(
  scorer: Scorer,
  attribution: Attribution,
  isSaid: (phrase: NounPhrase) => boolean,
): NounPhrase | null {
  const owner = ownerOfNoun(scorer.scene.layers, attribution.cue);
  if (owner) return owner;
  const candidates = sourceCandidates(scorer, attribution).filter(({ phrase }) => !phrase || !isSaid(phrase));
  const { phrase } = candidates.reduce((best, one) => (one.part.weight > best.part.weight ? one : best));
  return phrase && (beforeRelativeClause(scorer.scene, attribution.cue, phrase) ?? phrase);
}

/** A noun's owner claims what it says: "Russia's demand that". */
function ownerOfNoun(layers: ArticleLayers, { index, sentence }: CueWord): NounPhrase | null {
  if (!layers.tokens[index]!.tag.startsWith('NN')) return null;
  const phrase = sentence.nounPhrases.find(({ head }) => head === index);
  return phrase ? ownerIn(layers, phrase) : null;
}

/** Whose a thing is: "Russia" of "Russia's demand", "their" of "their refusal". */
export function ownerIn({ tokens }: ArticleLayers, { start, head }: NounPhrase): NounPhrase | null {
  if (tokens[start]!.tag === 'PRP$') return { start, end: start + 1, head: start };
  const mark = tokens.slice(start + 1, head).findLast(({ tag }) => tag === 'POS')?.index;
  return mark === undefined ? null : { start, end: mark, head: mark - 1 };
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
