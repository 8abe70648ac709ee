/**
 * Trains the statement model: `npx tsx scripts/train-statements.ts ATTRIBUTIONS.json`, a list of {id, text, attributions: [{offsets:
 * {source, cue, content}}]} (PolNeAR's shape). Writes src/reading/models/en/statements. With `--measure` it trains on four fifths of the
 * articles, prints how well the rest is read, and writes nothing.
 *
 * A log-linear model per cue word: each candidate content, and "no cue", has a score, the sum of its features' weights;
 * the weights maximise the likelihood of the annotators' choices (FTRL-proximal, McMahan et al. 2013, whose L1 term drops features).
 */
import { readFileSync } from 'node:fs';
import { byCodeUnits } from '../src/order.js';
import { layArticle } from '../src/reading/layers/index.js';
import { firstEndingAfter, type ArticleLayers, type NounPhrase } from '../src/reading/layers/layers.js';
import { candidatesOf } from '../src/reading/statements/candidates.js';
import { cueWordsOf, wordKey } from '../src/reading/statements/cues.js';
import { sceneOf } from '../src/reading/statements/scene.js';
import { Scorer, type Part } from '../src/reading/statements/scorer.js';
import { takesThings } from '../src/reading/statements/standing.js';
import { sourceCandidates } from '../src/reading/statements/sources.js';
import { articleOfText } from './gold.js';
import { FeatureIds, Ftrl, NamedFeatures } from './ftrl.js';
import { writeModel } from './pack-model.js';
import { shuffled } from './shuffled.js';

export interface GoldAttribution {
  offsets: { source?: [number, number][]; cue?: [number, number][]; content?: [number, number][] };
}
/** Token indexes of an attribution's content and source. */
interface Gold {
  content: number[];
  source: number[];
}

interface GoldArticle {
  id: string;
  text: string;
  attributions: GoldAttribution[];
}

/** One cue word and its candidates; `target` spreads 1 over the candidates that are right, and is null for "no cue". */
interface Instance {
  parts: Int32Array[];
  candidates: Uint16Array[];
  target: Float32Array | null;
}

const epochs = 6;
/** Weights nearer to 0, in hundredths, are left out. */
const smallestWeight = 10;
const smallestShare = { verb: 0.015, other: 0.08 };

const articles = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as GoldArticle[];
const measuring = process.argv.includes('--measure');
const training = articles.filter((_, i) => !measuring || i % 5 !== 0);
const cueKeys = learnCueKeys(training);
const ids = new FeatureIds();
const named = new NamedFeatures();
const known = new WeakMap<Part, Int32Array>();
const sourceInstances: Instance[] = [];
const instances = training.flatMap(instancesOf);
const trainingSources = sourceInstances.splice(0);
const heldOut = articles.filter((_, i) => measuring && i % 5 === 0).flatMap(instancesOf);
console.log(`${cueKeys.size} cue words, ${instances.length} instances, ${ids.size} features`);
const model = new Ftrl(ids.size, {
  alpha: 0.08,
  beta: 1,
  l1: 1.5,
  l2: 1,
});
for (let epoch = 0; epoch < epochs; epoch++) {
  let loss = 0;
  for (const i of shuffled(instances.length, epoch)) loss += learn(instances[i]!);
  const held = heldOut.reduce((sum, instance) => sum + learn(instance, true), 0) / (heldOut.length || 1);
  for (const i of shuffled(trainingSources.length, epoch)) learn(trainingSources[i]!);
  console.log(`epoch ${epoch}: loss ${(loss / instances.length).toFixed(4)}, held out ${held.toFixed(4)}`);
}
if (!measuring) write();

function tokensIn(layers: ArticleLayers, spans: [number, number][]): number[] {
  return spans.flatMap(([start, end]) => {
    const found: number[] = [];
    for (
      let i = firstEndingAfter(layers.tokens, start);
      i < layers.tokens.length && layers.tokens[i]!.span[0] < end;
      i++
    )
      found.push(i);
    return found;
  });
}

