import { readArticleFile } from '../article/index.js';
import { readArticle } from '../reading/index.js';
import type { Reading } from '../reading/reading.js';
import { exitCodes } from './exit-codes.js';
import { hasErrors, showDiagnostics } from './show-diagnostic.js';
import { showReading } from './show-reading.js';

export interface ReadCommandOptions {
  published?: string;
  json?: boolean;
  explain?: boolean;
}

/** `brief read`: what the reader finds in each article. */
export function read(
  files: readonly string[],
  { published, json = false, explain = false }: ReadCommandOptions,
): number {
  let failed = 0;
  for (const file of files) {
    const { reading, diagnostics } = readFile(file, published);
    showDiagnostics(diagnostics);
    if (reading !== null) process.stdout.write(`${json ? JSON.stringify(reading) : showReading(reading, explain)}\n`);
    if (hasErrors(diagnostics)) failed += 1;
  }
  return failed > 0 ? exitCodes.failed : exitCodes.done;
}

function readFile(file: string, published: string | undefined) {
  const { article, problems, diagnostics: found } = readArticleFile(file, published === undefined ? {} : { published });
  const diagnostics = [...problems.map((problem) => ({ ...problem, file })), ...found];
  if (article === null) return { reading: null, diagnostics };
  const reading: Reading = readArticle(article);
  return { reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
}
