import { describe, expect, test } from '@jest/globals';
import { findSpecs, UsageError } from '../../src/commands/find-specs.js';

describe('the specs of a command', () => {
  test('are those named, each once, in their order', () => {
    expect(findSpecs(['b.yaml', 'a.yaml', 'b.yaml'])).toEqual(['b.yaml', 'a.yaml']);
  });

  test('are all of briefs/ when none is named', () => {
    const found = findSpecs([]);
    expect(found).toContain('briefs/us-russia-call.yaml');
    expect(found).toEqual([...found].sort());
  });

  test('cannot share a name, since their editions would share a file', () => {
    expect(() => findSpecs(['a/ports.yaml', 'b/ports.yaml'])).toThrow(UsageError);
  });
});
