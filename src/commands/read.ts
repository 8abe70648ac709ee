import { readArticleFile } from '../article/index.js';
import { readArticle } from '../reading/index.js';
import { exitCodes } from './exit-codes.js';
import { hasErrors, showDiagnostics } from './show-diagnostic.js';
import { showReading } from './show-reading.js';

export interface ReadCommandOptions {
  published?: string;
  json?: boolean;
  explain?: boolean;
}

/** `brief read`: what the reader finds in each article. */
export async function read(
  files: readonly string[],
  { published, json = false, explain = false }: ReadCommandOptions,
): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const { readings, diagnostics } = await readFile(file, published);
    showDiagnostics(diagnostics);
    for (const reading of readings) {
      process.stdout.write(`${json ? JSON.stringify(reading) : showReading(reading, explain)}\n`);
    }
    if (hasErrors(diagnostics)) failed += 1;
  }
  return failed > 0 ? exitCodes.failed : exitCodes.done;
}

async function readFile(file: string, published: string | undefined) {
  const {
    articles,
    problems,
    diagnostics: found,
  } = await readArticleFile(file, published === undefined ? {} : { published });
  const readings = articles.map(readArticle);
  const diagnostics = [
    ...problems.map((problem) => ({ ...problem, file })),
    ...found,
    ...readings.flatMap((reading) => reading.diagnostics),
  ];
  return { readings, diagnostics };
}
