import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { writeWhole } from '../files.js';

/** Writes a result whole or not at all; a file system that refuses becomes a diagnostic. */
export function writeOutput(file: string, content: string | Uint8Array): Diagnostic[] {
  try {
    writeWhole(file, content);
    return [];
  } catch (error) {
    return [
      {
        code: 'output-not-written',
        severity: 'error',
        message: `${file} cannot be written: ${(error as Error).message}.`,
        hint: 'Check that its folder is one that you may write to, and that the disk is not full.',
        file,
      },
    ];
  }
}
