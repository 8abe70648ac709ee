import type { Article } from '../article/article.js';
import type { Event, Person, Reading, Statement } from '../reading/reading.js';
import { sliceSpans } from '../span.js';
import { aligned, labelled, wrapped } from './columns.js';
import { explainEvent, explainPerson, explainStatement, oneLine, placeOf, type Row } from './explain-find.js';

/** A reading as text: each find with its id and paragraph and, when `explain` is set, how it was found. */
export function showReading(reading: Reading, explain: boolean): string {
  const { article, statements, events, people, times } = reading;
  const why = (rows: () => Row[]): string[] => (explain ? [...labelled(rows(), 6), ''] : []);
  const timeRows = times.map(({ span, text, value, rule }) => [
    placeOf(span, article),
    oneLine(text),
    '=',
    value,
    ...(explain ? [rule] : []),
  ]);
  return [
    article.title === '' ? article.id : article.title,
    [article.publisher, article.published].filter((part) => part !== '').join(', '),
    ...list('Statements', statements, (one) => [
      ...statementLines(one, article),
      ...why(() => explainStatement(one, article)),
    ]),
    ...list('Events', events, (one) => [...eventLines(one, article), ...why(() => explainEvent(one, times, article))]),
    ...list('People', people, (one) => [...personLines(one, explain), ...why(() => explainPerson(one, article))]),
    '',
    `Times (${times.length})`,
    ...aligned(timeRows, 2),
  ]
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n');
}

const list = <T>(heading: string, found: readonly T[], lines: (one: T) => string[]): string[] => [
  '',
  `${heading} (${found.length})`,
  ...found.flatMap(lines),
];

function statementLines({ id, kind, speaker, via, content }: Statement, article: Article): string[] {
  const who = `${speaker?.name ?? 'unattributed'}${via === null ? '' : `, via ${via.name}`}`;
  return [
    `  ${id}  ${placeOf(content[0], article)}  ${who} (${kind})`,
    ...wrapped(sliceSpans(article.text, content), 4),
  ];
}

function eventLines(event: Event, article: Article): string[] {
  const days = [event.date, event.endDate].filter((day) => day !== null).join(' to ');
  const facts = [event.kind, event.status, days, event.place ?? '', event.participants.join(', ')];
  const absent = event.notAttending.length === 0 ? [] : [`    not attending: ${event.notAttending.join(', ')}`];
  return [
    `  ${event.id}  ${placeOf(event.evidence, article)}  ${facts.filter((fact) => fact !== '').join('; ')}`,
    ...wrapped(article.text.slice(...event.evidence), 4),
    ...absent,
  ];
}

const personLines = ({ name, roles, expert }: Person, explain: boolean): string[] => [
  `  ${name}${expert ? ' (expert)' : ''}${explain || roles.length === 0 ? '' : `: ${roles.map(oneLine).join('; ')}`}`,
];
