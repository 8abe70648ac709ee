import type { Section } from '../brief.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

/** The articles themselves, which the brief holds: every reference leads here. */
export const sources = (spec: SpecOf<'sources'>): Section => newSection(spec);
