import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Person } from '../../reading/reading.js';
import type { BriefSpec } from '../../spec/spec.js';
import type { NumberedReading } from '../material.js';
import { gazetteer } from './gazetteer.js';
import type { GazetteerEntry } from './gazetteer.js';
import { speakerDescriptions } from './speaker-descriptions.js';
import { sideOf } from './side-of.js';
import { toSide } from './side.js';
import type { Side } from './side.js';

const mostSuggested = 4;
const leastStatements = 2;

/** The sides of the spec with the words for them, or the countries and bodies that speak most when it names none. */
export function resolveSides(
  spec: BriefSpec,
  readings: readonly NumberedReading[],
): { sides: Side[]; diagnostics: Diagnostic[] } {
  const people = readings.flatMap(({ reading }) => reading.people);
  if (spec.sides.length > 0) {
    const sides = spec.sides.map(({ name, actors }, i) =>
      toSide(name, i + 1, [name, ...actors, ...surnames(actors, people), ...wordsOfPlace(name)]),
    );
    return { sides, diagnostics: [] };
  }
  const sides = suggestSides(readings).map(({ name, words }, i) => toSide(name, i + 1, [name, ...words]));
  return { sides, diagnostics: sides.length === 0 ? [] : [suggestion(spec, sides)] };
}

/** Last names of the actors that the reader knows as people ("Biden" for "Joe Biden", but not "House"). */
const surnames = (actors: readonly string[], people: readonly Person[]): string[] =>
  actors.filter((actor) => people.some(({ name }) => name === actor)).map((actor) => actor.split(' ').at(-1)!);

/** Demonyms, capital and seat of a country, other names of a body. */
const wordsOfPlace = (name: string): readonly string[] => gazetteer.find((entry) => isNamed(entry, name))?.words ?? [];

const isNamed = (entry: GazetteerEntry, name: string): boolean =>
  [entry.name, ...entry.words].some((word) => word.toLowerCase() === name.toLowerCase());

/** Countries and bodies by the number of their statements, the first speaker of equals first. */
function suggestSides(readings: readonly NumberedReading[]): GazetteerEntry[] {
  const places = gazetteer.map((entry, i) => toSide(entry.name, i, [entry.name, ...entry.words]));
  const counts = new Map<Side, number>();
  for (const { reading } of readings) {
    for (const statement of reading.statements) {
      const place = sideOf(speakerDescriptions(statement, reading), places);
      if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= leastStatements)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostSuggested)
    .map(([place]) => gazetteer[place.index]!);
}

const suggestion = (spec: BriefSpec, sides: readonly Side[]): Diagnostic => ({
  code: 'brief-sides-suggested',
  severity: 'info',
  message: `The spec names no sides; those who speak most are taken: ${sides.map(({ name }) => name).join(', ')}.`,
  hint: `To keep them, write: sides: {${sides.map(({ name }) => `${name}: []`).join(', ')}}.`,
  file: spec.file,
});
