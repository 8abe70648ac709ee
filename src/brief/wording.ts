/** What the tool itself says in a brief; every other word is an article's or the desk's. */

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const inWords = (count: number): string => numbers[count] ?? String(count);
const theArticles = (articles: number): string => (articles === 1 ? 'the article' : 'the articles');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const have = (articles: number): string => (articles === 1 ? 'has' : 'have');

export const noSentence = 'No sentence found; the desk should write one.';
export const noStatements = (articles: number): string => `None reported in ${theArticles(articles)}.`;
export const noMeetings = (articles: number): string => `None announced in ${theArticles(articles)}.`;
export const noneOfSide = (articles: number): string => `${capital(theArticles(articles))} ${have(articles)} none.`;

/** "The article has no fifth." */
export const noMore = (shown: number, articles: number): string =>
  `${capital(theArticles(articles))} ${have(articles)} no ${ordinals[shown] ?? 'more'}.`;

/** Above the positions: how many are shown of how many, and what "via" means when it stands there. */
export function positionsRemark(given: { most: number | 'all'; all: number; articles: number; via: boolean }): string {
  const { most, all, articles, via } = given;
  const total = `${all} in ${theArticles(articles)}`;
  const shown =
    most === 'all'
      ? `All statements of each side, of ${total}.`
      : `At most ${inWords(most)} ${most === 1 ? 'statement' : 'statements'} a side, of ${total}.`;
  return via ? `${shown} “Via” names who passed the words on.` : shown;
}

/** Beside the full record. */
export const recordRemark = (shown: number, all: number, articles: number): string =>
  `${shown === all ? `All ${shown}` : `${shown} of ${all}`}, in the order of ${theArticles(articles)}.`;

export const meetingsRemark = (days: number | 'all'): string | null =>
  days === 'all' ? null : `Within ${days} days of this edition.`;

export const expertsRemark = (experts: number, articles: number): string =>
  `${capital(inWords(experts))} ${experts === 1 ? 'expert' : 'experts'} in ${inWords(articles)} ` +
  `${articles === 1 ? 'article' : 'articles'}${experts === 1 ? ': not a range of opinion' : ''}.`;

export const sectionTitles = {
  'bottom line': 'Bottom line',
  'key points': 'Key points',
  positions: 'Positions',
  statements: 'Statements',
  meetings: 'Upcoming meetings',
  'expert views': 'Expert views',
  timeline: 'Timeline',
  background: 'Background',
  note: 'Desk note',
  sources: 'Sources',
} as const;
