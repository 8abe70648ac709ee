import type { Span } from '../../span.js';
import type { EventVerb } from '../en/event-verbs.js';
import type { NounPhrase, Sentence, Token } from '../layers/layers.js';
import type { EventKind, EventStatus } from '../reading.js';

/** A word that may name an event: the head of a noun phrase, or a verb. */
export interface Trigger {
  sentence: Sentence;
  token: Token;
  kind: EventKind;
  /** Null for a verb. */
  phrase: NounPhrase | null;
  /** Null for a noun. */
  verb: EventVerb | null;
  /** "It will take place in Hanoi": says more of an event named before, and is none by itself. */
  points?: boolean;
}

/** What one sentence says about one event. */
export interface EventMention {
  trigger: Trigger;
  /** Null when the words only refer to an event told of elsewhere. */
  status: EventStatus | null;
  date: string | null;
  endDate: string | null;
  place: string | null;
  participants: string[];
  body: string | null;
  /** Events in the course of which this one may take place, likeliest first. */
  settings: readonly Trigger[];
  titleSpan: Span;
  /** False for a verb without what makes it an event: "we meet as friends", "they travel home". */
  complete: boolean;
}
