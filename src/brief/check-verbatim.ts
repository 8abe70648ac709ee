import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Brief, Item, Quotation, Section, Source } from './brief.js';

/** The first promise, checked on the finished brief: what claims to be an article's words is exactly what stands there. */
export function checkVerbatim({ articles, sections }: Brief): Diagnostic[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const stands = (words: string, source: Source | undefined): boolean =>
    source !== undefined && texts.get(source.article)?.slice(...source.span) === words;
  return [
    ...sections.flatMap(itemsOf).filter(({ parts, sources }) => !parts.every((part, i) => stands(part, sources[i]))),
    ...sections.flatMap(quotationsOf).filter(({ text, sources }) => !stands(text, sources[0])),
  ].map(({ text }) => ({
    code: 'internal',
    severity: 'error',
    message: `Words in the brief are not those of the article: "${text.slice(0, 60)}".`,
  }));
}

const itemsOf = ({ items, groups }: Section): Item[] =>
  [...items, ...groups.flatMap((group) => group.items)].filter(({ by }) => by === 'article');

const quotationsOf = ({ absences, groups }: Section): Quotation[] => [
  ...absences,
  ...groups.flatMap(({ roles }) => roles),
];
