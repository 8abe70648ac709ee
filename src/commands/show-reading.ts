import type { Article } from '../article/article.js';
import type { Event, Person, Reading, Statement, Time } from '../reading/reading.js';
import { contains, sliceSpans } from '../span.js';
import type { Span } from '../span.js';

/** A reading as text: each find with its id, its paragraph and, when `explain` is set, the rule behind it. */
export function showReading({ article, statements, events, people, times }: Reading, explain: boolean): string {
  const rule = (name: string): string[] => (explain ? [`    rule: ${name}`] : []);
  return [
    article.title === '' ? article.id : article.title,
    [article.publisher, article.published].filter((part) => part !== '').join(', '),
    ...list('Statements', statements, (one) => [
      ...statementLines(one, article),
      ...rule(`${one.rule}, confidence ${one.confidence.toFixed(2)}`),
    ]),
    ...list('Events', events, (one) => [...eventLines(one, article), ...rule(one.rule)]),
    ...list('People', people, personLines),
    ...list('Times', times, (one) => [timeLine(one, article), ...rule(one.rule)]),
  ].join('\n');
}

const list = <T>(heading: string, found: readonly T[], lines: (one: T) => string[]): string[] => [
  '',
  `${heading} (${found.length})`,
  ...found.flatMap(lines),
];

function statementLines({ id, kind, speaker, via, content }: Statement, { text, paragraphs }: Article): string[] {
  const who = `${speaker?.name ?? 'unattributed'}${via === null ? '' : `, via ${via.name}`}`;
  return [`  ${id}  ${place(content[0], paragraphs)}  ${who} (${kind})`, `    ${oneLine(sliceSpans(text, content))}`];
}

function eventLines(event: Event, { text, paragraphs }: Article): string[] {
  const days = [event.date, event.endDate].filter((day) => day !== null).join(' to ');
  const facts = [event.kind, event.status, days, event.place ?? '', event.participants.join(', ')];
  const absent = event.notAttending.length === 0 ? [] : [`    not attending: ${event.notAttending.join(', ')}`];
  return [
    `  ${event.id}  ${place(event.evidence, paragraphs)}  ${facts.filter((fact) => fact !== '').join('; ')}`,
    `    ${oneLine(text.slice(...event.evidence))}`,
    ...absent,
  ];
}

const personLines = ({ name, roles, expert }: Person): string[] => [
  `  ${name}${expert ? ' (expert)' : ''}${roles.length === 0 ? '' : `: ${roles.map(oneLine).join('; ')}`}`,
];

const timeLine = ({ span, text, value }: Time, { paragraphs }: Article): string =>
  `  ${place(span, paragraphs)}  ${oneLine(text)} = ${value}`;

function place(span: Span | undefined, paragraphs: Article['paragraphs']): string {
  const holder = paragraphs.find((paragraph) => span !== undefined && contains(paragraph.span, span));
  return holder?.role === 'headline' ? 'headline' : `¶ ${holder?.number ?? '?'}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
