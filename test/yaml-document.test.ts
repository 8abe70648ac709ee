import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../src/yaml-document.js';

const parse = (source: string) => parseYaml({ source, file: 'a.yaml' });

describe('a YAML document', () => {
  test('keeps dates and times as text', () => {
    expect(parse('date: 2021-12-31\nat: 18:00\n').data).toEqual({ date: '2021-12-31', at: '18:00' });
  });

  test('knows where each key and value stands, in flow and block form', () => {
    const { position } = parse('a:\n  - x\n  - {b: 1}\nc: &d y\ne: *d\n');
    expect(position(['a', 0])).toEqual({ line: 2, column: 5 });
    expect(position(['a', 1, 'b'], 'key')).toEqual({ line: 3, column: 6 });
    expect(position(['a', 1, 'b'])).toEqual({ line: 3, column: 9 });
    expect(position(['e'])).toEqual({ line: 5, column: 4 });
  });

  test('gives a missing value the place of what should hold it', () => {
    expect(parse('a: 1\nb: {c: 2}\n').position(['b', 'd'])).toEqual({ line: 2, column: 4 });
  });

  test('reports at a place, with the line and carets below it', () => {
    const { report } = parse('a: 1\nb: wrong\n');
    expect(report({ path: ['b'], part: 'value', code: 'spec-bad-value', message: 'No.' })).toEqual({
      code: 'spec-bad-value',
      severity: 'error',
      message: 'No.',
      file: 'a.yaml',
      line: 2,
      column: 4,
      excerpt: 'b: wrong\n   ^^^^^',
    });
  });

  test('gives no data when it is broken, and one error for each line that is', () => {
    const { data, diagnostics } = parse('a\nb: 1\n');
    expect(data).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'yaml-syntax', line: 1, hint: expect.stringContaining('": "') }]);
  });

  test('gives data and an error when a key stands twice', () => {
    const { data, diagnostics } = parse('a: 1\na: 2\n');
    expect(data).toEqual({ a: 2 });
    expect(diagnostics).toMatchObject([{ code: 'yaml-duplicate-key', line: 2, column: 1 }]);
  });
});
