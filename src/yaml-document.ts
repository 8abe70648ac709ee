import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { DiagnosticCode } from './diagnostics/codes.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { excerpt } from './diagnostics/excerpt.js';

export type YamlPath = readonly (string | number)[];

/** A finding about one place in a YAML file; `part` says whether its key or its value is meant. */
export interface YamlFault {
  path: YamlPath;
  part: 'key' | 'value';
  code: DiagnosticCode;
  message: string;
  hint?: string;
}

/** A parsed YAML file that knows where each of its values stands. */
export interface YamlDocument {
  /** Plain data; undefined when the file is broken. */
  data: unknown;
  /** What the parser had to say. */
  diagnostics: Diagnostic[];
  /** Line and column, 1-based, of the value at a path, or of its key. A missing value has the place of what should hold it. */
  position: (path: YamlPath, part?: 'key' | 'value') => { line: number; column: number };
  /** An error diagnostic at that place, with its excerpt. */
  report: (fault: YamlFault) => Diagnostic;
}

/** Parses YAML 1.2 (core schema: dates stay text). Duplicate keys are reported, and the data is given all the same. */
export function parseYaml({ source, file }: { source: string; file: string }): YamlDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false, uniqueKeys: true });

  const locate = (start: number, end: number): Pick<Diagnostic, 'file' | 'line' | 'column' | 'excerpt'> => {
    const { line, col: column } = lineCounter.linePos(start);
    const last = lineCounter.linePos(end);
    const endColumn = last.line === line ? last.col : Infinity;
    return { file, line, column, excerpt: excerpt({ source, line, column, endColumn }) };
  };
  const syntaxError = ({ code, message, pos }: YAMLError): Diagnostic => ({
    code: code === 'DUPLICATE_KEY' ? 'yaml-duplicate-key' : 'yaml-syntax',
    severity: 'error',
    message: `The YAML is broken: ${message}.`,
    ...wordings[code],
    ...locate(pos[0], pos[1]),
  });
  const diagnostics = firstOfEachLine(document.errors.map(syntaxError));
  const { data, failure } = plainData(document);
  if (failure !== null) {
    diagnostics.push({ code: 'yaml-syntax', severity: 'error', message: failure, ...locate(0, 1) });
  }
  return {
    data,
    diagnostics,
    position: (path, part = 'value') => {
      const { line, col } = lineCounter.linePos(rangeAt(document, path, part)[0]);
      return { line, column: col };
    },
    report: ({ path, part, ...rest }) => ({ severity: 'error', ...rest, ...locate(...rangeAt(document, path, part)) }),
  };
}

/** The way out of what people get wrong most, by the parser's own code; a message where its own would not help them. */
const wordings: Partial<Record<YAMLError['code'], { message?: string; hint: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    hint: 'Put text that contains ": " in quotation marks, and indent the lines of one list alike.',
  },
  BAD_INDENT: { hint: 'Close each bracket, and indent the entries of one list or mapping alike.' },
  BAD_SCALAR_START: { hint: 'Put text that begins with such a mark in quotation marks.' },
  DUPLICATE_KEY: { message: 'This key stands here twice.', hint: 'Keep one of them.' },
  MISSING_CHAR: { hint: 'Close each quotation mark and bracket, and put ": " between a key and its value.' },
  MULTIPLE_DOCS: { message: 'A second YAML document begins here.', hint: 'Take out the line "---".' },
  MULTILINE_IMPLICIT_KEY: { hint: 'Put ": " after the key on its own line.' },
  TAB_AS_INDENT: { hint: 'Indent with spaces.' },
};

/** One slip makes the parser stumble several times; only the first of a line says what is wrong. */
const firstOfEachLine = (found: readonly Diagnostic[]): Diagnostic[] =>
  found.filter(({ line }, i) => found.findIndex((other) => other.line === line) === i);

/** The data unless the file is too broken for it; aliases that multiply without bound are refused by the parser. */
function plainData(document: Document): { data: unknown; failure: string | null } {
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return { data: undefined, failure: null };
  try {
    return { data: document.toJS(), failure: null };
  } catch (error) {
    return { data: undefined, failure: `The YAML cannot be read: ${(error as Error).message}.` };
  }
}

/** Offsets of the value at a path, or of its key; of the nearest thing around it when there is nothing there. */
function rangeAt(document: Document, path: YamlPath, part: 'key' | 'value'): [number, number] {
  let key: unknown = null;
  let value: unknown = document.contents;
  for (const step of path) {
    const holder = resolve(document, value);
    const next = childOf(holder, step);
    if (next === undefined) break;
    key = next.key ?? next.value;
    value = next.value ?? next.key;
  }
  const node = (part === 'key' ? key : value) as Node | null;
  const [start, end] = node?.range ?? [0, 1];
  return isCollection(node) && !node.flow ? [start, start + 1] : [start, end];
}

function childOf(holder: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(holder)) return holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (isCollection(holder) && typeof step === 'number') return { key: null, value: holder.items[step] };
  return undefined;
}

const resolve = (document: Document, node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
