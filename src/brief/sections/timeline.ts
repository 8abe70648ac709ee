import type { Group, Item, Section } from '../brief.js';
import { byDate, dayOf } from '../items/by-date.js';
import { repeats } from '../items/similarity.js';
import type { Material } from '../material.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

const fewestDates = 2;

/** Dated events and sentences in order, before and after the edition; stays out below two dates. */
export function timeline(spec: SpecOf<'timeline'>, { events, datedSentences, date }: Material): Section | null {
  const dated = events.filter(({ event }) => event?.date != null);
  const sentences = datedSentences.filter((sentence) => !dated.some((event) => tellsTheSame(sentence, event)));
  const all = mostSourced([...dated, ...sentences], spec.most).sort(byDate);
  if (all.length < fewestDates) return null;
  const past = all.filter((item) => isPast(dayOf(item), date));
  const ahead = all.filter((item) => !past.includes(item));
  return newSection(spec, { items: all, groups: [group(past), group(ahead)] });
}

/** The sentence holds the words that name the event, or says the same in another article. */
const tellsTheSame = (sentence: Item, event: Item): boolean =>
  sentence.text.includes(event.text) ||
  (sentence.event?.date === event.event?.date && repeats(sentence.text, event.text));

/** Where all do not fit, those that fewest articles tell stay out. */
const mostSourced = (items: readonly Item[], most: number | 'all'): Item[] =>
  most === 'all' ? [...items] : [...items].sort((a, b) => b.sources.length - a.sources.length).slice(0, most);

/** A month or a year counts as past when the edition's own begins after it or is the same. */
const isPast = (value: string, date: string): boolean => value <= date.slice(0, Math.max(4, value.length));

const group = (items: Item[]): Group => ({ title: '', side: null, roles: [], items, remark: null, empty: null });
