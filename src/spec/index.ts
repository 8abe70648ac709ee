import path from 'node:path';
import * as z from 'zod/mini';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readTextFile } from '../text-file.js';
import { parseYaml } from '../yaml-document.js';
import type { YamlPath } from '../yaml-document.js';
import { checkReferences } from './check-references.js';
import { explain } from './explain.js';
import { normalise } from './normalise.js';
import { briefSchema } from './schema.js';
import type { BriefSpec } from './spec.js';
import { toBriefSpec } from './to-brief-spec.js';

/** Reads the spec in a file; `source` is its text, for diagnostics about what the spec names. */
export function readSpecFile(file: string): { spec: BriefSpec | null; source: string; diagnostics: Diagnostic[] } {
  const { text: source, problem } = readTextFile(file);
  if (problem !== null) return { spec: null, source: '', diagnostics: [unreadable(file, problem)] };
  return { ...readSpec({ source, file }), source };
}

/** Reads a brief spec. All its errors are found in one go; with an error there is no spec. `file` as the user wrote it. */
export function readSpec({ source, file }: { source: string; file: string }): {
  spec: BriefSpec | null;
  diagnostics: Diagnostic[];
} {
  // Parse the YAML, keeping the place of each key and value.
  const document = parseYaml({ source, file });
  if (document.data === undefined) return { spec: null, diagnostics: document.diagnostics };

  // Bring the two short forms (a bare article path, a bare section name) into the long one.
  const { data, faults, sourcePath } = normalise(document.data);

  // Check it against the schema.
  const { data: input, error } = z.safeParse(briefSchema, data);
  const found = error?.issues.flatMap((issue) => explain(issue, data)) ?? [];

  // Check what one part says of another.
  const references = input === undefined ? [] : checkReferences(input);

  const diagnostics = [
    ...document.diagnostics,
    ...faults.map((fault) => document.report(fault)),
    ...[...found, ...references].map((fault) => document.report({ ...fault, path: sourcePath(fault.path) })),
  ].sort(byPlace);
  if (input === undefined || diagnostics.length > 0) return { spec: null, diagnostics };

  // Fill in names and places.
  const name = path.parse(file).name;
  const position = (at: YamlPath, part: 'key' | 'value') => document.position(sourcePath(at), part);
  return { spec: toBriefSpec({ input, file, name, position }), diagnostics };
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

const unreadable = (file: string, problem: string): Diagnostic => ({
  code: 'spec-unreadable',
  severity: 'error',
  message: `The spec ${file} ${problem}.`,
  hint:
    problem === 'is a folder'
      ? `Name its files, such as "${path.join(file, '*.yaml')}".`
      : 'Check the path; save the file as UTF-8.',
  file,
});
