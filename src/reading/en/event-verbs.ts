import type { EventKind } from '../reading.js';

/** A verb that is an event, by what makes it one. */
export interface EventVerb {
  kind: EventKind;
  /** A person or body met, a place gone to (and a day), two people named, a plan of two parties, an exact day to come, or nothing more. */
  needs: 'party' | 'place' | 'place and time' | 'two people' | 'a plan' | 'a day ahead' | 'nothing';
  /** One of these words follows at once. */
  next?: readonly string[];
  /** One of these words follows in the same breath. */
  near?: readonly string[];
  /** Sentences of an article published on Wednesday 13 March 2024: each of `matches` tells of one such event, of `rejects` none. */
  matches: readonly string[];
  rejects: readonly string[];
}

/** Verbs that are events, by lemma. The examples are run as tests. */
export const EVENT_VERBS: Readonly<Record<string, EventVerb>> = {
  meet: {
    kind: 'meeting',
    needs: 'party',
    matches: ['Maria Lopez is to meet Jan Novak on Friday.', 'The council will meet on Friday.'],
    rejects: ['Spain will meet the demand on Friday.', 'Maria Lopez has no plans to meet Jan Novak on Friday.'],
  },
  see: {
    kind: 'meeting',
    needs: 'a plan',
    matches: ['Maria Lopez will see Peter Novak in Rome on Friday.'],
    rejects: [
      'Maria Lopez saw Peter Novak on Friday.',
      'Maria Lopez will see Spain in a new light.',
      'Spain will see a rise on Friday.',
    ],
  },
  call: {
    kind: 'call',
    needs: 'two people',
    matches: ['Maria Lopez called Peter Novak on Monday.'],
    rejects: [
      'Maria Lopez called the plan mad on Monday.',
      'Maria Lopez called Peter Novak a fool on Monday.',
      'Maria Lopez called Peter Novak’s remarks mad on Monday.',
      'They called for a law on Monday.',
    ],
  },
  sit: {
    kind: 'meeting',
    needs: 'party',
    next: ['down'],
    near: ['with'],
    matches: ['Maria Lopez will sit down with Jan Novak on Friday.'],
    rejects: ['Maria Lopez will sit down on Friday.'],
  },
  visit: {
    kind: 'visit',
    needs: 'place',
    matches: ['Maria Lopez plans to visit Spain on Friday.'],
    rejects: ['They will visit friends.'],
  },
  travel: {
    kind: 'visit',
    needs: 'place',
    matches: ['Maria Lopez is to travel to Spain on Friday.'],
    rejects: ['Ideas travel fast.'],
  },
  fly: {
    kind: 'visit',
    needs: 'place',
    matches: ['Maria Lopez will fly to Spain on Friday.'],
    rejects: ['Birds will fly south.'],
  },
  head: {
    kind: 'visit',
    needs: 'place and time',
    near: ['to'],
    matches: ['Maria Lopez heads to Spain on Friday.'],
    rejects: ['Maria Lopez will head a panel on Friday.', 'Maria Lopez heads into the weekend on Friday.'],
  },
  arrive: {
    kind: 'visit',
    needs: 'place and time',
    matches: ['Maria Lopez is due to arrive in Spain on Friday.'],
    rejects: ['The parcels will arrive in Spain on Friday.'],
  },
  land: {
    kind: 'visit',
    needs: 'place and time',
    matches: ['Maria Lopez is due to land in Spain on Friday.'],
    rejects: ['The parcels will land in Spain on Friday.'],
  },
  go: {
    kind: 'visit',
    needs: 'place and time',
    near: ['to'],
    matches: ['Maria Lopez will go to Spain on Friday.'],
    rejects: ['The law will go to print on Friday.'],
  },
  appear: {
    kind: 'hearing',
    needs: 'nothing',
    near: ['before', 'court', 'hill'],
    matches: ['Jan Novak will appear before the Senate on Friday.', 'Jan Novak is due to appear in court on Friday.'],
    rejects: ['A report will appear on Friday.'],
  },
  come: {
    kind: 'hearing',
    needs: 'nothing',
    next: ['before'],
    matches: ['Jan Novak is to come before the Senate on Friday.'],
    rejects: ['The rain will come on Friday.'],
  },
  testify: {
    kind: 'hearing',
    needs: 'nothing',
    matches: ['Jan Novak is due to testify on Friday.'],
    rejects: ['Jan Novak refused to testify on Friday.'],
  },
  speak: {
    kind: 'other',
    needs: 'nothing',
    next: ['at'],
    matches: ['Jan Novak is set to speak at the school on Friday.'],
    rejects: ['Jan Novak will speak on Friday.'],
  },
  convene: {
    kind: 'meeting',
    needs: 'nothing',
    matches: ['The council will convene on Friday.'],
    rejects: ['It will convene on Friday.'],
  },
  reconvene: {
    kind: 'meeting',
    needs: 'nothing',
    matches: ['The council will reconvene on Friday.'],
    rejects: ['It will reconvene on Friday.'],
  },
  negotiate: {
    kind: 'talks',
    needs: 'a plan',
    matches: ['France and Spain are to negotiate a truce on Friday.'],
    rejects: ['Spain negotiated a truce on Friday.'],
  },
  vote: {
    kind: 'vote',
    needs: 'nothing',
    matches: ['The Senate is scheduled to vote on Friday.'],
    rejects: ['It is time to vote.'],
  },
  resign: {
    kind: 'other',
    needs: 'a day ahead',
    matches: ['Maria Lopez will resign on March 20.'],
    rejects: ['Maria Lopez will resign.', 'Maria Lopez resigned on Monday.'],
  },
  step: {
    kind: 'other',
    needs: 'a day ahead',
    next: ['down', 'aside'],
    matches: ['Maria Lopez will step down as leader on March 20.'],
    rejects: ['Maria Lopez will step out on March 20.'],
  },
  take: {
    kind: 'other',
    needs: 'a day ahead',
    next: ['effect', 'office'],
    matches: ['The French tariffs will take effect on March 20.'],
    rejects: ['France will take time on March 20.'],
  },
  enter: {
    kind: 'other',
    needs: 'a day ahead',
    next: ['into'],
    near: ['effect', 'force'],
    matches: ['The French tariffs will enter into force on March 20.'],
    rejects: ['France will enter into details on March 20.'],
  },
  impose: {
    kind: 'other',
    needs: 'a day ahead',
    matches: ['France will impose tariffs on March 20.'],
    rejects: ['France imposed tariffs on Monday.'],
  },
  open: {
    kind: 'other',
    needs: 'a day ahead',
    matches: ['The French border is due to open on March 20.'],
    rejects: ['The French border will open.'],
  },
  reopen: {
    kind: 'other',
    needs: 'a day ahead',
    matches: ['The French border is due to reopen on March 20.'],
    rejects: ['The French border will reopen.'],
  },
  expire: {
    kind: 'deadline',
    needs: 'a day ahead',
    matches: ['The French offer will expire on March 20.'],
    rejects: ['The French offer will expire.'],
  },
};
