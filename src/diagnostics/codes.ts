/**
 * Every code a Diagnostic can carry. The list is closed and published: docs/diagnostics.md has a row for each, and a
 * test holds the two together. `meaning` says what happened, `remedy` what the reader of the message should do.
 */
export const codes = {
  internal: { meaning: 'Daybrief itself failed.', remedy: 'Report it with the message and the input that led to it.' },
} as const satisfies Record<string, { meaning: string; remedy: string }>;

export type DiagnosticCode = keyof typeof codes;
