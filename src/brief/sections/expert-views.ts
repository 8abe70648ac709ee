import type { Person } from '../../reading/reading.js';
import type { Group, Quotation, Section } from '../brief.js';
import { quote } from '../items/quote.js';
import type { Material } from '../material.js';
import { expertsRemark } from '../wording.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

/** What people say who are quoted for what they know; stays out without any. */
export function expertViews(spec: SpecOf<'expert views'>, material: Material): Section | null {
  const groups = material.experts
    .map((person) => expertGroup(person, spec.most, material))
    .filter(({ items }) => items.length > 0);
  if (groups.length === 0) return null;
  const articles = new Set(
    groups.flatMap(({ items }) => items.flatMap(({ sources }) => sources.map(({ article }) => article))),
  );
  const remark = expertsRemark(groups.length, articles.size);
  return newSection(spec, { groups, items: groups.flatMap(({ items }) => items), remark });
}

function expertGroup({ name }: Person, most: number | 'all', { statements, readings }: Material): Group {
  const own = statements.map(({ item }) => item).filter(({ speaker }) => speaker?.name === name);
  const roles = readings.flatMap((from) =>
    from.reading.people
      .filter((person) => person.name === name)
      .flatMap(({ roleSpans }) => roleSpans.map((span) => quotation(quote(from, [span])))),
  );
  const items = most === 'all' ? own : own.slice(0, most);
  return { title: name, side: null, roles: firstOfEach(roles), items, remark: null, empty: null };
}

const quotation = ({ text, sources }: Quotation): Quotation => ({ text, sources });

const firstOfEach = (roles: readonly Quotation[]): Quotation[] =>
  roles.filter(({ text }, i) => roles.findIndex((role) => role.text.toLowerCase() === text.toLowerCase()) === i);
