import { describe, expect, test } from '@jest/globals';
import { toData } from '../../src/edition/data.js';
import { sampleBrief } from './sample.js';

const data = toData(sampleBrief);

describe('the data beside the PDF', () => {
  test('has the title, the date, the articles with their text, and the sections in order', () => {
    expect(Object.keys(data)).toEqual(['title', 'date', 'articles', 'sections']);
    expect(data.articles).toEqual([
      {
        id: 'a',
        title: 'Ports shut',
        published: '2024-03-04',
        publisher: 'The Ledger',
        text: 'Ports shut. the port stays shut',
      },
    ]);
    expect(data.sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['positions', 'Positions'],
      ['meetings', 'Meetings'],
      ['statements', 'Full record'],
    ]);
  });

  test('has a statement with its side, its speaker and its sources, and nothing of the layout', () => {
    expect(data.sections[0]?.items[0]).toEqual({
      id: 's-1',
      kind: 'statement',
      text: 'the port stays shut',
      by: 'article',
      sources: [{ article: 'a', paragraph: 2, span: [10, 29] }],
      side: 'Dockers',
      speaker: { name: 'Lena Moor', role: 'spokeswoman' },
      disagreements: [],
    });
  });

  test('has an event with its day and place, and the articles that disagree about it', () => {
    const event = data.sections[1]?.items[0];
    expect(event?.event).toEqual({
      kind: 'talks',
      status: 'upcoming',
      date: '2024-03-09',
      endDate: null,
      place: 'Ghent',
      participants: ['Dockers'],
      notAttending: ['Lena Moor'],
    });
    expect(event).not.toHaveProperty('side');
    expect(event?.disagreements).toEqual([
      { about: 'date', values: [{ value: '2024-03-10', sources: [{ article: 'b', paragraph: 1, span: [0, 4] }] }] },
    ]);
  });
});
