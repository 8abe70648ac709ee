import { boundsOf, civil } from './calendar.js';
import type { Found } from './recognise.js';
import type { Phrase } from './phrase.js';
import type { NamedBefore } from './reference.js';

/** An article with fewer dates of the past than this tells no history. */
const FEW = 15;
/** At least this share of the written years lie before the publication's own and the one before. */
const MOSTLY = 0.6;
/** "Today", "on Monday", "last week": news has more of them than one to so many dates of the past. */
const NEWS = 5;
/** A year this far from the dates around it is an aside ("declassified in 2005"). */
const ASIDE = 10;

const writtenYear = (phrase: Phrase): number | null => {
  if (phrase.kind === 'year') return phrase.first;
  return 'year' in phrase ? phrase.year : null;
};

const isNear = (phrase: Phrase): boolean =>
  phrase.kind === 'weekday' || (phrase.kind === 'offset' && phrase.from === 'publication');

/** Whether an article tells of other years than its own: then a date without a year belongs to the year it is telling of. */
export function tellsHistory(found: readonly Found[], published: number | null): boolean {
  if (published === null) return true;
  const years = found.flatMap(({ phrase }) => writtenYear(phrase) ?? []);
  const past = years.filter((year) => year < civil(published).year - 1).length;
  const near = found.filter(({ phrase }) => isNear(phrase)).length;
  const told = past + found.length - years.length - near;
  return told >= FEW && past >= years.length * MOSTLY && near * NEWS <= told;
}

const yearOf = (value: string): number => civil(boundsOf(value)!.first).year;

/** The year that an article about the past is telling of: that of the last time named, unless it is an aside. */
export function toldYear({ any, inMonth }: NamedBefore): number | null {
  if (any === null) return null;
  if (inMonth === null) return yearOf(any);
  return yearOf(Math.abs(yearOf(any) - yearOf(inMonth)) > ASIDE ? inMonth : any);
}

const JOINT = /^\s?(?:[-–—/]|to|and|or|until|till|through)\s?(?:the\s)?$/u;

/** "From May 15 to August 16, 1988": the year that closes a range or pair of dates belongs to its first one too. */
export function shareYears(found: readonly Found[], text: string): Found[] {
  const shared = [...found];
  for (let i = found.length - 2; i >= 0; i--) {
    const [here, next] = [shared[i]!, shared[i + 1]!];
    if (!('month' in here.phrase && 'month' in next.phrase)) continue;
    if (here.phrase.year !== null || next.phrase.year === null) continue;
    if (!JOINT.test(text.slice(here.span[1], Math.min(next.span[0], here.span[1] + 20)))) continue;
    const year = here.phrase.month > next.phrase.month ? next.phrase.year - 1 : next.phrase.year;
    shared[i] = { ...here, phrase: { ...here.phrase, year } };
  }
  return shared;
}
