import { buildBrief } from '../build-brief.js';
import type { BuildOptions } from '../build-brief.js';
import type { Edition } from '../edition/index.js';
import { exitCodes } from './exit-codes.js';
import { findSpecs } from './find-specs.js';
import { showDiagnostics } from './show-diagnostic.js';

export interface CheckCommandOptions extends Pick<BuildOptions, 'date' | 'out' | 'strict'> {
  json?: boolean;
}

/** `brief check`: all that a build would complain about, and which editions are stale; nothing is written. */
export async function check(
  named: readonly string[],
  { json = false, ...options }: CheckCommandOptions,
): Promise<number> {
  let notFresh = 0;
  for (const spec of findSpecs(named)) {
    const edition = await buildBrief(spec, { ...options, write: false });
    showDiagnostics(edition.diagnostics);
    process.stdout.write(`${json ? JSON.stringify(edition) : summary(edition)}\n`);
    if (edition.status !== 'fresh') notFresh += 1;
  }
  return notFresh > 0 ? exitCodes.failed : exitCodes.done;
}

function summary({ status, files, spec }: Edition): string {
  return status === 'failed' || files === null ? `${spec}: has errors` : `${files.pdf}: ${status}`;
}
