import type { Section } from '../brief.js';
import type { Material } from '../material.js';
import { noStatements, recordRemark } from '../wording.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

/** The full record: who said what, in the order of the articles. */
export function statements(spec: SpecOf<'statements'>, { statements: all, readings }: Material): Section {
  const items = all.map(({ item }) => item).slice(0, spec.most === 'all' ? all.length : spec.most);
  if (items.length === 0) return newSection(spec, { empty: noStatements(readings.length) });
  return newSection(spec, { items, remark: recordRemark(items.length, all.length, readings.length) });
}
