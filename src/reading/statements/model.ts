import { loadModel } from '../model/model.js';
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

function load(): StatementModel {
  const { words, table } = loadModel('en/statements');
  return { cueKeys: new Set(words.get('cues')), weigh: (feature) => table.get(feature) / 100 };
}
