import { expect, test } from '@jest/globals';
import { sentenceSpans } from '../../../src/reading/layers/sentences.js';

const sentencesOf = (text: string): string[] =>
  sentenceSpans(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

test.each([
  [['He met Mr. Brown at noon.', 'They ate.']],
  [['The U.S. Senate voted on Tuesday.', 'It took an hour.']],
  [['The talks ended at 3 p.m. Moscow time.', 'Nobody spoke.']],
  [['John F. Miller won.', 'She lost.']],
  [['“We have your support!”', 'The crowd cheered.']],
  [['It ended.', '“Why?” she asked.']],
])('cuts %j', (sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
});

test('does not cut where a lower-case word follows the stop', () => {
  expect(sentencesOf('They may be hard to resolve. to resolve.')).toHaveLength(1);
});

test('leaves a stray mark with the sentence before it', () => {
  expect(sentencesOf('We need more. “')).toEqual(['We need more. “']);
});
