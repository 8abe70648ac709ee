import { buildBrief } from '../build-brief.js';
import type { BuildOptions } from '../build-brief.js';
import type { Edition } from '../edition/index.js';
import { exitCodes } from './exit-codes.js';
import { findSpecs } from './find-specs.js';
import { showDiagnostics } from './show-diagnostic.js';

export interface BuildCommandOptions extends Pick<BuildOptions, 'date' | 'out' | 'force' | 'strict'> {
  json?: boolean;
}

/** `brief build`: one brief after another; a bad one does not stop the others. */
export async function build(
  named: readonly string[],
  { json = false, ...options }: BuildCommandOptions,
): Promise<number> {
  let failed = 0;
  for (const spec of findSpecs(named)) {
    const edition = await buildBrief(spec, options);
    showDiagnostics(edition.diagnostics);
    process.stdout.write(`${json ? JSON.stringify(edition) : summary(edition)}\n`);
    if (edition.status === 'failed') failed += 1;
  }
  return failed > 0 ? exitCodes.failed : exitCodes.done;
}

/** "output/2021-12-31/us-russia-call.pdf: 4 pages, 33 statements". */
function summary({ status, files, spec, pages, statements }: Edition): string {
  if (status === 'failed' || files === null) return `${spec}: not built`;
  const counts = `${count(pages, 'page')}, ${count(statements, 'statement')}`;
  return `${files.pdf}: ${counts}${status === 'fresh' ? ' (fresh)' : ''}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
