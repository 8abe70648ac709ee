import { describe, expect, test } from '@jest/globals';
import { parseArticle } from '../../../src/article/index.js';
import { readArticle } from '../../../src/reading/index.js';
import { sliceSpans } from '../../../src/span.js';

function told(...paragraphs: string[]): { by: string | null; said: string; kind: string; rule: string }[] {
  const opening = 'Maria Lopez, the trade minister, met Peter Novak on Monday.';
  const text = ['Readers ask the minister', opening, ...paragraphs].join('\n\n');
  const { statements, article } = readArticle(parseArticle(text, { published: '2024-03-05' }));
  return statements.map(({ speaker, content, kind, rule }) => ({
    by: speaker?.name ?? null,
    said: sliceSpans(article.text, content),
    kind,
    rule,
  }));
}

describe('a quotation with a name after a dash', () => {
  test.each(['–', '—', '―', '--'])('is what that person said (%s)', (dash) => {
    expect(told(`“The harbour must stay open.” ${dash} Carlos Raúl, 43, of Dover`)).toEqual([
      { by: 'Carlos Raúl', said: '“The harbour must stay open.”', kind: 'direct', rule: 'name-after-dash' },
    ]);
  });

  test('may have an initial in the name', () => {
    expect(told('“The harbour must stay open.” ― Julie A. Diaz')).toMatchObject([{ by: 'Julie A. Diaz' }]);
  });

  test('may have the name in a paragraph of its own', () => {
    expect(told('“The harbour must stay open.”', '– Maria Lopez')).toEqual([
      { by: 'Maria Lopez', said: '“The harbour must stay open.”', kind: 'direct', rule: 'name-after-dash' },
    ]);
  });

  test('is not one when a sentence follows the dash', () => {
    const found = told('“The harbour must stay open” – Words like these were heard all day. Nobody knew who began.');
    expect(found.filter(({ rule }) => rule === 'name-after-dash')).toEqual([]);
  });
});

describe('paragraphs of a transcript', () => {
  test('are what the name in capitals before the colon says', () => {
    const found = told('KELLY: Will the harbour stay open this winter?', 'LOPEZ: It will. We have paid for it.');
    expect(found).toEqual([
      { by: 'KELLY', said: 'Will the harbour stay open this winter?', kind: 'direct', rule: 'speaker-label' },
      { by: 'Maria Lopez', said: 'It will. We have paid for it.', kind: 'direct', rule: 'speaker-label' },
    ]);
  });

  test('are not seen in one line with capitals before a colon', () => {
    expect(told('ROTTERDAM: The harbour closes at noon today.').map(({ rule }) => rule)).not.toContain('speaker-label');
  });

  test('are not seen in lines that point elsewhere', () => {
    expect(told('UPDATE: The harbour has closed.', 'READ MORE: How the harbour grew.')).toEqual([]);
  });
});

test('"From" and a name opens what somebody wrote', () => {
  expect(told('From Jane Kelly: The harbour was always full of ships when I was young.')).toEqual([
    {
      by: 'Jane Kelly',
      said: 'The harbour was always full of ships when I was young.',
      kind: 'indirect',
      rule: 'from-name',
    },
  ]);
});
