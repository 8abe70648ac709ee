import type { YamlPath } from '../yaml-document.js';
import type { BriefInput } from './schema.js';
import type { ArticleRef, BriefSpec, Edits, Position, Routing, SectionSpec } from './spec.js';

interface Parts {
  input: BriefInput;
  file: string;
  name: string;
  position: (path: YamlPath, part: 'key' | 'value') => Position;
}

/** The inside form of a valid spec: nulls for what is absent, and the place of each part that may yet fail. */
export function toBriefSpec({ input, file, name, position }: Parts): BriefSpec {
  return {
    file,
    name,
    title: input.title,
    date: input.date ?? null,
    timezone: input.timezone,
    language: input.language,
    routing: routing(input),
    asOf: input['as of'] ?? null,
    edition: input.edition ?? null,
    nextEdition: input['next edition'] ?? null,
    marking: input.marking ?? null,
    template: input.template,
    templatePosition: position(['template'], 'value'),
    options: input.options,
    paper: input.paper,
    articles: input.articles.map((ref, i) =>
      present<ArticleRef>({ ...ref, position: position(['articles', i], 'value') }),
    ),
    sides: Object.entries(input.sides).map(([side, actors]) => ({ name: side, actors: actors ?? [] })),
    sections: input.sections.map((section, i) => toSection(section, position(['sections', i], 'key'))),
    edits: edits(input.edits, position),
  };
}

const routing = (input: BriefInput): Routing =>
  present<Routing>({ for: input.for, from: input.from, subject: input.subject, action: input.action });

function toSection(section: BriefInput['sections'][number], position: Position): SectionSpec {
  if (section.kind !== 'meetings') return present<SectionSpec>({ ...section, position });
  const within = section.within === 'all' ? 'all' : Number.parseInt(section.within, 10);
  return present<SectionSpec>({ ...section, within, position });
}

function edits(input: BriefInput['edits'], position: Parts['position']): Edits {
  const correct = Object.entries(input?.correct ?? {}).map(([id, { 'end date': endDate, ...rest }]) => [
    id,
    present<Edits['correct'][string]>({ ...rest, endDate }),
  ]);
  const { drop = [], pin = [] } = input ?? {};
  const places = [
    ...[...drop.entries()].map(([i, id]) => [id, position(['edits', 'drop', i], 'value')]),
    ...[...pin.entries()].map(([i, id]) => [id, position(['edits', 'pin', i], 'value')]),
    ...Object.keys(input?.correct ?? {}).map((id) => [id, position(['edits', 'correct', id], 'key')]),
  ];
  return {
    drop,
    pin,
    correct: Object.fromEntries(correct) as Edits['correct'],
    positions: Object.fromEntries(places) as Edits['positions'],
  };
}

/** The object without its undefined fields. */
function present<T>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
