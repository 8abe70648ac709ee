import type { Article } from '../article/article.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from '../span.js';

/** Who speaks: the name resolved as far as the article allows ("he" → "Yuri Ushakov"), and the words that name them here. */
export interface Speaker {
  name: string;
  /** The whole noun phrase at this statement; empty when the speaker is carried over from an earlier sentence. */
  spans: Span[];
  /** How the name was found: `name`, `apposition`, `role`, `pronoun`, `document, …`, `fuller words`, `joined`, `byline`, `as described`. */
  rule: string;
  /** The words elsewhere that gave the name; null when it stands here. */
  from: Span | null;
}

/** `direct`: all in quotation marks; `mixed`: partly; `indirect`: none of it. */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** One contiguous passage of something said or a stance taken. */
export interface Statement {
  id: string;
  kind: StatementKind;
  /** Null when the article does not say who, or the reader is not sure: never a guess. */
  speaker: Speaker | null;
  /** Who passed the words on ("A said that B told C": speaker B, via A). */
  via: Speaker | null;
  /** The article says that this is what they did not say or do not want: "has not said whether", "declined to say". */
  negated: boolean;
  cue: Span[];
  /** Only what is said; several spans when the cue breaks it. */
  content: Span[];
  /** The pass and pattern that found it. */
  rule: string;
  confidence: number;
}

export type EventKind =
  | 'meeting'
  | 'talks'
  | 'summit'
  | 'call'
  | 'visit'
  | 'hearing'
  | 'vote'
  | 'debate'
  | 'conference'
  | 'deadline'
  | 'other';

export type EventStatus = 'upcoming' | 'past' | 'cancelled' | 'proposed';

/** Something that happens on a day between or before identified parties. One event per real event, its mentions joined. */
export interface Event {
  id: string;
  kind: EventKind;
  /** Verbatim words that name it ("talks between senior U.S. and Russian officials"). */
  title: string;
  titleSpan: Span;
  status: EventStatus;
  /** Same values as `Time.value`, without ranges; null when the article gives none. */
  date: string | null;
  endDate: string | null;
  place: string | null;
  participants: string[];
  /** The body that meets ("Russia-NATO Council"). */
  body: string | null;
  notAttending: string[];
  /** The sentence that says who stays away. */
  notAttendingEvidence: Span | null;
  evidence: Span;
  mentions: Span[];
  rule: string;
}

export interface PersonRole {
  text: string;
  span: Span;
}

export interface Person {
  name: string;
  /** As the article words them. */
  roles: string[];
  roleSpans: Span[];
  affiliation: string | null;
  /** Quoted for knowledge: neither a party, nor in office, nor the reporter. */
  expert: boolean;
  /** What makes them an expert or not: a kind of role and its words. */
  rule: string;
  mentions: Span[];
}

/** A calendar expression. `value`: 2022-01-12, 2021-06, 2021, 2022-W02, 2022-Q1, or A/B for a range. */
export interface Time {
  span: Span;
  text: string;
  value: string;
  /** What it was resolved from: the rule and the reference day ("weekday before 2021-12-31"). */
  rule: string;
}

/** A sentence worth showing for itself, best first in its list. */
export interface RankedSentence {
  span: Span;
  score: number;
  rule: string;
}

export interface Reading {
  article: Article;
  statements: Statement[];
  events: Event[];
  people: Person[];
  times: Time[];
  /** Every body sentence that could stand in a brief, best first. */
  keySentences: RankedSentence[];
  /** What happened long before or why it matters, in the order of the article. */
  background: RankedSentence[];
  diagnostics: Diagnostic[];
}
