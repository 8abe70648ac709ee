import Handlebars from 'handlebars';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { excerpt } from '../diagnostics/excerpt.js';
import type { TemplateFile } from './template.js';

export type Program = hbs.AST.Program;

/** Parses one file. What Handlebars says of a mistake is put in words with its place. */
export function parseTemplate({ file, source }: TemplateFile): { program: Program | null; diagnostics: Diagnostic[] } {
  try {
    return { program: Handlebars.parse(source, { srcName: file }), diagnostics: [] };
  } catch (error) {
    return { program: null, diagnostics: [explainSyntax({ file, source }, error as SyntaxFault)] };
  }
}

/** Mismatched blocks come with a place; other mistakes name their line in the message, with a drawing below it. */
type SyntaxFault = Error & { lineNumber?: number; column?: number };

function explainSyntax({ file, source }: TemplateFile, fault: SyntaxFault): Diagnostic {
  const open = unclosedBlock(source);
  if (open !== null) {
    return syntaxError({
      file,
      source,
      ...open,
      message: `The block "${open.name}" is opened here and not closed.`,
      hint: `Put {{/${open.name}}} where it ends.`,
    });
  }
  const line = fault.lineNumber ?? Number(/line (\d+)/u.exec(fault.message)?.[1] ?? 1);
  const column = fault.column === undefined ? drawnColumn(source, line, fault.message) : fault.column + 1;
  return syntaxError({
    file,
    source,
    line,
    column,
    message: `Handlebars cannot read this: ${reason(fault.message)}.`,
    hint: 'Close each {{ with }}, and each {{#name}} with {{/name}}.',
  });
}

interface SyntaxPlace extends TemplateFile {
  line: number;
  column: number;
  message: string;
  hint: string;
}

const syntaxError = ({ file, source, line, column, message, hint }: SyntaxPlace): Diagnostic => ({
  code: 'template-syntax',
  severity: 'error',
  message,
  hint,
  file,
  line,
  column,
  excerpt: excerpt({ source, line, column }),
});

/**
 * Handlebars draws up to twenty characters before the mistake and an arrow below: the longest end of them that lies in
 * the line leads to the column.
 */
function drawnColumn(source: string, line: number, message: string): number {
  const text = source.split('\n')[line - 1] ?? '';
  const [, drawn = '', arrow = ''] = message.split('\n');
  const before = drawn.slice(0, arrow.length - 1).replace(/^\.\.\./u, '');
  const tail = Array.from(before, (_, start) => before.slice(start)).find((end) => text.includes(end)) ?? '';
  return text.lastIndexOf(tail) + tail.length + 1;
}

/** "Expecting …, got 'EOF'" without the excerpt that Handlebars draws itself. */
const reason = (message: string): string =>
  (/got '(?<token>\w+)'/u.exec(message)?.groups?.token ?? '') === 'EOF'
    ? 'the file ends in the middle of an expression'
    : (message.split('\n').at(-1) ?? message).replace(/ - \d+:\d+$/u, '').replace(/^Expecting .* got /u, 'unexpected ');

/** The innermost block that is open where the file ends or where another block is closed. */
function unclosedBlock(source: string): { name: string; line: number; column: number } | null {
  const open: { name: string; index: number }[] = [];
  for (const match of source.matchAll(/\{\{!--[\s\S]*?--\}\}|\{\{~?(?<kind>[#/])[>*]?\s*(?<name>[\w.-]+)/gu)) {
    const { kind, name } = match.groups ?? {};
    if (kind === '#') open.push({ name: name!, index: match.index });
    if (kind === '/' && open.pop()?.name !== name) return null;
  }
  const last = open.at(-1);
  return last === undefined ? null : { name: last.name, ...placeAt(source, last.index) };
}

function placeAt(source: string, index: number): { line: number; column: number } {
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
