import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../../src/reading/reading.js';
import { onlyWhatIsSaid } from '../../../src/reading/statements/trim.js';
import { sliceSpans } from '../../../src/span.js';

const trimmed = (text: string): string => {
  const statement: Statement = {
    id: 's-0000',
    kind: 'indirect',
    speaker: null,
    via: null,
    negated: false,
    cue: [],
    content: [[0, text.length]],
    rule: 'test',
    confidence: 1,
  };
  return sliceSpans(text, onlyWhatIsSaid(text, statement).content);
};

describe('the content of a statement', () => {
  test.each([
    ['that the port was closed', 'the port was closed'],
    ['that the door stays open', 'the door stays open'],
    ['any plan to close the port, while', 'any plan to close the port'],
    ['any plan to close the port and, in turn', 'any plan to close the port'],
  ])('loses what is not said: %s', (text, said) => expect(trimmed(text)).toBe(said));

  test.each([
    'the port was closed and that it would stay so',
    'thatched roofs burn quickly',
    'an even assembly',
    'the port and the brand',
  ])('keeps what is said: %s', (text) => expect(trimmed(text)).toBe(text));
});
