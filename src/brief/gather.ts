import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Person } from '../reading/reading.js';
import type { BriefSpec } from '../spec/spec.js';
import { eventItems } from './items/event-items.js';
import { mergeEvents } from './items/merge-events.js';
import { mergeStatements } from './items/merge-statements.js';
import { backgroundItems, datedSentenceItems, keySentenceItems } from './items/sentence-items.js';
import { statementItems } from './items/statement-items.js';
import type { Material, NumberedReading } from './material.js';
import { resolveSides } from './sides/resolve-sides.js';

/** Everything the sections draw from, merged over the articles. */
export function gather({
  spec,
  readings,
  date,
}: {
  spec: BriefSpec;
  readings: readonly NumberedReading[];
  date: string;
}): {
  material: Material;
  diagnostics: Diagnostic[];
} {
  const { sides, diagnostics } = resolveSides(spec, readings);
  const material: Material = {
    spec,
    date,
    readings,
    sides,
    statements: mergeStatements(readings.flatMap((from) => statementItems(from, sides))),
    events: mergeEvents(readings.flatMap((from) => eventItems(from, sides))),
    keySentences: keySentenceItems(readings),
    background: backgroundItems(readings),
    datedSentences: datedSentenceItems(readings, date),
    experts: expertsOf(readings),
  };
  return { material, diagnostics };
}

/** Experts of all articles, each person once. */
function expertsOf(readings: readonly NumberedReading[]): Person[] {
  const experts = readings.flatMap(({ reading }) => reading.people.filter(({ expert }) => expert));
  return experts.filter(({ name }, i) => experts.findIndex((person) => person.name === name) === i);
}
