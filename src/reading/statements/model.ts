import { cueWords, statementWeights } from '../en/statement-model.js';
import { scanModel, WeightTable } from '../model/weight-table.js';
import type { Weigh } from './scorer.js';

export interface StatementModel {
  /** Words that may be cues: lemma and class ("say/V"). */
  cueKeys: ReadonlySet<string>;
  weigh: Weigh;
}

let loaded: StatementModel | undefined;

export function statementModel(): StatementModel {
  return (loaded ??= load());
}

/** Shorter than any line of the model. */
const shortestLine = 8;

function load(): StatementModel {
  const weights = new WeightTable(statementWeights.length / shortestLine);
  scanModel(statementWeights, (feature, start, end) => {
    weights.set(feature, Number(statementWeights.slice(start, end)));
  });
  return { cueKeys: new Set(cueWords.split(' ')), weigh: (feature) => weights.get(feature) / 100 };
}
