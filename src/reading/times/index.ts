import type { ArticleLayers } from '../layers/layers.js';
import type { Span } from '../../span.js';
import type { Time } from '../reading.js';
import { boundsOf } from './calendar.js';
import { withoutNames } from './month-names.js';
import { type Found, recogniseDates } from './recognise.js';
import { IN_MONTH, type NamedBefore } from './reference.js';
import { resolvePhrase } from './resolve.js';
import { shareYears, tellsHistory, toldYear } from './told-year.js';
import { tenseAround } from './tense.js';

/** Every expression for a day, week, month, quarter, year or range, resolved; what cannot be resolved is left out. */
export function findTimes(layers: ArticleLayers): Time[] {
  const { text, published: publishedOn } = layers.article;
  const published = boundsOf(publishedOn)?.first ?? null;
  // 1. Recognise the words.
  const found = shareYears(withoutNames(recogniseDates(text), text), text);
  // 2. Does the article tell of its own days, or of history?
  const history = tellsHistory(found, published);
  // 3. Place each on the calendar, in the order of the text: later ones lean on earlier ones.
  const times: Time[] = [];
  const named: NamedBefore = { any: null, inMonth: null };
  for (const [i, { span, form, phrase }] of found.entries()) {
    const tense = tenseAround(layers, span);
    const year = history || restates(found[i - 1], span) ? toldYear(named) : null;
    const resolution = resolvePhrase(phrase, { published, tense, named, year });
    if (!resolution) continue;
    times.push({ span, text: text.slice(...span), value: resolution.value, rule: `${form}: ${resolution.rule}` });
    named.any = resolution.value;
    if (IN_MONTH.test(resolution.value)) named.inMonth = resolution.value;
  }
  return times;
}

/** "The next day, Aug. 31": the date repeats what was just said of another one, so it shares that one's year. */
const restates = (previous: Found | undefined, [start]: Span): boolean =>
  previous?.phrase.kind === 'offset' && previous.phrase.from === 'article' && start - previous.span[1] <= 2;
