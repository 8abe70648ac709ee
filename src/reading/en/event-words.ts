import type { EventKind } from '../reading.js';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs whose subject takes part in the event that is their object: "will hold talks", "attended the summit". */
export const TAKING_PART: ReadonlySet<string> = set(`
  address arrange attend begin cancel chair conduct conclude convene deliver discuss end enter extend face finish give have hold host impose join lead make open partake participate pay plan postpone
  resume schedule set start take
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
  ready request seek suggest support try urge want willing wish
`);

export const IDEA_MODALS: ReadonlySet<string> = set('can could may might should');

/** Verbs that call an event off. */
export const CANCELLING_LEMMAS: ReadonlySet<string> = set(
  'abandon bar cancel defer delay nix postpone reject scrap scrub shelve suspend',
);

/** Verbs that with "off" call an event off. */
export const CANCELLING_WITH_OFF: ReadonlySet<string> = set('call put');

/** Verbs that make an event known: it is ahead. */
export const ANNOUNCING_LEMMAS: ReadonlySet<string> = set('announce confirm unveil');

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
  'agree arrive come depart fly go head land leave plan return schedule stay stop touch travel',
);

/** Who is, or is expected, in a place is there for an event. */
export const STAYING_LEMMAS: ReadonlySet<string> = set('be expect');

/** Verbs whose object, not their subject, does what the infinitive after it says: "invited the minister to visit". */
export const OBJECT_CONTROL: ReadonlySet<string> = set(
  'allow appoint ask encourage expect force invite order persuade press push require send summon tell urge want',
);

/** Words after which a clause begins: the phrase after them can be its subject. */
export const SUBORDINATORS: ReadonlySet<string> = set(
  'after although as because before if since so that though unless until when where whether while',
);

/** Verbs that turn an event down. */
export const REFUSING_LEMMAS: ReadonlySet<string> = set('decline refuse');

/** Verbs whose object is met. */
export const SEEING_LEMMAS: ReadonlySet<string> = set('greet meet see visit welcome');

/** Verbs after which an event is over, or all but over. */
export const ENDING_LEMMAS: ReadonlySet<string> = set('conclude end finish wrap');

/** Nouns that are on the way: "en route to Rome for talks". */
export const WAY_NOUNS: ReadonlySet<string> = set('route way');

/** Who leaves or stays somewhere to do something has it ahead. */
export const LEAVING_LEMMAS: ReadonlySet<string> = set('depart head leave stay');

/** Kinds in whose course other events take place. */
export const SETTING_KINDS: ReadonlySet<EventKind> = new Set(['visit', 'summit', 'conference', 'meeting']);

/** Nouns that are the first part of a longer name: "the University of Nowhere". */
export const NAMES_WITH_OF: ReadonlySet<string> = set(
  'bank bay cape church city college gulf house institute isle palace port state strait university',
);

/** Before a clause: it is only thought of. */
export const DOUBTING_WORDS: ReadonlySet<string> = set('hope hoped hopeful hopes hoping if unless whether');

/** Nouns whose infinitive is fixed: "a deal was struck for them to meet". */
export const FIXING_NOUNS: ReadonlySet<string> = set('arrangement agreement deal decision schedule');

/** Verbs whose object takes part in the event that is their subject: "the dinner brings together". */
export const HOSTING_LEMMAS: ReadonlySet<string> = set('bring gather include involve unite');

/** Houses whose guest a speaker is: "speak at the University of Nowhere". */
export const HOST_NOUNS: ReadonlySet<string> = set('academy college institute institution university');

/** Verbs whose object is received for the event: "will host the minister for dinner". */
export const RECEIVING_LEMMAS: ReadonlySet<string> = set('greet host invite receive welcome');

/** Of these kinds nobody takes part by saying or doing something meanwhile: "he resigned during the trial". */
export const APART_KINDS: ReadonlySet<EventKind> = new Set(['vote', 'hearing', 'deadline']);

/** Who is called a pair: "both sides", "the two leaders". */
export const PAIR_WORDS: ReadonlySet<string> = set('both two');
export const SIDE_NOUNS: ReadonlySet<string> = set(
  'ally capital country delegation foe government nation neighbor neighbour party power rival side state',
);
export const LEADER_NOUNS: ReadonlySet<string> = set(
  'candidate chancellor chief counterpart diplomat king leader man minister politician premier president queen woman',
);

/** Capitalised heads that take no part. */
export const NO_PARTY_HEADS: ReadonlySet<string> = set(`
  accord act agreement airport airlines avenue building channel church club deal hall highway hospital hotel house island lake mountain museum ocean palace
  park river road sea square stadium street square tower treaty university
`);

/** Capitalised heads that are no place. */
export const NO_PLACE_HEADS: ReadonlySet<string> = set(`
  act agency agreement ap bill bloc chairman congressman council day director general leader minister mr mrs office party president prize reuters secretary senator
  treaty twitter union war
`);

/** What a place is called before its name: "the border town of Nowhere". */
export const TOWN_NOUNS: ReadonlySet<string> = set(
  'city district island port province region resort state suburb town village',
);

/** Places that take "on": "on Capitol Hill". */
export const SITES: ReadonlySet<string> = set('hill island border peninsula');

/** Nouns that make a capitalised name one of a body. */
export const BODY_NOUNS: ReadonlySet<string> = set(`
  assembly association commission committee conference congress council court forum league organisation organization panel parliament senate subcommittee union
`);
