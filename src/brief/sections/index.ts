import type { SectionSpec } from '../../spec/spec.js';
import type { Section } from '../brief.js';
import type { Material } from '../material.js';
import { background } from './background.js';
import { bottomLine } from './bottom-line.js';
import { expertViews } from './expert-views.js';
import { keyPoints } from './key-points.js';
import { meetings } from './meetings.js';
import { note } from './note.js';
import { positions } from './positions.js';
import { sources } from './sources.js';
import { statements } from './statements.js';
import { timeline } from './timeline.js';

/** One section; null when it found nothing and stays out of the pages. */
export function composeSection(spec: SectionSpec, material: Material): Section | null {
  switch (spec.kind) {
    case 'bottom line':
      return bottomLine(spec, material);
    case 'key points':
      return keyPoints(spec, material);
    case 'positions':
      return positions(spec, material);
    case 'statements':
      return statements(spec, material);
    case 'meetings':
      return meetings(spec, material);
    case 'expert views':
      return expertViews(spec, material);
    case 'timeline':
      return timeline(spec, material);
    case 'background':
      return background(spec, material);
    case 'note':
      return note(spec);
    case 'sources':
      return sources(spec);
  }
}
