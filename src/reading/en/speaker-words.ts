/** Words about who speaks, besides titles and roles. Lower case. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Point to whoever wrote the piece, or to its readers. */
export const AUTHOR_PRONOUNS: ReadonlySet<string> = set('i we you one me us');

export const RELATIVE_PRONOUNS: ReadonlySet<string> = set('who which that whom');

export const GENDER_OF_PRONOUN: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** What speaks for its author: "Berg's statement", "a report by the ministry". Lemmas. */
export const DOCUMENTS: ReadonlySet<string> = set(`
  account address analysis announcement article autobiography bio blog book comment commentary communique editorial email e-mail essay estimate excerpt
  findings filing interview lawsuit letter memo memoir message note op-ed opinion page paper post posting projection release remark report research
  review speech statement study survey testimony text transcript tweet verdict website word writing
`);

/** Joins a document to its author. */
export const AUTHOR_PREPOSITIONS: ReadonlySet<string> = set('by from of');

/** Say nothing about which holder of a role is meant. */
export const PASSING_MODIFIERS: ReadonlySet<string> = set(
  'former ex- then-president current new newly outgoing incoming late longtime veteran embattled senior top young old first second',
);

/** Make another office of an office: the "vice president" is no president. */
export const RANK_MODIFIERS: ReadonlySet<string> = set('vice deputy assistant associate');

/** Keep their place in the name of those who speak: "all sides", "some lawmakers". */
export const QUANTIFIERS: ReadonlySet<string> = set(
  'all both some no many several few most these those each every another',
);

/** What tells more about a source who has no name: "a source familiar with the plans". */
export const SOURCE_ADJECTIVES: ReadonlySet<string> = set('familiar close near briefed involved knowledgeable');

/** People and bodies in the plural whom "they" may mean, besides the roles. Lemmas. */
export const GROUP_NOUNS: ReadonlySet<string> = set(`
  authority company country family government group leader man people parent party police protester side team troop union woman neighbour neighbor nation
`);

/** Bodies that the news names once in full and then by their last word: "the ministry", "the court". Lemmas. */
export const BODY_NOUNS: ReadonlySet<string> = set(`
  administration agency alliance army association authority bank board bureau cabinet campaign center centre chamber commission committee company
  council court delegation department embassy firm government group institute institution ministry mission office opposition organisation organization
  panel party police prosecution regime source team think-tank tribunal union university watchdog
`);

/** Endings of family names that women bear, with the letters that must stand before them. */
export const WOMENS_ENDINGS = /(?:[oe]va|skaya|skaia|ska|sdottir|dóttir)$/u;
