/** Words that name what a person is. Lower case. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Stand before a name as part of an office or an address: the name begins after the last of them. */
export const TITLES: ReadonlySet<string> = set(`
  mr mrs ms miss mx dr sir lord lady dame prof professor president vice premier prime minister chancellor secretary undersecretary
  senator senators sen sens representative representatives rep reps congressman congresswoman governor gov mayor attorney general gen admiral adm col colonel maj major capt captain
  lt lieutenant sgt sergeant cmdr commander marshal brigadier ambassador envoy consul judge justice speaker leader chairman chairwoman chair chief commissioner
  director king queen prince princess crown sultan emir sheikh sheik ayatollah imam pope cardinal bishop archbishop rabbi reverend rev father sister
  spokesman spokeswoman spokesperson adviser advisor counselor counsellor deputy officer candidate coordinator inspector sheriff superintendent treasurer
  lawmaker legislator negotiator analyst economist historian strategist pollster activist businessman businesswoman journalist reporter correspondent
  editor author writer lawyer attorney prosecutor researcher scientist scholar fellow expert actor actress singer comptroller controller
  coach founder owner manager executive ceo cfo coo taoiseach comrade aide head boss nominee veteran resident
`);

/** Belong to the name of a ruler or a cleric: "Queen Elizabeth II". */
export const NAME_TITLES: ReadonlySet<string> = set('king queen prince princess pope sheikh sultan emir ayatollah');

/** Courtesy and rank before a name that say nothing about what the person does. */
export const COURTESY_TITLES: ReadonlySet<string> = set('mr mrs ms miss mx dr sir lord lady dame');

/** Roles of people who are asked because they know: with a statement of theirs they are experts. */
export const EXPERT_NOUNS: ReadonlySet<string> = set(`
  academic agronomist analyst anthropologist archaeologist astronomer biologist chemist climatologist criminologist
  demographer ecologist economist epidemiologist expert fellow geographer geologist geophysicist glaciologist historian
  hydrologist immunologist jurist lecturer linguist meteorologist neuroscientist oceanographer physicist
  political-scientist professor psychologist psychiatrist researcher scholar scientist seismologist sociologist
  specialist statistician toxicologist virologist volcanologist co-author
`);

/** Nouns for what people do, besides the titles: an apposition with one of them as its head is a role. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...EXPERT_NOUNS,
  ...set(`
  accountant administrator adversary ally broker builder chief-of-staff cleric co-chair co-director co-founder columnist
  commentator consultant counterpart critic delegate dentist developer diplomat dissident doctor driver educator
  engineer ex-president farmer father guard guest half-brother heir host husband instructor interpreter investigator
  investor lobbyist lieutenant mediator member militant mother neighbor observer official operative opponent organizer partner
  physician pilot planner player politician practitioner predecessor principal producer publisher rapporteur rebel
  republican democrat rival ruler soldier staffer student successor supporter surgeon survivor teacher trader trustee
  victim visitor volunteer voter whistleblower widow wife winner witness worker son daughter brother sister cousin
  `),
]);

/** Words in the name or description of a house that studies, teaches or advises. */
export const KNOWLEDGE_HOUSES: ReadonlySet<string> = set(`
  academy brookings carnegie center centre chatham college consultancy consulting csis institute institution laboratory observatory polytechnic rand
  research school sipri studies university universities think-tank
`);

/** Participles that stand before a role ("acting director"); any other opens a clause about what somebody does. */
export const ROLE_PARTICIPLES: ReadonlySet<string> = set(
  'acting commanding founding governing leading managing outgoing presiding retiring ruling sitting supervising visiting',
);

/** With one of these a school is where children go, not a house that studies. */
export const SCHOOL_WORDS: ReadonlySet<string> = set(
  'board district elementary high middle principal student superintendent teacher',
);

