import type { Brief, Disagreement, Item, ItemEvent, Section, Source } from '../brief/brief.js';

/** The data that lies beside the PDF. Other programs rely on this shape (docs/data.md). */
export interface EditionData {
  title: string;
  date: string;
  articles: { id: string; title: string; published: string; publisher: string; text: string }[];
  sections: { kind: string; title: string; items: DataItem[] }[];
}

export interface DataItem {
  id: string;
  kind: Item['kind'];
  text: string;
  by: Item['by'];
  sources: DataSource[];
  side?: string;
  speaker?: { name: string; role: string };
  event?: DataEvent;
  disagreements: { about: string; values: { value: string; sources: DataSource[] }[] }[];
}

export type DataEvent = Pick<
  ItemEvent,
  'kind' | 'status' | 'date' | 'endDate' | 'place' | 'participants' | 'notAttending'
>;

/** `span` is `[start, end)` in the article's `text`, in UTF-16 units. */
export interface DataSource {
  article: string;
  paragraph: number;
  span: [number, number];
}

/** A brief without what only serves its layout. */
export const toData = ({ title, date, articles, sections }: Brief): EditionData => ({
  title,
  date,
  articles: articles.map(({ id, title, published, publisher, text }) => ({ id, title, published, publisher, text })),
  sections: sections.map(({ kind, title, items }: Section) => ({ kind, title, items: items.map(toItem) })),
});

function toItem({ id, kind, text, by, sources, side, speaker, event, disagreements }: Item): DataItem {
  return {
    id,
    kind,
    text,
    by,
    sources: sources.map(toSource),
    ...(side !== null && { side }),
    ...(speaker !== null && { speaker }),
    ...(event !== null && { event: toEvent(event) }),
    disagreements: disagreements.map(toDisagreement),
  };
}

const toEvent = ({ kind, status, date, endDate, place, participants, notAttending }: ItemEvent): DataEvent => ({
  kind,
  status,
  date,
  endDate,
  place,
  participants,
  notAttending,
});

const toDisagreement = ({ about, values }: Disagreement) => ({
  about,
  values: values.map(({ value, sources }) => ({ value, sources: sources.map(toSource) })),
});

const toSource = ({ article, paragraph, span }: Source): DataSource => ({ article, paragraph, span });
