import { nearest } from '../diagnostics/nearest.js';
import type { YamlFault } from '../yaml-document.js';
import type { BriefInput } from './schema.js';

/** What one part of a spec says of another: `positions: {of: …}` names sides that exist. Without `sides` any may. */
export function checkReferences({ sides, sections }: BriefInput): YamlFault[] {
  const names = Object.keys(sides);
  if (names.length === 0) return [];
  return sections.flatMap((section, index) =>
    section.kind !== 'positions'
      ? []
      : section.of.flatMap((side, place) =>
          names.includes(side) ? [] : [unknownSide(side, names, ['sections', index, 'of', place])],
        ),
  );
}

function unknownSide(side: string, names: readonly string[], path: YamlFault['path']): YamlFault {
  const guess = nearest(side, names);
  return {
    path,
    part: 'value',
    code: 'spec-unknown-side',
    message: `Unknown side "${side}".`,
    hint: `${guess === null ? '' : `Did you mean "${guess}"? `}Sides of this brief: ${names.join(', ')}.`,
  };
}
