import type { Diagnostic } from './diagnostic.js';

/** Ends a run of stages whose input has errors. Thrown by Collector, caught where the run began. */
export class Stopped extends Error {}

/** A stage's result once it is known to have no errors: nothing is missing from it. */
type Complete<T> = { [K in keyof T]: NonNullable<T[K]> };

/** Collects what one stage after another finds, and stops before a stage would build on faulty input. */
export class Collector {
  readonly diagnostics: Diagnostic[] = [];

  /** Takes a stage's result: all its diagnostics are kept; with an error among them the run stops. */
  take<T extends { diagnostics: readonly Diagnostic[] }>(result: T): Complete<T> {
    this.diagnostics.push(...result.diagnostics);
    if (result.diagnostics.some(({ severity }) => severity === 'error')) throw new Stopped();
    return result as Complete<T>;
  }

  /** Stops the run if a warning was found so far. */
  stopOnWarnings(): void {
    if (this.warnings > 0) throw new Stopped();
  }

  get warnings(): number {
    return this.diagnostics.filter(({ severity }) => severity === 'warning').length;
  }

  /** Keeps the failure that ended a run, unless the run was stopped on purpose. */
  addFailure(failure: unknown): void {
    if (!(failure instanceof Stopped)) this.diagnostics.push(internalError(failure));
  }
}

/** What a thrown error becomes for the user: a failure of Daybrief, not of the input. */
export const internalError = (failure: unknown): Diagnostic => ({
  code: 'internal',
  severity: 'error',
  message: `Daybrief itself failed: ${failure instanceof Error ? failure.message : String(failure)}`,
  hint: 'Please report it, with the message and the input that led to it.',
});
