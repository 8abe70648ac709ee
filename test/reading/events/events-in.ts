import { findEvents } from '../../../src/reading/events/index.js';
import { layArticle } from '../../../src/reading/layers/index.js';
import { findNames } from '../../../src/reading/people/index.js';
import type { Event } from '../../../src/reading/reading.js';
import { findTimes } from '../../../src/reading/times/index.js';
import { articleOf } from '../article-of.js';

/** Events of an article published on Wednesday 13 March 2024. */
export function eventsIn(text: string): Event[] {
  const layers = layArticle(articleOf(text));
  return findEvents(layers, { names: findNames(layers), times: findTimes(layers) });
}
