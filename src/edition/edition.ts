import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** `built`: written now; `fresh`: nothing to do; `stale`: would be written, but was only checked; `failed`: has errors. */
export type EditionStatus = 'built' | 'fresh' | 'stale' | 'failed';

/** One dated output of a brief. */
export interface Edition {
  /** The spec's stem. */
  name: string;
  /** Path of the spec, as given. */
  spec: string;
  status: EditionStatus;
  /** `YYYY-MM-DD`; null when the spec cannot be read. */
  date: string | null;
  number: number | null;
  /** Where it lies, or would; null when the spec cannot be read. */
  files: EditionFiles | null;
  pages: number;
  /** Distinct statements that it shows. */
  statements: number;
  diagnostics: Diagnostic[];
}

/** `output/<date>/<name>.pdf`, and beside it the data and the manifest. */
export interface EditionFiles {
  pdf: string;
  data: string;
  manifest: string;
}
