import path from 'node:path';
import type { Brief } from '../brief/brief.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { toData } from './data.js';
import type { EditionFiles } from './edition.js';
import { hashBytes } from './inputs.js';
import type { Inputs } from './inputs.js';
import type { Manifest } from './manifest.js';
import { writeOutput } from './write-output.js';

export { chooseDate } from './clock.js';
export type { DataItem, DataSource, EditionData } from './data.js';
export type { Edition, EditionFiles, EditionStatus } from './edition.js';
export { countEdition, editionFiles } from './files.js';
export { hashInputs } from './inputs.js';
export type { Inputs } from './inputs.js';
export { freshManifest } from './manifest.js';
export { writeOutput } from './write-output.js';

export interface FinishedEdition {
  files: EditionFiles;
  name: string;
  number: number;
  brief: Brief;
  pdf: Uint8Array;
  pages: number;
  inputs: Inputs;
  warnings: number;
}

/** Writes an edition: PDF, data and, when both are there, the manifest. Each file is written whole or not at all. */
export function writeEdition({ files, brief, pdf, inputs, ...about }: FinishedEdition): Diagnostic[] {
  // The data that other programs read.
  const data = `${JSON.stringify(toData(brief), null, 2)}\n`;

  // What the edition was made of.
  const manifest: Manifest = {
    name: about.name,
    date: brief.date,
    number: about.number,
    pages: about.pages,
    statements: countStatements(brief),
    warnings: about.warnings,
    inputs,
    outputs: { [path.basename(files.pdf)]: hashBytes(pdf), [path.basename(files.data)]: hashBytes(data) },
  };

  // The manifest comes last: an edition without it, or with an older one, counts as not built.
  return [
    ...writeOutput(files.pdf, pdf),
    ...writeOutput(files.data, data),
    ...writeOutput(files.manifest, `${JSON.stringify(manifest, null, 2)}\n`),
  ].slice(0, 1);
}

/** Distinct statements that a brief shows; one may stand in several sections. */
export function countStatements({ sections }: Brief): number {
  const statements = sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'statement');
  return new Set(statements.map(({ id }) => id)).size;
}