/** Leading roles that make an expert only inside a house of knowledge or with a subject ("director of research at"). */
export const LEADING_NOUNS: ReadonlySet<string> = set(`
  associate chair chairman ceo co-director co-founder consultant dean director executive founder head manager member president strategist vice
`);

/** What a house that studies or advises is called in an apposition: "a consulting firm". */
export const HOUSE_NOUNS: ReadonlySet<string> = set(
  'center centre charity company consultancy firm foundation group institute institution nonprofit organization organisation think-tank tank watchdog',
);

/** "vice president of investment strategy": a leading role over a field of knowledge. */
export const FIELDS: ReadonlySet<string> = set(
  'analysis economics forecasting policy report research science strategy studies',
);

/** Marks public service in what somebody once did. */
export const PUBLIC_SERVICE: ReadonlySet<string> = set(
  'administration agency ambassador army council department embassy government military minister ministry navy president state under white',
);

/** Former offices whose holders are asked for what they know. */
export const FORMER_OFFICES: ReadonlySet<string> = set(`
  adviser advisor agent ambassador analyst attorney commander counsel diplomat director envoy executive general inspector judge lawyer minister
  negotiator officer official prosecutor
`);

/** Who holds an office, speaks for one, or takes part in the matter is no expert. */
export const PARTY_NOUNS: ReadonlySet<string> = set(`
  activist aide ally envoy campaign candidate chancellor commissioner congressman congresswoman governor gov king lawmaker lawyer attorney leader legislator manager mayor mediator minister negotiator
  nominee organizer party premier prime protester queen rep representative resident secretary sen senator sheriff spokesman spokesperson spokeswoman staffer student
  supporter survivor undersecretary victim voter witness journalist reporter correspondent editor columnist photographer anchor host commentator
`);

/** Particles inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = set(
  'al bin bint da de del della den der di dos du el ibn la le ten ter van von y',
);

/** Words that make a capitalised name one of a body or a place, not of a person. */
export const BODY_WORDS: ReadonlySet<string> = set(`
  academy administration agency airport alliance army assembly association authority avenue bank base battalion bay board brigade bureau cabinet camp
  capitol center centre chamber church city club coalition college commission committee company conference congress consulate convention corp corporation council
  county court defense department district division east embassy empire exchange federation force forces forum foundation front fund government group guard
  hall hospital hotel house inc industries institute institution international island islands journal kingdom lake league ltd ministry mosque mountain
  movement museum national navy network news north office organization organisation palace parliament park parliament party police post press prize province
  republic resistance river road school security st ave senate service society south square state states street summit supreme temple times tower treaty tribunal union united university
  valley village war west world command conservative democrat democrats labour republican republicans report survey technologies motors airlines airways electronics holdings pharmaceuticals securities studios act agreement accord deal plan treaty day week month
`);

/** Words of bodies and places that are family names too: after a given name they are that. */
export const FAMILY_NAMES_TOO: ReadonlySet<string> = set(
  'banks camp church day hall lake north park police post price rivers st street times west',
);

/** After these one word is enough for a name ("Mr. Barr", "President Obama"); "General Motors" and "Justice Department" are not of them. */
export const ADDRESS_TITLES: ReadonlySet<string> = new Set([
  ...COURTESY_TITLES,
  ...NAME_TITLES,
  ...set('president chancellor premier sen rep gov gen senator congressman congresswoman minister prof ambassador'),
]);

/** Verbs that put a name beside what its bearer says. */
export const REPORTING_LEMMAS: ReadonlySet<string> = set(`
  acknowledge add admit agree allege announce argue ask assert believe caution claim comment complain concede conclude contend counter declare deny
  describe emphasize estimate explain insist note observe point predict question recall remark reply report respond say stress suggest tell think
  tweet urge warn wonder write
`);

/** Verbs of a clause that tells what somebody did for a living: "who served as ambassador", "who ran the agency". */
export const SERVING_LEMMAS: ReadonlySet<string> = set(
  'advise chair direct head lead run serve study teach train work',
);
