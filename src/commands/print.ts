import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { writeOutput } from '../edition/write-output.js';
import { printHtml } from '../print-html.js';
import { readTextFile } from '../text-file.js';
import { exitCodes } from './exit-codes.js';
import { hasErrors, showDiagnostics } from './show-diagnostic.js';

export interface PrintCommandOptions {
  /** Default: the page's path with the ending `.pdf`. */
  output?: string;
  /** A CSS file, or `none`. */
  baseStyles?: string;
  lang?: string;
}

/** `brief print`: the print engine alone. */
export async function print(file: string, options: PrintCommandOptions): Promise<number> {
  const diagnostics = await printFile(file, options);
  showDiagnostics(diagnostics);
  return hasErrors(diagnostics) ? exitCodes.failed : exitCodes.done;
}

async function printFile(file: string, { output, baseStyles, lang }: PrintCommandOptions): Promise<Diagnostic[]> {
  const page = readTextFile(file);
  const base = baseStyles === undefined || baseStyles === 'none' ? null : readTextFile(baseStyles);
  if (page.problem !== null) return [unreadable(file, page.problem)];
  if (base !== null && base.problem !== null) return [unreadable(baseStyles!, base.problem)];

  const { pdf, diagnostics } = await printHtml(page.text, {
    file,
    ...(baseStyles !== undefined && { baseStyles: base?.text ?? null }),
    ...(lang !== undefined && { lang }),
  });
  return hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...writeOutput(output ?? pdfBeside(file), pdf)];
}

const pdfBeside = (file: string): string => path.join(path.dirname(file), `${path.parse(file).name}.pdf`);

const unreadable = (file: string, problem: string): Diagnostic => ({
  code: 'html-unreadable',
  severity: 'error',
  message: `${file} ${problem}.`,
  hint: 'Check the path; save the file as UTF-8.',
  file,
});
