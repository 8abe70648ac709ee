import type { Person, Reading, Speaker, Statement } from '../../reading/reading.js';
import { sliceSpans } from '../../span.js';

/** Words that may tell whose side a statement is on, the surest first; none for an expert, who is on no side. */
export function speakerDescriptions({ speaker }: Statement, reading: Reading): string[] {
  if (speaker === null) return [];
  const person = personOf(speaker, reading);
  if (person?.expert === true) return [];
  const phrase = sliceSpans(reading.article.text, speaker.spans);
  return [speaker.name, phrase, ...(person?.roles ?? []), person?.affiliation ?? ''];
}

export const personOf = (speaker: Speaker, { people }: Reading): Person | undefined =>
  people.find(({ name }) => name === speaker.name);
