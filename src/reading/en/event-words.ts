import type { EventKind } from '../reading.js';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns that name an event, by lemma. */
export const EVENT_NOUNS: Readonly<Record<string, EventKind>> = {
  meeting: 'meeting',
  'get-together': 'meeting',
  gathering: 'meeting',
  lunch: 'meeting',
  dinner: 'meeting',
  breakfast: 'meeting',
  luncheon: 'meeting',
  audience: 'meeting',
  talk: 'talks',
  negotiation: 'talks',
  discussion: 'talks',
  consultation: 'talks',
  dialogue: 'talks',
  summit: 'summit',
  call: 'call',
  conversation: 'call',
  visit: 'visit',
  trip: 'visit',
  hearing: 'hearing',
  deposition: 'hearing',
  testimony: 'hearing',
  trial: 'hearing',
  vote: 'vote',
  ballot: 'vote',
  election: 'vote',
  referendum: 'vote',
  runoff: 'vote',
  primary: 'vote',
  caucus: 'vote',
  debate: 'debate',
  conference: 'conference',
  convention: 'conference',
  congress: 'conference',
  forum: 'conference',
  session: 'conference',
  assembly: 'conference',
  deadline: 'deadline',
  speech: 'other',
  address: 'other',
  ceremony: 'other',
  vigil: 'other',
  inauguration: 'other',
  funeral: 'other',
  reception: 'other',
  convocation: 'other',
  rally: 'other',
  signing: 'other',
};

/** Nouns that name an event only in the plural ("talks", not "a talk"). */
export const PLURAL_EVENT_NOUNS: ReadonlySet<string> = set('talk negotiation discussion consultation');

/** Nouns that name an event only beside one of these words, in the same phrase. */
export const EVENT_NOUN_COMPANIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  conversation: set('phone telephone video'),
  assembly: set('general federal'),
  audience: set('private papal'),
};

/** What stands before an event noun and makes it routine or another thing: "news conference", "election campaign". */
export const NO_EVENT_BEFORE: ReadonlySet<string> = set(
  'news press robo wake-up close electoral popular roll curtain conference',
);

/** Verbs that are events, by lemma, with what they need: a person or body met, a place gone to, a preposition, or nothing. */
export const EVENT_VERBS: Readonly<
  Record<string, { kind: EventKind; needs: 'party' | 'place' | 'before' | 'at' | 'nothing' }>
> = {
  meet: { kind: 'meeting', needs: 'party' },
  visit: { kind: 'visit', needs: 'place' },
  travel: { kind: 'visit', needs: 'place' },
  fly: { kind: 'visit', needs: 'place' },
  appear: { kind: 'hearing', needs: 'before' },
  come: { kind: 'hearing', needs: 'before' },
  speak: { kind: 'other', needs: 'at' },
  convene: { kind: 'meeting', needs: 'nothing' },
  testify: { kind: 'hearing', needs: 'nothing' },
  vote: { kind: 'vote', needs: 'nothing' },
};

/** Verbs whose subject takes part in the event that is their object: "will hold talks", "attended the summit". */
export const TAKING_PART: ReadonlySet<string> = set(`
  address attend begin chair conduct conclude convene end enter finish have hold host join lead participate resume schedule start take
`);

/** In the noun phrase of an event: it is still to come. */
export const AHEAD_WORDS: ReadonlySet<string> = set(
  'coming expected forthcoming future looming next planned scheduled upcoming',
);

/** In the noun phrase of an event: it is only an idea. */
export const IDEA_WORDS: ReadonlySet<string> = set('eventual possible potential proposed hypothetical suggested');

/** In the noun phrase of an event: it is over. */
export const OVER_WORDS: ReadonlySet<string> = set('earlier first-ever former last past previous recent');

/** Verbs, adjectives and nouns that leave an event an idea: "offered to hold talks", "ready for talks". */
export const IDEA_LEMMAS: ReadonlySet<string> = set(`
  appeal call consider demand encourage hope hopeful idea invite invitation like mull need offer open possibility propose proposal prospect push
  ready seek suggest support try urge want willing wish
`);

export const IDEA_MODALS: ReadonlySet<string> = set('can could may might should');

/** Verbs that call an event off. */
export const CANCELLING_LEMMAS: ReadonlySet<string> = set(
  'abandon bar cancel defer delay nix postpone reject scrap scrub shelve suspend',
);

/** "is scheduled to", "due to", "plans to": the event is fixed. */
export const FIXED_WORDS: ReadonlySet<string> = set(
  "agreed due expected going heading intend intends likely plan planning plans planned poised preparing scheduled set shall slated supposed to-be will ’ll 'll wo would",
);

/** What is met but is no party: "meet the deadline". */
export const MET_THINGS: ReadonlySet<string> = set(`
  challenge condition criterion deadline demand end expectation fate goal level need obligation opposition quota requirement resistance standard target
  threshold
`);

/** Verbs and phrases of staying away. */
export const STAYING_AWAY: ReadonlySet<string> = set('boycott skip snub');

/** Verbs of taking part, which a "not" makes staying away. */
export const ATTENDING: ReadonlySet<string> = set('attend join part participate');

/** Plural or collective nouns that can meet, besides roles. */
export const PARTY_HEADS: ReadonlySet<string> = set(`
  administration ally authority bloc board cabinet chief commission committee community congress council country court delegation department envoy executive
  family government governor group jury leader lawmaker leadership legislature mediator militant minister ministry nation negotiator official panel
  parliament party people power president rebel representative senate side team union veteran worker
`);

/** Verbs that say no more of an event than that it takes place: they may stand between it and its date. */
export const HOLDING_LEMMAS: ReadonlySet<string> = set(`
  be begin come conclude continue convene do due end expect follow have hold kick last occur open plan resume run schedule set slate start take
`);

/** Who leaves to meet somebody is going to. */
export const MOVING_LEMMAS: ReadonlySet<string> = set(
  'agree arrive depart fly go head leave plan return schedule travel',
);
