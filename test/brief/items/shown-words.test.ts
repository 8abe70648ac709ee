import { expect, test } from '@jest/globals';
import { shownWords } from '../../../src/brief/items/shown-words.js';
import { readingOf } from '../../support/reading-of.js';

interface Sentence {
  text: string;
  speaker?: string;
  cue: string;
  words: string[];
}

function shown({ text, speaker, cue, words }: Sentence): string {
  const { article, statements } = readingOf({
    text,
    statements: [{ speaker: 'X', cue, words, ...(speaker !== undefined && { phrase: speaker }) }],
  });
  const { spans, colon } = shownWords(statements[0]!, article.text);
  return `${colon ? ': ' : ' '}${spans.map((span) => article.text.slice(...span)).join(' | ')}`;
}

test.each([
  [{ text: 'Ehrling said that the dam is full.', cue: 'said', words: ['that the dam is full'] }, ': the dam is full'],
  [{ text: 'Ehrling told reporters the dam is full.', cue: 'told', words: ['the dam is full'] }, ': the dam is full'],
  [
    { text: '“We wait,” she said. “It rains.”', cue: 'said', words: ['“We wait,”', '“It rains.”'] },
    ': “We wait,” | “It rains.”',
  ],
  [{ text: 'The dam is full, Ehrling said.', cue: 'said', words: ['The dam is full,'] }, ': The dam is full'],
  [{ text: 'Ehrling warned that the dam is full.', cue: 'warned', words: ['the dam is full'] }, ': the dam is full'],
])('words that stand for themselves follow a colon: %j', (sentence, expected) => {
  expect(shown(sentence)).toBe(expected);
});

test.each([
  [{ text: 'Orlenia denied any plan.', cue: 'denied', words: ['any plan'] }, ' denied any plan'],
  [{ text: 'Orlenia denied that it waits.', cue: 'denied', words: ['it waits'] }, ' denied that it waits'],
  [{ text: 'Orlenia has rejected the bill.', cue: 'rejected', words: ['rejected the bill'] }, ' rejected the bill'],
  [
    { text: 'Orlenia rejected it.', speaker: 'Orlenia', cue: 'rejected', words: ['Orlenia rejected it'] },
    ' rejected it',
  ],
])('words that need their verb begin with it: %j', (sentence, expected) => {
  expect(shown(sentence)).toBe(expected);
});
