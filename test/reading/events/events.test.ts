import { describe, expect, test } from '@jest/globals';
import { eventsIn } from './events-in.js';

describe('the status of an event', () => {
  test.each([
    ['President Maria Lopez will meet Prime Minister Jan Novak on Friday.', 'upcoming'],
    ['President Maria Lopez met Prime Minister Jan Novak on Monday.', 'past'],
    ['President Maria Lopez may meet Prime Minister Jan Novak on Friday.', 'proposed'],
    ['Talks between France and Spain scheduled for Friday were cancelled.', 'cancelled'],
    ['Talks between France and Spain scheduled for Friday could be cancelled.', 'upcoming'],
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

describe('who takes part', () => {
  test.each([
    // The owner of the event, by name or pronoun.
    ['Maria Lopez is ill. Her visit to Spain is set for March 20.', ['Maria Lopez', 'Spain']],
    ['France and Spain quarrel. Their talks will begin on March 20.', ['France', 'Spain']],
    // Those who are called a pair.
    ['France and Spain quarrel. Both sides will meet on March 20.', ['France', 'Spain']],
    [
      'Maria Lopez and Peter Novak are old foes. The two leaders will meet on March 20.',
      ['Maria Lopez', 'Peter Novak'],
    ],
    // The one who has a country's office.
    [
      'French President Maria Lopez was cheered. Peter Novak will meet the French president on March 20.',
      ['Peter Novak', 'Maria Lopez'],
    ],
    // A description between commas is passed over.
    ['Maria Lopez, chair of the panel, will meet Peter Novak on Friday.', ['Maria Lopez', 'Peter Novak']],
    // Whom a journey leads to.
    ['Maria Lopez will fly to Rome on Friday to discuss fish with Peter Novak.', ['Maria Lopez', 'Peter Novak']],
    // The subject of a verb of holding, far from its object.
    ['Maria Lopez is expected to arrive, rest and give a speech on Friday.', ['Maria Lopez']],
    // "He" is whom the sentence before is about.
    [
      'Maria Lopez praised Peter Novak and Paul Smith. She will meet Anna Brown on Friday.',
      ['Maria Lopez', 'Anna Brown'],
    ],
    [
      'After seeing Peter Novak, Paul Smith praised Anna Brown. He will meet Maria Lopez on Friday.',
      ['Paul Smith', 'Maria Lopez'],
    ],
    ['Maria Lopez will speak at the University of Nowhere on Friday.', ['Maria Lopez', 'University of Nowhere']],
    ['The Steel Union said its executive would meet on Friday.', ['Steel Union']],
    [
      'The meeting, set for Friday, would be the first between Maria Lopez and Peter Novak.',
      ['Maria Lopez', 'Peter Novak'],
    ],
    ['A ruling party congress will be held on March 20.', ['ruling party']],
    // Those of whom a role is, and a body by its own words.
    ['Envoys of France and Spain will meet on Friday.', ['France', 'Spain']],
    ['Leaders of the miners will meet Maria Lopez on Friday.', ['Leaders of the miners', 'Maria Lopez']],
    ['The Spanish Senate’s farm committee will meet on Friday.', ['Spanish Senate’s farm committee']],
    // Who is received, and who is there.
    ['Maria Lopez will host Peter Novak for dinner on Friday.', ['Maria Lopez', 'Peter Novak']],
    ['Maria Lopez will be in Rome on Friday for talks with Peter Novak.', ['Maria Lopez', 'Peter Novak']],
    // Whom a hearing is for, and at whose wish a body meets.
    ['The Senate will hold a hearing for Peter Novak on Friday.', ['Senate', 'Peter Novak']],
    ['The Security Council will meet on Friday at the request of France.', ['U.N. Security Council', 'France']],
    // Two who meet are a pair from there on.
    ['Maria Lopez will host Peter Novak. They will meet in Rome on Friday.', ['Maria Lopez', 'Peter Novak']],
    ['The two rivals, Maria Lopez and Peter Novak, will meet on Friday.', ['Maria Lopez', 'Peter Novak']],
    // The one who announces a visit, when no other visitor is named.
    ['Maria Lopez announced a visit to Rome on Friday to see Peter Novak.', ['Maria Lopez', 'Peter Novak']],
    // A role that nobody is named for stands for itself, not for the last person named.
    [
      'Peter Novak wept. The chancellor arrived; on Friday he is to testify before the Senate.',
      ['chancellor', 'Senate'],
    ],
    // What follows a list's "and" is no part of it.
    [
      'Maria Lopez will meet Peter Novak and Paul Smith, her spokesman said, on Friday.',
      ['Maria Lopez', 'Peter Novak', 'Paul Smith'],
    ],
    ['Peter Novak will testify before the Senate Farm Committee on Friday.', ['Peter Novak', 'Senate Farm Committee']],
  ])('%s', (text, participants) => {
    expect(eventsIn(text)[0]!.participants).toEqual(participants);
  });

  test('neither a river nor an airport does', () => {
    const [event] = eventsIn('France and Spain will hold talks at Shannon Airport on Friday.');
    expect(event).toMatchObject({ place: 'Shannon Airport', participants: ['France', 'Spain'] });
  });
});

describe('where it takes place', () => {
  test.each([
    ['Maria Lopez will meet Peter Novak in the Finnish capital on Friday.', 'Helsinki'],
    ['Maria Lopez will meet Peter Novak in the Portuguese capital of Lisbon on Friday.', 'Lisbon'],
    ['Maria Lopez flies to Rome for talks with Peter Novak on Friday.', 'Rome'],
    ['In Lisbon, Maria Lopez will meet Peter Novak on Friday.', 'Lisbon'],
    ['Maria Lopez leaves for Lisbon on Friday, where she will attend a summit on Saturday.', 'Lisbon'],
    ['Maria Lopez is to travel on Friday to two other states, Iowa and Ohio.', 'Iowa and Ohio'],
    ['Peter Novak is due to appear on Capitol Hill on Friday.', 'Capitol Hill'],
    ['European Union leaders will meet in Brussels on Friday.', 'Brussels'],
    ['Maria Lopez is expected in Rome on Friday for talks.', 'Rome'],
    ['Maria Lopez will meet Peter Novak in the Italian port city of Genoa on Friday.', 'Genoa'],
    ['Maria Lopez will travel to Rome and Lisbon on Friday.', 'Rome and Lisbon'],
    ['Maria Lopez rested. In Lisbon she will meet Peter Novak on Friday.', 'Lisbon'],
    ['The Senate will hold a session on the war in Utopia on Friday.', null],
    ['Maria Lopez will give a speech at the University of Salamanca on Friday.', 'University of Salamanca'],
  ])('%s', (text, place) => {
    expect(eventsIn(text).at(-1)!.place).toBe(place);
  });
});

describe('what words around it say of whether it will be', () => {
  test.each([
    ['Maria Lopez and Peter Novak will hold talks if the talks in Rome fail.', 'upcoming'],
    ['Unless hearings are held by March 20, Peter Novak will go.', 'proposed'],
    ['It is unclear whether Maria Lopez will meet Peter Novak on Friday.', 'proposed'],
    ['The mayor called on voters to attend a vigil in Rome on Friday.', 'upcoming'],
    ['Maria Lopez left for Rome to meet Peter Novak.', 'upcoming'],
    ['Peter Novak accepted an invitation to visit Spain on March 20.', 'upcoming'],
    ['Spain invited Peter Novak to visit Madrid on Friday.', 'proposed'],
    ['Talks between France and Spain that could be long are scheduled for Friday.', 'upcoming'],
    ['The Senate postponed a vote on fish on Monday.', 'cancelled'],
    ['The Senate postponed a vote on fish until March 20.', 'upcoming'],
    ['Talks of France and Spain that had been set for March 20 in Rome have been postponed.', 'cancelled'],
    ['Talks of France and Spain, which were to begin on March 20, have been put off.', 'cancelled'],
    ['Maria Lopez announced a visit to Rome on March 14.', 'upcoming'],
    ['Maria Lopez, who wrapped up a visit to Rome on Wednesday, wept.', 'past'],
  ])('%s', (text, status) => {
    expect(eventsIn(text).map((event) => event.status)).toContain(status);
  });

  test('the day when an event was called off is not its own', () => {
    expect(eventsIn('The Senate postponed a vote on fish on Monday.')[0]!.date).toBeNull();
  });

  test('a bare mention of something ahead without day, place or parties is no event', () => {
    expect(eventsIn('Peter Novak spoke before his trip.')).toEqual([]);
  });
});

test('two verbs of a sentence tell of two events', () => {
  const text = 'Peter Novak is to appear in court this week; on Friday he is to come before the Senate.';
  expect(eventsIn(text).map(({ date }) => date)).toEqual(['2024-W11', '2024-03-15']);
});

describe('events that belong to one another', () => {
  test('the way to an event, and the one it is beside, share its day', () => {
    const way = eventsIn('Maria Lopez is due to travel to Rome on Friday to see Peter Novak.');
    expect(way).toMatchObject([{ date: '2024-03-15', place: 'Rome' }]);
    const beside = eventsIn('France and Spain will meet on the sidelines of a summit on Friday.');
    expect(beside.find(({ kind }) => kind === 'meeting')).toMatchObject({ date: '2024-03-15' });
  });

  test('what happens on a visit has its day and place', () => {
    const found = eventsIn('During a visit to Spain on Friday, Maria Lopez will meet Peter Novak.');
    expect(found.find(({ kind }) => kind === 'meeting')).toMatchObject({ date: '2024-03-15', place: 'Spain' });
    const later = eventsIn('Maria Lopez will visit Spain on Friday. She will also meet Peter Novak.');
    expect(later.find(({ kind }) => kind === 'meeting')).toMatchObject({ date: '2024-03-15', place: 'Spain' });
  });

  test('a visitor is with those who are met there', () => {
    const found = eventsIn('During a visit to Spain on Friday, Maria Lopez will meet Peter Novak.');
    expect(found.find(({ kind }) => kind === 'visit')!.participants).toEqual(['Maria Lopez', 'Spain', 'Peter Novak']);
  });

  test('of a visit of several days nobody knows on which', () => {
    const found = eventsIn('Maria Lopez will visit Spain on March 20-22. She will also meet Peter Novak.');
    expect(found.find(({ kind }) => kind === 'meeting')!.date).toBeNull();
  });

  test('a journey and the event that it leads to are one', () => {
    const found = eventsIn('Maria Lopez will fly to Rome on Friday for talks with Peter Novak.');
    expect(found.map(({ kind, date, place }) => [kind, date, place])).toEqual([['talks', '2024-03-15', 'Rome']]);
  });

  test('a meeting and a conference in one city are two', () => {
    const text =
      'Maria Lopez will meet Peter Novak in Rome on March 18.\n\nA conference on fish will open in Rome on March 25.';
    expect(eventsIn(text).map(({ kind }) => kind)).toEqual(['meeting', 'conference']);
  });
});

test('headlines of other articles that a site put behind a name tell of no event', () => {
  expect(eventsIn('Rep. Peter Novak NovakPublic hearings set for Friday | Poll MORE (D-Ohio) shrugged.')).toEqual([]);
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
