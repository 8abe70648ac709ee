import type { DiagnosticCode } from '../../diagnostics/codes.js';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { excerpt } from '../../diagnostics/excerpt.js';
import type { SourceLocation } from './source-location.js';

export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly severity?: Severity;
  readonly location: SourceLocation | null;
}

/** Collects diagnostics; the same one at the same place counts once. Knows the sources, for the excerpts. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];
  readonly #sources = new Map<string, string>();
  readonly #seen = new Set<string>();

  addSource(file: string, source: string): void {
    this.#sources.set(file, source);
  }

  add({ code, message, hint, severity = 'warning', location }: Finding): void {
    const key = [code, location?.file, location?.line, location?.column, message].join('\n');
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.diagnostics.push({ code, severity, message, ...(hint ? { hint } : {}), ...this.#place(location) });
  }

  #place(location: Finding['location']): Partial<Diagnostic> {
    if (!location) return {};
    const { file, line, column, endColumn = column + 1 } = location;
    const source = this.#sources.get(file);
    if (source === undefined) return { file, line, column };
    return { file, line, column, excerpt: excerpt({ source, line, column, endColumn }) };
  }
}
