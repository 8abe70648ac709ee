import { MOVING_LEMMAS, STAYING_LEMMAS } from '../en/event-words.js';
import type { Token } from '../layers/layers.js';

/** "flies to Rome", "is expected in Rome", "will be in Rome": who does so is, or will be, where the event takes place. */
export const isGoing = (tokens: readonly Token[], at: number): boolean => {
  const { lemma, tag } = tokens[at]!;
  if (!tag.startsWith('VB')) return false;
  if (MOVING_LEMMAS.has(lemma)) return true;
  return STAYING_LEMMAS.has(lemma) && tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.tag === 'NNP';
};
