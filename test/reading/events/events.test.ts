import { describe, expect, test } from '@jest/globals';
import { eventsIn } from './events-in.js';

describe('the status of an event', () => {
  test.each([
    ['President Maria Lopez will meet Prime Minister Jan Novak on Friday.', 'upcoming'],
    ['President Maria Lopez met Prime Minister Jan Novak on Monday.', 'past'],
    ['President Maria Lopez may meet Prime Minister Jan Novak on Friday.', 'proposed'],
    ['Talks between France and Spain scheduled for Friday were cancelled.', 'cancelled'],
  ])('%s', (text, status) => {
    expect(eventsIn(text).map((event) => event.status)).toEqual([status]);
  });

  test('what somebody will not do is no event', () => {
    expect(eventsIn('President Maria Lopez will not meet Prime Minister Jan Novak.')).toEqual([]);
  });
});

describe('what an event holds', () => {
  test('day, place, parties and the words that name it', () => {
    const [event] = eventsIn(
      'The report came ahead of scheduled talks between senior French and Spanish officials on March 20-21 in Lisbon.',
    );
    expect(event).toMatchObject({
      kind: 'talks',
      title: 'talks between senior French and Spanish officials',
      date: '2024-03-20',
      endDate: '2024-03-21',
      place: 'Lisbon',
      participants: ['France', 'Spain'],
    });
  });

  test('the body that hosts is part of the name', () => {
    const [event] = eventsIn('Negotiations at the World Trade Organization will begin in Geneva on March 20.');
    expect(event).toMatchObject({ title: 'Negotiations at the World Trade Organization', place: 'Geneva' });
  });

  test('each of two events in a sentence keeps its own day', () => {
    const found = eventsIn('France and Spain will hold talks on March 18 and a summit with Italy on March 25.');
    expect(found.map(({ kind, date }) => [kind, date])).toEqual([
      ['talks', '2024-03-18'],
      ['summit', '2024-03-25'],
    ]);
  });

  test('the day something was said is not the day of the meeting', () => {
    const [event] = eventsIn('Maria Lopez said on Monday that she would meet Jan Novak in Prague.');
    expect(event).toMatchObject({ date: null, status: 'upcoming' });
  });

  test('a pronoun is the person named last of that sex', () => {
    const [event] = eventsIn('Maria Lopez arrived in Rome. She will meet Jan Novak on Friday.');
    expect(event!.participants).toEqual(['Maria Lopez', 'Jan Novak']);
  });
});

describe('mentions of one event', () => {
  test('are joined', () => {
    const found = eventsIn(
      'France and Spain will hold talks on March 18 in Geneva.\n\nThe Geneva talks will be about fish. The talks are the first.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.mentions).toHaveLength(3);
  });

  test('stay apart when a person meets two others', () => {
    const text = 'Maria Lopez will meet Jan Novak on Friday.\n\nMaria Lopez will also meet Olga Petrova on Friday.';
    expect(eventsIn(text)).toHaveLength(2);
  });
});

test('those who stay away are named with the event', () => {
  const text =
    'France and Spain will hold talks on March 18 in Geneva.\n\nMaria Lopez and Jan Novak, who met in January, are not expected to take part in the March talks.';
  expect(eventsIn(text).find(({ kind }) => kind === 'talks')!.notAttending).toEqual(['Maria Lopez', 'Jan Novak']);
});

test.each([
  'They met the deadline on Friday.',
  'At a news conference on Friday she wept.',
  'The call for a vote was loud.',
])('%s is no event', (text) => {
  expect(eventsIn(text)).toEqual([]);
});
