import { expect, test } from '@jest/globals';
import { parseArticle } from '../../../src/article/index.js';
import { layArticle } from '../../../src/reading/layers/index.js';
import type { Statement } from '../../../src/reading/reading.js';
import { canStand } from '../../../src/reading/statements/standing.js';

const someone = { name: 'Maria Lopez', spans: [], rule: 'name', from: null };

/** Whether what follows a cue in "Maria Lopez CUE WORDS." can stand. */
function stands(words: string, { cue = 'said', ...told }: Omit<Partial<Statement>, 'cue'> & { cue?: string }): boolean {
  const article = parseArticle(`A title\n\nMaria Lopez ${cue} ${words}.\n`, { published: '2024-03-05' });
  const at = article.text.indexOf(cue);
  const start = article.text.indexOf(words, at + cue.length);
  return canStand(layArticle(article), {
    id: 's-0000',
    kind: 'indirect',
    speaker: someone,
    via: null,
    negated: false,
    cue: [[at, at + cue.length]],
    content: [[start, start + words.length]],
    rule: 'test',
    confidence: 0.4,
    ...told,
  });
}

test.each<[string, string, Parameters<typeof stands>[1]]>([
  ['quoted words, however few', '“a mess”', { kind: 'direct', speaker: null }],
  ['a paraphrase of some length by somebody', 'the port would open again in May', {}],
  ['a short paraphrase that is sure', 'the port was closed', { confidence: 0.9 }],
  ['a long paraphrase by nobody that is sure', 'the port would open again in May', { speaker: null, confidence: 0.9 }],
  ['a thing on which a stand is taken', 'the plan for a second port', { cue: 'rejected' }],
  ['a thing that is judged', 'the plan for a second port', { cue: 'praised' }],
  ['what was done with a thing, told with a verb', 'how the port would be built', { cue: 'discussed' }],
])('keeps %s', (_, text, told) => {
  expect(stands(text, told)).toBe(true);
});

test.each<[string, string, Parameters<typeof stands>[1]]>([
  ['a short paraphrase that is unsure', 'the matter', {}],
  ['a long paraphrase by nobody that is unsure', 'the port would open again in May', { speaker: null }],
  ['a short paraphrase by nobody, however sure', 'the matter', { speaker: null, confidence: 0.9 }],
  ['a thing that is only spoken of', 'the plan for a second port', { cue: 'discussed', confidence: 0.9 }],
  ['a thing with a participle before its noun', 'a growing number of ships', { cue: 'waved at', confidence: 0.9 }],
  [
    'what nobody in particular expects of somebody',
    'to meet the farmers next week',
    { cue: 'is expected', speaker: null, rule: 'to-infinitive', confidence: 0.9 },
  ],
])('drops %s', (_, text, told) => {
  expect(stands(text, told)).toBe(false);
});
