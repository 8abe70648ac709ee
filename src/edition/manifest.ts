import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EditionFiles } from './edition.js';
import { hashBytes } from './inputs.js';
import type { Inputs } from './inputs.js';

/** What an edition was made of, beside it: whether it is fresh can be told without building it. */
export interface Manifest {
  name: string;
  date: string;
  number: number;
  pages: number;
  statements: number;
  warnings: number;
  inputs: Inputs;
  /** SHA-256 by file name. */
  outputs: Record<string, string>;
}

export interface Freshness {
  files: EditionFiles;
  number: number;
  inputs: Inputs;
  /** Whether an edition built with warnings counts as not built. */
  strict: boolean;
}

/** The manifest of an edition that rests on these very inputs and lies there whole; null when it must be built. */
export function freshManifest({ files, number, inputs, strict }: Freshness): Manifest | null {
  const manifest = readManifest(files.manifest);
  if (manifest === null || manifest.number !== number || (strict && manifest.warnings > 0)) return null;
  const sameInputs = JSON.stringify(manifest.inputs) === JSON.stringify(inputs);
  return sameInputs && [files.pdf, files.data].every((file) => isWhole(file, manifest)) ? manifest : null;
}

function readManifest(file: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return null; // No earlier build, or a damaged one: build.
  }
}

function isWhole(file: string, { outputs }: Manifest): boolean {
  try {
    return hashBytes(readFileSync(file)) === outputs[path.basename(file)];
  } catch {
    return false; // Not there any more: build.
  }
}
