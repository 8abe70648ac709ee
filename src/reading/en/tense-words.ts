/** Words that place a clause in time where the form of the verb does not. Lower case. */

/** Participles, adjectives and nouns that point ahead: "is due", "scheduled for", "ahead of". */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'ahead',
  'due',
  'expected',
  'forthcoming',
  'planned',
  'scheduled',
  'slated',
  'supposed',
  'upcoming',
  'will',
  "'ll",
  '’ll',
  'shall',
  'wo',
]);

/** Verbs that mean a plan: what follows them as "to …" or "for …" is ahead even when the verb itself is past. */
export const PLANNING_LEMMAS: ReadonlySet<string> = new Set([
  'agree',
  'aim',
  'ask',
  'call',
  'decide',
  'expect',
  'hope',
  'intend',
  'invite',
  'need',
  'plan',
  'pledge',
  'prepare',
  'promise',
  'schedule',
  'set',
  'urge',
  'vow',
  'want',
]);

/** Modal verbs that look ahead. */
export const FUTURE_MODALS: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'would']);

/** A preposition directly before the date that looks ahead: "by Friday", "scheduled a vote for Monday". */
export const FUTURE_PREPOSITIONS: ReadonlySet<string> = new Set(['by', 'for', 'till', 'until']);

/** The same for what lies behind: "since Friday". */
export const PAST_PREPOSITIONS: ReadonlySet<string> = new Set(['since']);

/** "…, telling reporters on Wednesday": a participle that reports is as past as the report. */
export const REPORTING_LEMMAS: ReadonlySet<string> = new Set(['add', 'say', 'speak', 'tell', 'tweet', 'write']);
