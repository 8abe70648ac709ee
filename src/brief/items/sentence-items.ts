import { afterDateline } from '../../article/dateline.js';
import type { RankedSentence, Time } from '../../reading/reading.js';
import { sentenceSpans } from '../../reading/layers/sentences.js';
import type { Span } from '../../span.js';
import { contains } from '../../span.js';
import type { Item } from '../brief.js';
import { danglingOpening } from '../en/dangling-openings.js';
import type { NumberedReading, SentenceItem } from '../material.js';
import { idOf, newItem } from './item.js';
import { quote } from './quote.js';

/**
 * Sentences of all articles, best first; the earlier article goes before its equal. Those that point back to the sentence
 * before them come last: alone they say less.
 */
export const keySentenceItems = (readings: readonly NumberedReading[]): SentenceItem[] => {
  const items = readings.flatMap((from) =>
    from.reading.keySentences.map(({ span, score }) => ({ item: sentenceItem(from, span), score })),
  );
  const dangles = ({ item }: SentenceItem): number => Number(danglingOpening.test(item.text));
  return items.sort((a, b) => dangles(a) - dangles(b) || b.score - a.score);
};

export const backgroundItems = (readings: readonly NumberedReading[]): Item[] =>
  readings.flatMap((from) => from.reading.background.map(({ span }: RankedSentence) => sentenceItem(from, span)));

const sentenceItem = (from: NumberedReading, span: Span): Item => {
  const words = quote(from, [storyOf(from, span)]);
  return newItem({ id: idOf('t', from.reading.article.id, words.text), kind: 'sentence', ...words });
};

/** Place and date before a story ("HARNSUND, March 2 — ") are no part of its first sentence. */
function storyOf({ reading: { article } }: NumberedReading, span: Span): Span {
  const { dateline, text } = article;
  return dateline !== '' && text.startsWith(dateline, span[0]) ? afterDateline(text, span) : span;
}

/** Sentences with a date written out (2014, June 2021, 17 December), each as an event of kind "other" on its first date. */
export const datedSentenceItems = (readings: readonly NumberedReading[], date: string): Item[] =>
  readings.flatMap((from) =>
    bodySentences(from).flatMap((span) => {
      const time = from.reading.times.find(
        (candidate) => contains(span, candidate.span) && isWrittenOut(candidate, from),
      );
      const [start, end] = time?.value.split('/') ?? [];
      if (start === undefined || start > date) return [];
      const item = sentenceItem(from, span);
      const event = {
        kind: 'other',
        status: 'past',
        date: start,
        endDate: end ?? null,
        place: null,
        participants: [],
        parties: [],
        notAttending: [],
        notAttendingText: null,
      };
      return [{ ...item, kind: 'event' as const, event }];
    }),
  );

/**
 * "Thursday" and "last month" date what is said today; a figure or a month's name dates what the sentence is about, but
 * not in "the treaty of 1987".
 */
const isWrittenOut = ({ text, value, span }: Time, { reading: { article } }: NumberedReading): boolean =>
  /\d/u.test(text) && /^\d{4}/u.test(value) && !/\bof\s$/u.test(article.text.slice(Math.max(0, span[0] - 4), span[0]));

const bodySentences = (from: NumberedReading): Span[] =>
  from.reading.article.paragraphs
    .filter(({ role }) => role === 'body')
    .flatMap(({ span }) => sentenceSpans(from.reading.article.text, [span[0], span[1]]))
    .map((span) => storyOf(from, span));
