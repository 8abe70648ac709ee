/** Verbs that take a stand by themselves, so that a mere thing after them tells a position: "rejected the request", "backs the plan". */
export const stanceVerbs: ReadonlySet<string> = new Set(
  `
  abandon accept accuse advocate agree appeal approve ask assail attack back ban bar blame block call cancel caution challenge condemn
  criticise criticize decry defend demand denounce deny deplore dismiss dispute doubt encourage endorse exclude extend favor favour
  fear forbid guarantee halt hope insist lament object oppose order plan plead pledge prefer press promise prohibit propose protest push
  question raise rebuff rebuke recognise recognize recommend refuse regret reject renounce repudiate request require resist revoke
  seek sign stop support suspect suspend threaten urge value veto violate vow want warn welcome wish withdraw
  `
    .trim()
    .split(/\s+/u),
);

/** Verbs of saying and judging that a mere thing can follow too: what was said in a word ("expressed concern", "praised the return"). */
export const judgingVerbs: ReadonlySet<string> = new Set(
  `
  acknowledge admit affirm allege announce apologise apologize applaud argue assert assure attribute bash believe bemoan berate blast
  boast brag castigate celebrate charge claim commend compare complain concede confirm consider count credit decide deride describe
  disagree downplay embrace emphasise emphasize envision estimate expect explain expose express extol hail highlight honor imply
  indicate insult joke lambast laud like liken link mock note outline paint pan petition pitch point portray praise predict
  proclaim promote pronounce rail rap regard reiterate repeat ridicule rip rule say scold share signal slam stress suggest tell
  thank think tout trumpet underline underscore vent view voice volunteer vote worry
  `
    .trim()
    .split(/\s+/u),
);

/** Verbs that give the reason for a stand: "…, citing the principle that …". */
export const reasonGivers: ReadonlySet<string> = new Set(['cite', 'invoke']);

/** What sources ask for themselves is no news: "asked not to be named". */
export const namelessness = /^not to be (?:named|identified|quoted)/u;
