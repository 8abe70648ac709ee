import type { Article } from '../article/article.js';
import type { Event, Person, Speaker, Statement, Time } from '../reading/reading.js';
import { overlaps, type Span } from '../span.js';

/** What `brief read --explain` says of a find: label and text. */
export type Row = readonly [label: string, text: string];

/** The cue, how each speaker's name was found, and which pattern found the statement, how surely. */
export function explainStatement({ cue, speaker, via, rule, confidence }: Statement, article: Article): Row[] {
  const cues = cue.map((span) => `“${words(article, span)}”`).join(', ');
  return [
    ['cue', cues === '' ? 'none' : cues],
    ['speaker', speaker === null ? 'the article does not say who, or not surely' : explainSpeaker(speaker, article)],
    ...(via === null ? [] : [['via', explainSpeaker(via, article)] as const]),
    ['rule', `${rule}, confidence ${confidence.toFixed(2)}`],
  ];
}

/** "he → Vladimir Putin, pronoun; named in ¶ 3" */
function explainSpeaker({ name, spans, rule, from }: Speaker, article: Article): string {
  const here = spans.map((span) => words(article, span)).join(' … ');
  const said = here === name || here === '' ? name : `${here} → ${name}`;
  return `${said}, ${rule}${from === null ? '' : `; “${words(article, from)}” in ${placeOf(from, article)}`}`;
}

/** The word that told of the event, the words that its date was read from, and every paragraph that speaks of it. */
export function explainEvent(
  { rule, date, evidence, mentions }: Event,
  times: readonly Time[],
  article: Article,
): Row[] {
  const dated = times.find(
    ({ span, value }) =>
      date !== null && value.startsWith(date) && [...mentions, evidence].some((mention) => overlaps(mention, span)),
  );
  const places = [...new Set(mentions.map((mention) => placeOf(mention, article)))];
  return [
    ['rule', rule],
    ...(dated
      ? [['date', `“${words(article, dated.span)}” in ${placeOf(dated.span, article)}: ${dated.rule}`] as const]
      : []),
    ['told in', places.join(', ')],
  ];
}

/** What the person is, where it is said, and why that makes an expert of them or not. */
export function explainPerson({ roles, roleSpans, affiliation, mentions, rule }: Person, article: Article): Row[] {
  return [
    ...roles.map((role, i) => ['role', `${oneLine(role)} (${placeOf(roleSpans[i], article)})`] as const),
    ...(affiliation === null ? [] : [['of', oneLine(affiliation)] as const]),
    ['named', `${mentions.length}×, first in ${placeOf(mentions[0], article)}`],
    ['rule', rule],
  ];
}

/** `¶ 6`, or `headline`. */
export function placeOf(span: Span | undefined, { paragraphs }: Article): string {
  const holder = paragraphs.find((paragraph) => span !== undefined && overlaps(paragraph.span, span));
  return holder?.role === 'headline' ? 'headline' : `¶ ${holder?.number ?? '?'}`;
}

export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const words = ({ text }: Article, span: Span): string => oneLine(text.slice(...span));
