#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { isCalendarDate } from './calendar-date.js';
import { exitCodes } from './commands/exit-codes.js';
import { UsageError } from './commands/find-specs.js';
import { showDiagnostics } from './commands/show-diagnostic.js';
import { internalError } from './diagnostics/collector.js';
import { packageRoot } from './package-root.js';
import type { BuildCommandOptions } from './commands/build.js';
import type { CheckCommandOptions } from './commands/check.js';
import type { PrintCommandOptions } from './commands/print.js';
import type { ReadCommandOptions } from './commands/read.js';

const { version } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as { version: string };

const program = new Command('brief')
  .description('Turns news articles into printable, dated briefings.')
  .version(version)
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 done; 1 a brief has errors, or check found a stale edition; 2 wrong usage.');

const dateOption = ['--date <YYYY-MM-DD>', 'edition date; wins over the date in the spec', calendarDate] as const;
const outOption = ['--out <DIR>', 'output folder', 'output'] as const;

// Each command loads what it needs when it runs, so that help comes at once.
program
  .command('build')
  .description('builds what is not fresh; all of briefs/ when no spec is named')
  .argument('[SPEC...]', 'brief specs')
  .option(...dateOption)
  .option(...outOption)
  .option('--force', 'build even what is fresh')
  .option('--strict', 'warnings count as errors')
  .option('--json', 'print one edition a line as JSON')
  .action(async (specs: string[], options: BuildCommandOptions) => {
    const { build } = await import('./commands/build.js');
    process.exitCode = await build(specs, options);
  });

program
  .command('check')
  .description('validates specs, articles and templates, says which editions are stale; writes nothing')
  .argument('[SPEC...]', 'brief specs')
  .option(...dateOption)
  .option(...outOption)
  .option('--strict', 'warnings count as errors')
  .option('--json', 'print one edition a line as JSON')
  .action(async (specs: string[], options: CheckCommandOptions) => {
    const { check } = await import('./commands/check.js');
    process.exitCode = await check(specs, options);
  });

program
  .command('read')
  .description('shows what the reader finds in articles')
  .argument('<ARTICLE...>', 'files: text, Markdown, HTML, feeds, e-mail messages')
  .option('--published <YYYY-MM-DD>', 'the day that relative dates are read from', calendarDate)
  .option('--json', 'print one Reading a line as JSON')
  .option('--explain', 'name the rule behind each find')
  .action(async (files: string[], options: ReadCommandOptions) => {
    const { read } = await import('./commands/read.js');
    process.exitCode = await read(files, options);
  });

program
  .command('print')
  .description('prints a page of HTML and CSS to PDF')
  .argument('<FILE.html>', 'the page')
  .option('-o, --output <OUT.pdf>', 'the PDF (default: beside the page)')
  .option('--base-styles <FILE|none>', 'CSS in place of the shipped base styles')
  .option('--lang <TAG>', 'language of the page, where it names none')
  .action(async (file: string, options: PrintCommandOptions) => {
    const { print } = await import('./commands/print.js');
    process.exitCode = await print(file, options);
  });

function calendarDate(value: string): string {
  if (!isCalendarDate(value)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return value;
}

/** Wrong usage ends with 2; anything else that is thrown is a failure of Daybrief, told without a stack trace. */
function endWith(failure: unknown): number {
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  if (failure instanceof UsageError) {
    process.stderr.write(`error: ${failure.message}\n`);
    return exitCodes.wrongUsage;
  }
  showDiagnostics([internalError(failure)]);
  return exitCodes.failed;
}

// A reader that closes the pipe early (brief read … | head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (failure) {
  process.exitCode = endWith(failure);
}
