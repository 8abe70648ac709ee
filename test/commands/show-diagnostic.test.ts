import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic, hasErrors } from '../../src/commands/show-diagnostic.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

const diagnostic: Diagnostic = {
  code: 'spec-unknown-key',
  severity: 'error',
  message: 'Unknown key "titel".',
  hint: 'Did you mean "title"?',
  file: 'briefs/ports.yaml',
  line: 12,
  column: 1,
  excerpt: 'titel: Ports\n^^^^^',
};

describe('a diagnostic on the terminal', () => {
  test('has place, severity, message and code on one line, then the excerpt and the hint', () => {
    expect(formatDiagnostic(diagnostic)).toBe(
      [
        'briefs/ports.yaml:12:1: error: Unknown key "titel". [spec-unknown-key]',
        '  12 | titel: Ports',
        '     | ^^^^^',
        '  Did you mean "title"?',
      ].join('\n'),
    );
  });

  test('says only what is known', () => {
    const { code, severity, message, file } = diagnostic;
    expect(formatDiagnostic({ code, severity, message })).toBe('error: Unknown key "titel". [spec-unknown-key]');
    expect(formatDiagnostic({ code, severity, message, file: file! })).toMatch(/^briefs\/ports\.yaml: error: /u);
  });

  test('has no colours where standard error is no terminal', () => {
    expect(formatDiagnostic(diagnostic)).not.toContain('\u001B');
  });
});

test('warnings alone are no errors', () => {
  expect(hasErrors([{ ...diagnostic, severity: 'warning' }])).toBe(false);
  expect(hasErrors([{ ...diagnostic, severity: 'warning' }, diagnostic])).toBe(true);
});
