import type { SectionSpec } from '../../spec/spec.js';
import type { Section } from '../brief.js';
import { sectionTitles } from '../wording.js';

/** A section with its heading; what it shows is given over. */
export const newSection = (spec: SectionSpec, fields: Partial<Section> = {}): Section => ({
  kind: spec.kind,
  title: spec.title ?? sectionTitles[spec.kind],
  remark: null,
  layout: null,
  items: [],
  groups: [],
  absences: [],
  empty: null,
  ...fields,
});

/** The spec of one kind of section. */
export type SpecOf<K extends SectionSpec['kind']> = Extract<SectionSpec, { kind: K }>;
