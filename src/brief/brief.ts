import type { SectionKind } from '../spec/spec.js';

/**
 * All that a template sees, and (without the fields that only serve layout) the data that lies beside the PDF. Plain
 * data: strings, numbers, booleans, lists and objects.
 */
export interface Brief {
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  language: string;
  paper: 'A4' | 'Letter';
  routing: { for: string | null; from: string | null; subject: string | null; action: string | null };
  asOf: string | null;
  /** Place of the time zone, as readers know it ("Brussels"); null for UTC. */
  asOfPlace: string | null;
  edition: number | null;
  nextEdition: string | null;
  marking: string | null;
  /** Sides in the order of the spec; their order picks mark and colour. */
  sides: { name: string; index: number }[];
  articles: BriefArticle[];
  sections: Section[];
  /** Titles of sections that were asked for, found nothing and stay out of the pages. */
  notFound: string[];
  /** At 230 words a minute, rounded up. */
  readingMinutes: number;
  options: Record<string, string | number | boolean>;
}

export interface BriefArticle {
  id: string;
  /** 1-based, as references show it. */
  number: number;
  title: string;
  published: string;
  publisher: string;
  url: string;
  bylines: string[];
  grade: string | null;
  paragraphs: number;
  text: string;
}

export interface Section {
  kind: SectionKind;
  title: string;
  /** The desk's or the tool's remark under the head or above the items ("At most five statements a side, of 33"). */
  remark: string | null;
  layout: 'columns' | 'list' | null;
  items: Item[];
  /** Items by side, person or article where the section shows groups; each group's items are also in `items`. */
  groups: Group[];
  /** Sentences that say who stays away from the meetings shown, each once. */
  absences: Quotation[];
  /** What to say when there is nothing ("None announced in the article."). */
  empty: string | null;
}

export interface Group {
  title: string;
  /** 1-based place of the side in the spec; null outside positions. */
  side: number | null;
  /** Verbatim words about the group (an expert's roles), each with its source. */
  roles: Quotation[];
  items: Item[];
  remark: string | null;
  empty: string | null;
}

export interface Quotation {
  text: string;
  sources: Source[];
}

/** Where words come from: article number and paragraph as shown, span in its text. */
export interface Source {
  article: string;
  number: number;
  paragraph: number;
  span: [number, number];
}

export interface Item {
  id: string;
  kind: 'statement' | 'event' | 'sentence' | 'person' | 'note';
  /** Verbatim from the article, or the desk's own words. */
  text: string;
  /** The pieces of `text` in order: a statement that its cue breaks has several. */
  parts: string[];
  by: 'article' | 'desk';
  sources: Source[];
  side: string | null;
  sideIndex: number | null;
  speaker: { name: string; role: string } | null;
  via: string | null;
  /** False when the words go on as the speaker's verb ("Russia denied any intention"): no colon then. */
  colon: boolean;
  event: ItemEvent | null;
  disagreements: Disagreement[];
  corrected: boolean;
}

export interface ItemEvent {
  kind: string;
  status: string;
  date: string | null;
  endDate: string | null;
  place: string | null;
  participants: string[];
  /** The participants for display: a side under its own name, with its place in the spec. */
  parties: Party[];
  notAttending: string[];
  /** The sentence that says who stays away. */
  notAttendingText: Quotation | null;
}

export interface Party {
  name: string;
  /** 1-based place of the side in the spec; null when the name belongs to none. */
  side: number | null;
}

/** Articles that differ about one thing: each value with the sources that give it. */
export interface Disagreement {
  about: string;
  values: { value: string; sources: Source[] }[];
}
