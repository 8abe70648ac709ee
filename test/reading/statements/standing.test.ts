import { expect, test } from '@jest/globals';
import type { Statement } from '../../../src/reading/reading.js';
import { canStand } from '../../../src/reading/statements/standing.js';

const someone = { name: 'Maria Lopez', spans: [], rule: 'name', from: null };
const stands = (text: string, told: Partial<Statement>): boolean =>
  canStand(text, {
    id: 's-0000',
    kind: 'indirect',
    speaker: someone,
    via: null,
    negated: false,
    cue: [],
    content: [[0, text.length]],
    rule: 'test',
    confidence: 0.4,
    ...told,
  });

test.each<[string, string, Partial<Statement>]>([
  ['quoted words, however few', '“a mess”', { kind: 'direct', speaker: null }],
  ['a paraphrase of some length by somebody', 'the port would open again in May', {}],
  ['a short paraphrase that is sure', 'the port was closed', { confidence: 0.9 }],
  ['a long paraphrase by nobody that is sure', 'the port would open again in May', { speaker: null, confidence: 0.9 }],
])('keeps %s', (_, text, told) => {
  expect(stands(text, told)).toBe(true);
});

test.each<[string, string, Partial<Statement>]>([
  ['a short paraphrase that is unsure', 'the matter', {}],
  ['a long paraphrase by nobody that is unsure', 'the port would open again in May', { speaker: null }],
  ['a short paraphrase by nobody, however sure', 'the matter', { speaker: null, confidence: 0.9 }],
])('drops %s', (_, text, told) => {
  expect(stands(text, told)).toBe(false);
});
