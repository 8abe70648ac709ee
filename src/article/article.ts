import type { Span } from '../span.js';

/** What a paragraph is. Only `body` is read for statements, events and people. */
export type ParagraphRole = 'headline' | 'subhead' | 'body' | 'boilerplate';

export interface Paragraph {
  /**
   * As the reference shows it (`¶ 6`): the headline is 0, the first body paragraph 1. A subhead or boilerplate has the
   * number of the body paragraph before it.
   */
  number: number;
  role: ParagraphRole;
  span: Span;
}

/** One news article. `text` never changes once it is made; every later claim is a span of it. */
export interface Article {
  /** The file's stem, or what the caller gave. */
  id: string;
  title: string;
  /** `YYYY-MM-DD`, the day that relative dates are read from; empty when unknown. */
  published: string;
  publisher: string;
  url: string;
  bylines: string[];
  /** The place of the dateline ("WILMINGTON, Del."), as written; empty when there is none. */
  dateline: string;
  /** BCP 47; `en` unless the source declares another. */
  language: string;
  text: string;
  paragraphs: Paragraph[];
}
