import { contains, overlaps, type Span } from '../../span.js';
import { FUNCTION_WORDS } from '../en/function-words.js';
import type { ArticleLayers, Sentence } from '../layers/layers.js';
import type { Event, Statement, Time } from '../reading.js';
import { boundsOf } from '../times/calendar.js';

/** What earlier passes found, by which sentences are weighed. */
export interface Findings {
  statements: readonly Statement[];
  events: readonly Event[];
  times: readonly Time[];
}

/** What tells a sentence that matters, each from 0 to 1. */
export interface Features {
  early: number;
  opensParagraph: number;
  title: number;
  central: number;
  statement: number;
  quoted: number;
  upcoming: number;
  recent: number;
  short: number;
}

/** Beginnings of the tags of words that carry matter: nouns, adjectives, verbs, numbers, foreign words. */
const CONTENT_TAGS = new Set(['NN', 'JJ', 'VB', 'CD', 'FW']);

/** The lemmas that carry a sentence's matter. */
export function contentOf({ tokens }: Sentence): Set<string> {
  const lemmas = new Set<string>();
  for (const { tag, lower, lemma } of tokens)
    if (CONTENT_TAGS.has(tag.slice(0, 2)) && !FUNCTION_WORDS.has(lower)) lemmas.add(lemma);
  return lemmas;
}

const SHORT = 8;
/** Days back that count as the news itself. */
const RECENT = 3;

/** Features of the sentences that could stand in a brief, with the article as a whole in view; `contents` as `contentOf` gives them. */
export function featuresOf(
  sentences: readonly Sentence[],
  contents: readonly ReadonlySet<string>[],
  layers: ArticleLayers,
  findings: Findings,
): Features[] {
  const frequency = countLemmas(contents);
  const title = new Set(layers.article.title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const published = boundsOf(layers.article.published)?.first ?? null;
  return sentences.map((sentence, i) => ({
    early: 1 / (1 + i / 4),
    opensParagraph: sentences[i - 1]?.paragraph === sentence.paragraph ? 0 : 1,
    title: share(sentence.tokens.filter(({ lower }) => title.has(lower)).length, Math.max(4, title.size)),
    central: centrality(contents[i]!, frequency, sentences.length),
    ...said(sentence, layers, findings.statements),
    ...dated(sentence.span, findings, published),
    short: sentence.tokens.length < SHORT ? 1 : 0,
  }));
}

const share = (count: number, most: number): number => Math.min(1, count / most);

function countLemmas(contents: readonly ReadonlySet<string>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const content of contents) for (const lemma of content) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  return frequency;
}

/** How much of a sentence the rest of the article speaks about too. */
function centrality(content: ReadonlySet<string>, frequency: ReadonlyMap<string, number>, sentences: number): number {
  let sum = 0;
  for (const lemma of content) sum += Math.min(1, ((frequency.get(lemma) ?? 1) - 1) / Math.max(4, sentences / 4));
  return share(sum, 5);
}

function said(
  sentence: Sentence,
  { quotations }: ArticleLayers,
  statements: readonly Statement[],
): Pick<Features, 'statement' | 'quoted'> {
  const holds = statements.some(({ content }) => content.some((span) => overlaps(span, sentence.span)));
  const length = sentence.span[1] - sentence.span[0];
  const quoted = quotations.reduce(
    (sum, { span }) => sum + Math.max(0, Math.min(span[1], sentence.span[1]) - Math.max(span[0], sentence.span[0])),
    0,
  );
  return { statement: holds ? 1 : 0, quoted: share(quoted, length) };
}

function dated(
  span: Span,
  { events, times }: Findings,
  published: number | null,
): Pick<Features, 'upcoming' | 'recent'> {
  const upcoming = events.some(({ status, titleSpan }) => status === 'upcoming' && contains(span, titleSpan));
  const bounds = times.filter((time) => contains(span, time.span)).flatMap(({ value }) => boundsOf(value) ?? []);
  const recent =
    published !== null &&
    bounds.some(({ first, last }) => first <= published + 1 && last >= published - RECENT && last - first < 7);
  return { upcoming: upcoming ? 1 : 0, recent: recent ? 1 : 0 };
}
