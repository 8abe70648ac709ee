import type { EventKind } from '../reading.js';
import { MEETING_VERBS } from './event-verbs-meeting.js';
import { OTHER_EVENT_VERBS } from './event-verbs-other.js';

/** A verb that is an event, by what makes it one. */
export interface EventVerb {
  lemma: string;
  kind: EventKind;
  /**
   * A person or body met; a place gone to (and a day); two people named; a plan of two parties; somebody who is received; an exact day to
   * come, for somebody or at all; or nothing more than somebody who does it.
   */
  needs:
    | 'party'
    | 'place'
    | 'place and time'
    | 'two people'
    | 'a plan'
    | 'a guest'
    | 'a day ahead'
    | 'only a day ahead'
    | 'nothing';
  /** One of these words follows at once. */
  next?: readonly string[];
  /** One of these words follows in the same breath. */
  near?: readonly string[];
  /** Sentences of an article published on Wednesday 13 March 2024: each of `matches` tells of one such event, of `rejects` none. */
  matches: readonly string[];
  rejects: readonly string[];
}

/** Verbs that are events. The examples are run as tests. */
export const EVENT_VERBS: readonly EventVerb[] = [...MEETING_VERBS, ...OTHER_EVENT_VERBS];

const BY_LEMMA: ReadonlyMap<string, readonly EventVerb[]> = (() => {
  const index = new Map<string, EventVerb[]>();
  const words = ({ next, near }: EventVerb): number => Number(next !== undefined) + Number(near !== undefined);
  for (const verb of EVENT_VERBS)
    index.set(
      verb.lemma,
      [...(index.get(verb.lemma) ?? []), verb].sort((a, b) => words(b) - words(a)),
    );
  return index;
})();

/** The events that a verb can be, those that ask for most words first. */
export const eventVerbs = (lemma: string): readonly EventVerb[] => BY_LEMMA.get(lemma) ?? [];
