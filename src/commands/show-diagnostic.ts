import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';

type Color = 'red' | 'yellow' | 'blue' | 'bold' | 'gray';

const severityColor: Record<Severity, Color> = { error: 'red', warning: 'yellow', info: 'blue' };

/** Colours where standard error is a terminal; NO_COLOR and FORCE_COLOR are heeded. */
const paint = (color: Color, text: string): string => styleText(color, text, { stream: process.stderr });

/** `file:line:column: error: message [code]`, then the excerpt and the hint. */
export function formatDiagnostic({ code, severity, message, hint, file, line, column, excerpt }: Diagnostic): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const head = `${place === '' ? '' : `${paint('bold', place)}: `}${paint(severityColor[severity], severity)}: ${message}`;
  return [
    `${head} ${paint('gray', `[${code}]`)}`,
    ...(excerpt === undefined ? [] : withGutter(excerpt, line)),
    ...(hint === undefined ? [] : [`  ${hint}`]),
  ].join('\n');
}

/** The line's number before it, nothing before the carets below. */
function withGutter(excerpt: string, line = 0): string[] {
  const number = String(line);
  return excerpt
    .split('\n')
    .map((each, i) => `  ${paint('gray', `${i === 0 ? number : ' '.repeat(number.length)} |`)} ${each}`);
}

export function showDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
