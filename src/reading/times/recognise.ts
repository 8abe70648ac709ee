import type { Span } from '../../span.js';
import { DATE_FORMS } from './forms/index.js';
import { OPENING } from './forms/opening.js';
import type { DateForm, Phrase } from './phrase.js';

/** A date expression in the text, not yet placed on the calendar. */
export interface Found {
  span: Span;
  form: string;
  phrase: Phrase;
}

/** Every date expression, in the order of the text. Forms take words surest first; no word belongs to two. */
export function recogniseDates(text: string, forms: readonly DateForm[] = DATE_FORMS): Found[] {
  const places = [...text.matchAll(OPENING)].map(({ index }) => index);
  const taken = new Uint8Array(text.length);
  const found: Found[] = [];
  for (const { name, pattern, read } of forms) {
    let end = 0;
    for (const start of places) {
      if (start < end) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      const phrase = read(match.groups ?? {});
      if (!phrase) continue;
      taken.fill(1, start, end);
      found.push({ span: [start, end], form: name, phrase });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
