/** What the statement model looks at. Each feature has a weight, learnt by scripts/train-statements.ts. */
export { cueFeatures } from './cue.js';
export { endFeatures, endFromCueFeatures, groupedEndFeatures } from './end.js';
export { groupOf, type Group } from './groups.js';
export { startFeatures, startFromCueFeatures } from './start.js';
export { clauseFeatures, continuationFeatures, pairFeatures } from './whole.js';
export { noSourceFeatures, sourceFeatures } from './source.js';
