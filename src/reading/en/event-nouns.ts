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
  tea: 'meeting',
  banquet: 'meeting',
  roundtable: 'meeting',
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
  tour: 'visit',
  journey: 'visit',
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
  contest: 'vote',
  debate: 'debate',
  conference: 'conference',
  convention: 'conference',
  congress: 'conference',
  forum: 'conference',
  session: 'conference',
  assembly: 'conference',
  bilateral: 'meeting',
  event: 'conference',
  deadline: 'deadline',
  strike: 'other',
  walkout: 'other',
  voting: 'vote',
  speech: 'other',
  address: 'other',
  ceremony: 'other',
  vigil: 'other',
  inauguration: 'other',
  funeral: 'other',
  reception: 'other',
  convocation: 'other',
  signing: 'other',
  fundraiser: 'other',
  gala: 'other',
  commemoration: 'other',
  wedding: 'other',
  parade: 'other',
};

/** Nouns that name an event only in the plural ("talks", not "a talk"). */
export const PLURAL_EVENT_NOUNS: ReadonlySet<string> = set('talk negotiation discussion consultation');

/** Nouns that name an event only in the singular: "win votes". */
export const SINGULAR_EVENT_NOUNS: ReadonlySet<string> = set('address ballot primary vote');

/** Nouns that name an event only beside one of these words, in the same phrase. */
export const EVENT_NOUN_COMPANIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  conversation: set('phone telephone video'),
  event: set('fundraising pledging'),
  assembly: set('general federal'),
  audience: set('private papal'),
  contest: set('leadership'),
  tea: set('formal afternoon'),
};

/** Nouns that name an event only with an exact day to come: "a strike is planned for Friday". */
export const DATED_EVENT_NOUNS: ReadonlySet<string> = set('strike voting walkout');

/** What stands before an event noun and makes it routine or another thing: "news conference", "election campaign". */
export const NO_EVENT_BEFORE: ReadonlySet<string> = set(
  'news press robo wake-up close electoral popular roll curtain conference air drone missile',
);

/** Event nouns that need an article, an owner or a name: "hate speech" is none. */
export const COUNTED_EVENT_NOUNS: ReadonlySet<string> = set(
  'address ballot bilateral caucus ceremony debate deposition election meeting primary reception session speech trip visit vote',
);

/** Sentences of articles published on Wednesday 13 March 2024, with the kinds of the events that they tell of; run as tests. */
export const EVENT_NOUN_EXAMPLES: readonly (readonly [sentence: string, ...kinds: EventKind[]])[] = [
  ['France and Spain will hold a meeting in Lisbon on Friday.', 'meeting'],
  ['France will host a lunch for Spanish ministers on Friday.', 'meeting'],
  ['Pope Leo will receive the minister in a private audience at the Vatican on Friday.', 'meeting'],
  ['Talks between France and Spain will begin on Friday.', 'talks'],
  ['A talk between friends will begin on Friday.'],
  ['The summit of France and Spain is due to open on March 20.', 'summit'],
  ['President Maria Lopez is scheduled to hold a phone call with Jan Novak on Friday.', 'call'],
  ['The call for a new law was heard on Friday.'],
  ['A conversation about fish will be printed on Friday.'],
  ['President Maria Lopez will pay a visit to Spain on Friday.', 'visit'],
  ['A hearing before the Senate is set for March 20.', 'hearing'],
  ['The Senate has scheduled a vote for March 20.', 'vote'],
  ['The party will do all to win votes on Friday.'],
  ['A referendum will be held in France on March 31.', 'vote'],
  ['Election officials will be sworn in on Friday.'],
  ['A leadership contest will begin in France on March 20.', 'vote'],
  ['The two candidates will face each other in a debate in Paris on Friday.', 'debate'],
  ['A conference on fish will open in Oslo on March 20.', 'conference'],
  ['The minister will give a news conference on Friday.'],
  ['Congress will be told on Friday.'],
  ['Spain has a deadline of March 31 to pay.', 'deadline'],
  ['President Maria Lopez will give a speech in Madrid on Friday.', 'other'],
  ['A law against hate speech will be read on Friday.'],
  ['A strike at the French railways will begin on March 20.', 'other'],
  ['A strike at the French railways began on Monday.'],
  ['Early voting in Spain will start on March 20.', 'vote'],
  ['President Maria Lopez will hold a bilateral with Jan Novak on Friday.', 'meeting'],
  ['A pledging event for Spain will be held in Oslo on March 20.', 'conference'],
  ['The events of Friday will be told.'],
  ['There will be no meeting between France and Spain on Friday.'],
];
