import { cueWords, statementWeights } from '../en/statement-model.js';
import type { Weigh } from './candidates.js';

export interface StatementModel {
  /** Words that may be cues: lemma and class ("say/V"). */
  cueKeys: ReadonlySet<string>;
  weigh: Weigh;
}

let loaded: StatementModel | undefined;

export function statementModel(): StatementModel {
  return (loaded ??= load());
}

function load(): StatementModel {
  const weights = new Map<string, number>();
  for (const line of statementWeights.split('\n')) {
    const cut = line.lastIndexOf('\t');
    weights.set(line.slice(0, cut), Number(line.slice(cut + 1)) / 100);
  }
  return { cueKeys: new Set(cueWords.split(' ')), weigh: (feature) => weights.get(feature) ?? 0 };
}
