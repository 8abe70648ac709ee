import { describe, expect, test } from '@jest/globals';
import { parseArticle } from '../../../src/article/index.js';
import { readArticle } from '../../../src/reading/index.js';

const german = `Minister will Schleuse schließen

VALDORA – Präsidentin Anna Berg hat am Donnerstag gesagt, dass die obere Schleuse am 28.03.2026 geschlossen wird, wenn die Gespräche nicht zu einem Ergebnis führen und die andere Seite den Vertrag nicht hält.

„Wir werden nicht die Ersten sein, die ein Tor schließen“, sagte sie vor der Presse. Die Gespräche sind in Genf für den 2026-03-20 und nicht für den 3.4.2026 geplant. Er sprach von einer „roten Linie“.

«Das Wasser reicht nach allem, was wir wissen, bis in den Herbst», sagte Maria Holm, die an der Universität forscht.`;

const read = (text: string) => readArticle(parseArticle(text, { id: 'a', published: '2026-03-13' }));

describe('an article in another language', () => {
  const { article, statements, events, people, times, keySentences } = read(german);

  test('is one by its language', () => {
    expect(article.language).toBe('de');
  });

  test('gives what stands in quotation marks, and names nobody', () => {
    expect(statements.map(({ content: [span] }) => article.text.slice(...span!))).toEqual([
      '„Wir werden nicht die Ersten sein, die ein Tor schließen“',
      '«Das Wasser reicht nach allem, was wir wissen, bis in den Herbst»',
    ]);
    expect(statements.map(({ speaker, kind }) => [speaker, kind])).toEqual([
      [null, 'direct'],
      [null, 'direct'],
    ]);
  });

  test('gives the days that figures say in one way only', () => {
    expect(times.map(({ text, value }) => [text, value])).toEqual([
      ['28.03.2026', '2026-03-28'],
      ['2026-03-20', '2026-03-20'],
    ]);
  });

  test('gives no events and people, which words alone tell of', () => {
    expect(events).toEqual([]);
    expect(people).toEqual([]);
  });

  test('gives every sentence a rank', () => {
    expect(keySentences.length).toBeGreaterThan(3);
  });
});

test('an article in English is read in full', () => {
  const { statements } = read('Dam\n\nPresident Anna Berg said the dam would close.');
  expect(statements).toMatchObject([{ speaker: { name: 'Anna Berg' } }]);
});
