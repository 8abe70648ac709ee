import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Reading } from '../reading/reading.js';
import type { BriefSpec, SectionSpec } from '../spec/spec.js';
import type { Brief, BriefArticle } from './brief.js';
import { checkVerbatim } from './check-verbatim.js';
import { applyEdits, unknownIds } from './edits.js';
import { gather } from './gather.js';
import type { Material, NumberedReading } from './material.js';
import { readingMinutes } from './reading-time.js';
import { composeSection } from './sections/index.js';
import { sectionTitles } from './wording.js';

export interface ComposeRequest {
  spec: BriefSpec;
  /** In the order of the spec, each with the grade that the desk gave its article. */
  articles: readonly { reading: Reading; grade: string | null }[];
  /** Day of the edition, `YYYY-MM-DD`. */
  date: string;
}

/** Chooses from the readings what the spec asks for: everything a template shows. */
export function composeBrief({ spec, articles, date }: ComposeRequest): { brief: Brief; diagnostics: Diagnostic[] } {
  // Gather statements, events and sentences of all articles, each with its side, and merge what several tell.
  const readings = articles.map((article, i): NumberedReading => ({ ...article, number: i + 1 }));
  const { material: gathered, diagnostics } = gather({ spec, readings, date });

  // Let the desk drop and correct.
  const material = applyEdits(gathered);

  // Compose the sections; those that find nothing may stay out.
  const asked = withSources(spec.sections);
  const composed = asked.map((section) => ({ spec: section, section: composeSection(section, material) }));
  const sections = composed.flatMap(({ section }) => section ?? []);
  const notFound = composed.flatMap((each) => (each.section === null ? [titleOf(each.spec)] : []));

  // Put them under the masthead.
  const brief = {
    ...masthead(material),
    articles: readings.map(briefArticle),
    sections,
    notFound,
    readingMinutes: readingMinutes(sections),
  };

  // Hold every verbatim word against its article.
  return { brief, diagnostics: [...diagnostics, ...unknownIds(spec, gathered), ...checkVerbatim(brief)] };
}

/** A brief always says where its words come from: last, unless the spec places it. */
const withSources = (sections: readonly SectionSpec[]): SectionSpec[] =>
  sections.some(({ kind }) => kind === 'sources')
    ? [...sections]
    : [...sections, { kind: 'sources', position: sections.at(-1)?.position ?? { line: 1, column: 1 } }];

const titleOf = ({ title, kind }: SectionSpec): string => title ?? sectionTitles[kind];

function masthead({
  spec,
  date,
  sides,
}: Material): Omit<Brief, 'articles' | 'sections' | 'notFound' | 'readingMinutes'> {
  const { title, language, paper, routing, asOf, edition, nextEdition, marking, options } = spec;
  return {
    title,
    date,
    language,
    paper,
    routing: {
      for: routing.for ?? null,
      from: routing.from ?? null,
      subject: routing.subject ?? null,
      action: routing.action ?? null,
    },
    asOf,
    asOfPlace: placeOf(spec.timezone),
    edition,
    nextEdition,
    marking,
    sides: sides.map(({ name, index }) => ({ name, index })),
    options,
  };
}

/** "Europe/Brussels" → "Brussels"; null for UTC and other zones without a place. */
const placeOf = (timezone: string): string | null =>
  timezone.includes('/') && !timezone.startsWith('Etc/') ? timezone.split('/').at(-1)!.replaceAll('_', ' ') : null;

function briefArticle({ number, reading: { article }, grade }: NumberedReading): BriefArticle {
  const { id, title, published, publisher, url, bylines, text } = article;
  const paragraphs = article.paragraphs.filter(({ role }) => role === 'body').length;
  return { id, number, title, published, publisher, url, bylines, grade, paragraphs, text };
}
