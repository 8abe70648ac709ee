import type { DiagnosticCode } from './codes.js';

export type Severity = 'error' | 'warning' | 'info';

/** A finding about the user's input: what is wrong, where, and the way out. Stages collect these; they do not throw. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  /** One sentence: what is wrong. */
  message: string;
  /** What is allowed, the nearest valid word, or what to do next. */
  hint?: string;
  /** Path as the user wrote or would write it. */
  file?: string;
  /** 1-based. */
  line?: number;
  /** 1-based, in UTF-16 units. */
  column?: number;
  /** The source line with a caret below, cut to 80 columns. */
  excerpt?: string;
}
