import path from 'node:path';
import { listFiles } from '../files.js';

/** Wrong usage that only shows once the command runs. */
export class UsageError extends Error {}

/** The specs that a command is about: those named, or all of `briefs/`. */
export function findSpecs(named: readonly string[]): string[] {
  const specs = named.length > 0 ? [...new Set(named)] : specsIn('briefs');
  if (specs.length === 0) throw new UsageError('There is no spec in briefs/: name one, or write briefs/NAME.yaml.');
  const twice = specs.find((spec, i) => specs.findIndex((other) => nameOf(other) === nameOf(spec)) < i);
  if (twice !== undefined) {
    throw new UsageError(`Two specs are named "${nameOf(twice)}": their editions would overwrite each other.`);
  }
  return specs;
}

const specsIn = (folder: string): string[] =>
  listFiles(folder)
    .filter((file) => /\.ya?ml$/u.test(file))
    .map((file) => path.join(folder, file));

const nameOf = (spec: string): string => path.parse(spec).name;
