import { describe, expect, test } from '@jest/globals';
import { Collector, Stopped } from '../../src/diagnostics/collector.js';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';

const found = (severity: Severity): Diagnostic => ({ code: 'internal', severity, message: severity });

describe('a collector', () => {
  test('gives on what a stage made, and keeps what it found', () => {
    const collector = new Collector();
    expect(collector.take({ value: 3, diagnostics: [found('warning')] }).value).toBe(3);
    collector.take({ diagnostics: [found('info')] });
    expect(collector.diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'info']);
    expect(collector.warnings).toBe(1);
  });

  test('stops the run at the first stage with errors, after keeping all of them', () => {
    const collector = new Collector();
    const stage = () => collector.take({ value: null, diagnostics: [found('error'), found('error')] });
    expect(stage).toThrow(Stopped);
    expect(collector.diagnostics).toHaveLength(2);
  });

  test('stops on warnings only when asked', () => {
    const collector = new Collector();
    collector.stopOnWarnings();
    collector.take({ diagnostics: [found('warning')] });
    expect(() => collector.stopOnWarnings()).toThrow(Stopped);
  });

  test('tells a failure of Daybrief from a stop', () => {
    const collector = new Collector();
    collector.addFailure(new Stopped());
    expect(collector.diagnostics).toEqual([]);
    collector.addFailure(new TypeError('x is undefined'));
    expect(collector.diagnostics).toMatchObject([
      { code: 'internal', message: expect.stringContaining('x is undefined') },
    ]);
  });
});
