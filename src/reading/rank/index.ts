import type { ArticleLayers, Sentence } from '../layers/layers.js';
import type { RankedSentence } from '../reading.js';
import { contentOf, type Features, featuresOf, type Findings } from './features.js';

export type { Findings } from './features.js';

/**
 * How much each feature speaks for a sentence: logistic regression on the sentences of ten labelled news stories, 31 articles
 * whose readers marked what a minister must know.
 */
const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  early: 2.53,
  opensParagraph: 0.43,
  title: 0.48,
  central: 1.14,
  statement: 0.3,
  quoted: -0.51,
  short: -0.67,
  upcoming: 0.11,
  recent: 0.19,
};
const BIAS = -2.49;

/** What a sentence loses when all its words stand in a better one. */
const REPETITION = 1;
/** So many of the best are weighed against each other; nobody reads on. */
const COMPARED = 40;

interface Weighed {
  sentence: Sentence;
  content: ReadonlySet<string>;
  weight: number;
  /** Share of its words that the likest of the better sentences has too. */
  repeated: number;
}

/** Every body sentence by how much it tells a reader who reads six of them, best first; one that repeats a better one falls back. */
export function rankSentences(layers: ArticleLayers, findings: Findings): RankedSentence[] {
  const sentences = layers.sentences.filter(({ paragraph }) => paragraph.role === 'body');
  // 1. Weigh each by itself.
  const contents = sentences.map(contentOf);
  const weighed = featuresOf(sentences, contents, layers, findings)
    .map((features, i): Weighed => ({
      sentence: sentences[i]!,
      content: contents[i]!,
      weight: weigh(features),
      repeated: 0,
    }))
    .sort((a, b) => b.weight - a.weight);
  // 2. Put the best in the order in which each adds most to those before it.
  const ordered = [...withoutRepetition(weighed.slice(0, COMPARED)), ...weighed.slice(COMPARED)];
  // 3. A score from 0 to 1 that falls along the list and compares between articles.
  let ceiling = Infinity;
  return ordered.map((entry) => {
    ceiling = Math.min(ceiling, standing(entry));
    return { span: entry.sentence.span, score: round(1 / (1 + Math.exp(-ceiling))), rule: 'rank' };
  });
}

const weigh = (features: Features): number =>
  (Object.keys(WEIGHTS) as (keyof Features)[]).reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS);

const standing = ({ weight, repeated }: Weighed): number => weight - REPETITION * repeated;

/** Maximal marginal relevance (Carbonell and Goldstein 1998). */
function withoutRepetition(weighed: readonly Weighed[]): Weighed[] {
  const rest = [...weighed];
  const chosen: Weighed[] = [];
  while (rest.length > 0) {
    const best = rest.reduce((a, b) => (standing(b) > standing(a) ? b : a));
    chosen.push(best);
    rest.splice(rest.indexOf(best), 1);
    for (const other of rest) other.repeated = Math.max(other.repeated, sharedContent(best.content, other.content));
  }
  return chosen;
}

function sharedContent(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const lemma of fewer) if (more.has(lemma)) shared++;
  return fewer.size === 0 ? 0 : shared / fewer.size;
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