/** Words that stand in cues often enough. */
function learnCueKeys(data: GoldArticle[]): Set<string> {
  const seen = new Map<string, number>();
  const inCue = new Map<string, number>();
  for (const { text, attributions } of data) {
    const layers = layArticle(articleOfText(text));
    const cueTokens = new Set(
      attributions.flatMap(({ offsets }) => headTokens(layers, tokensIn(layers, offsets.cue ?? []))),
    );
    for (const token of layers.tokens) {
      if (layers.quotationOfToken[token.index]! >= 0) continue;
      const key = wordKey(token);
      seen.set(key, (seen.get(key) ?? 0) + 1);
      if (cueTokens.has(token.index)) inCue.set(key, (inCue.get(key) ?? 0) + 1);
    }
  }
  const keys = [...inCue].filter(([key, count]) => {
    if (!/\/[VNJRI:]$/.test(key) || /^(?:be|do)\//.test(key)) return false;
    return count >= 2 && count / seen.get(key)! >= (key.endsWith('/V') ? smallestShare.verb : smallestShare.other);
  });
  return new Set(keys.map(([key]) => key).sort(byCodeUnits));
}

/** Of a cue of several words its first verb that is no auxiliary; else all of it. */
function headTokens(layers: ArticleLayers, cue: number[]): number[] {
  const verb = cue.find(
    (i) => layers.tokens[i]!.tag.startsWith('VB') && !/^(?:be|have|do)$/.test(layers.tokens[i]!.lemma),
  );
  return verb === undefined ? cue : [verb];
}

function instancesOf({ text, attributions }: GoldArticle): Instance[] {
  const layers = layArticle(articleOfText(text));
  const scorer = new Scorer(sceneOf(layers, named), () => 0);
  const goldOfHead = new Map<number, Gold[]>();
  const inCue = new Set<number>();
  for (const { offsets } of attributions) {
    const cue = tokensIn(layers, offsets.cue ?? []);
    const content = tokensIn(layers, offsets.content ?? []).filter((i) => isWord(layers, i));
    for (const i of cue) inCue.add(i);
    const source = tokensIn(layers, offsets.source ?? []);
    for (const i of headTokens(layers, cue)) goldOfHead.set(i, [...(goldOfHead.get(i) ?? []), { content, source }]);
  }
  const found: Instance[] = [];
  for (const sentence of layers.sentences) {
    for (const cue of cueWordsOf(layers, sentence, cueKeys)) {
      const golds = goldOfHead.get(cue.index)?.filter((gold) => canStand(layers, cue.index, gold));
      if (golds?.length === 0) continue;
      if (!golds && inCue.has(cue.index)) continue;
      const candidates = candidatesOf(scorer, cue, true);
      if (candidates.length === 0) continue;
      const partIndex = new Map<Part, number>();
      for (const { parts } of candidates)
        for (const part of parts) if (!partIndex.has(part)) partIndex.set(part, partIndex.size);
      const target = golds
        ? targetOf(
            layers,
            candidates.map(({ content }) => content),
            golds,
          )
        : null;
      if (golds && !target) continue;
      if (golds && target) learnSource(scorer, { cue, ...candidates[target.indexOf(Math.max(...target))]! }, golds);
      found.push({
        parts: [...partIndex.keys()].map(idsOf),
        candidates: candidates.map(({ parts }) => Uint16Array.from(parts, (part) => partIndex.get(part)!)),
        target,
      });
    }
  }
  return found;
}

/** Mere things that no stand is taken on teach nothing: the reader leaves them out ("discussed the plan"). */
function canStand({ tokens, quotationOfToken }: ArticleLayers, cue: number, { content }: Gold): boolean {
  const { lemma, tag } = tokens[cue]!;
  if (!tag.startsWith('VB') || takesThings(lemma)) return true;
  return content.some((i) => quotationOfToken[i]! >= 0 || /^(?:VB|MD)/.test(tokens[i]!.tag));
}

/** Which noun phrase the annotators took for the source: the first one that their span touches. */
function learnSource(scorer: Scorer, attribution: Parameters<typeof sourceCandidates>[1], golds: Gold[]): void {
  const candidates = sourceCandidates(scorer, attribution);
  const words = new Set(golds.flatMap(({ source }) => source));
  const touching = candidates.filter(({ phrase }) => phrase && rangeOf(phrase).some((i) => words.has(i)));
  const right = words.size === 0 ? candidates[0] : touching.sort((a, b) => a.phrase!.start - b.phrase!.start)[0];
  if (!right) return;
  sourceInstances.push({
    parts: candidates.map(({ part }) => idsOf(part)),
    candidates: candidates.map((_, i) => Uint16Array.of(i)),
    target: Float32Array.from(candidates, (candidate) => (candidate === right ? 1 : 0)),
  });
}

function rangeOf({ start, end }: NounPhrase): number[] {
  return [...Array(end - start).keys()].map((i) => start + i);
}

function idsOf(part: Part): Int32Array {
  const found = known.get(part) ?? Int32Array.from(part.features, (feature) => ids.of(feature));
  known.set(part, found);
  return found;
}

function isWord(layers: ArticleLayers, i: number): boolean {
  return /[\p{L}\p{N}]/u.test(layers.tokens[i]!.text.charAt(0));
}

/** Null when no candidate comes near what the annotators marked. */
function targetOf(layers: ArticleLayers, candidates: [number, number][][], golds: Gold[]): Float32Array | null {
  const sets = golds.map(({ content }) => new Set(content));
  const overlaps = candidates.map((content) => {
    const words: number[] = [];
    for (const [start, end] of content) for (let i = start; i < end; i++) if (isWord(layers, i)) words.push(i);
    return Math.max(
      ...sets.map((gold) => {
        const both = words.filter((i) => gold.has(i)).length;
        return both / (gold.size + words.length - both || 1);
      }),
    );
  });
  const best = Math.max(...overlaps);
  if (best < 0.4) return null;
  const shares = overlaps.map((overlap) => (overlap >= 0.4 ? Math.exp(25 * (overlap - best)) : 0));
  const sum = shares.reduce((a, b) => a + b, 0);
  return Float32Array.from(shares, (share) => (share / sum < 0.01 ? 0 : share / sum));
}

/** One step of gradient ascent, unless it only measures; gives the loss before it. */
function learn({ parts, candidates, target }: Instance, measure = false): number {
  const weights = parts.map((features) => model.sum(features));
  const scores = candidates.map((of) => of.reduce((sum, part) => sum + weights[part]!, 0));
  const top = Math.max(0, ...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const total = exps.reduce((a, b) => a + b, Math.exp(-top));
  if (measure) {
    const right = target ? candidates.reduce((sum, _, i) => sum + (target[i]! > 0 ? exps[i]! / total : 0), 0) : 0;
    return -Math.log(Math.max(1e-9, target ? right : Math.exp(-top) / total));
  }
  const gradients = new Float64Array(parts.length);
  let loss = target ? 0 : Math.log(total) + top;
  candidates.forEach((of, i) => {
    const gradient = exps[i]! / total - (target?.[i] ?? 0);
    if (target?.[i]) loss -= target[i] * (scores[i]! - top - Math.log(total));
    for (const part of of) gradients[part]! += gradient;
  });
  parts.forEach((features, i) => model.update(features, gradients[i]!));
  return loss;
}

function write(): void {
  const lines = ids.features.flatMap((feature, id) => {
    const weight = Math.round(model.weight(id) * 100);
    return Math.abs(weight) < smallestWeight ? [] : [`${named.nameOf(feature)}\t${weight}`];
  });
  writeModel('en/statements', {
    about: [
      'Written by scripts/train-statements.ts; do not edit. Learnt from the PolNeAR corpus (840 articles of seven publishers, 2015-16;',
      'Newell, Margolin and Ruths 2018): words seen in cues, and weights of features in hundredths.',
    ],
    words: { cues: [...cueKeys].join(' ') },
    features: lines.sort(byCodeUnits),
  });
}
