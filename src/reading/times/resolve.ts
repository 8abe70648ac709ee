import type { Phrase } from './phrase.js';
import type { Reference, Resolution } from './reference.js';
import { resolveDate, resolveDayOfMonth, resolveMonth, resolveQuarter, resolveYear } from './resolve-date.js';
import { resolveOffset, resolveWeekday } from './resolve-near.js';

/** Places a phrase on the calendar; null when it takes a reference that the article does not give. */
export function resolvePhrase(phrase: Phrase, reference: Reference): Resolution | null {
  switch (phrase.kind) {
    case 'date':
      return resolveDate(phrase, reference);
    case 'day-of-month':
      return resolveDayOfMonth(phrase, reference);
    case 'month':
      return resolveMonth(phrase, reference);
    case 'quarter':
      return resolveQuarter(phrase, reference);
    case 'year':
      return resolveYear(phrase, reference);
    case 'weekday':
      return resolveWeekday(phrase, reference);
    case 'offset':
      return resolveOffset(phrase, reference);
  }
}
