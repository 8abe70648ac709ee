import { describe, expect, test } from '@jest/globals';
import { layArticle } from '../../../src/reading/layers/index.js';
import { findNames, findPeople } from '../../../src/reading/people/index.js';
import type { Person } from '../../../src/reading/reading.js';
import { articleOf } from '../article-of.js';

const peopleIn = (text: string): Person[] => {
  const layers = layArticle(articleOf(text));
  return findPeople(layers, findNames(layers), []);
};

describe('names', () => {
  test('a family name stands for the whole name given before', () => {
    const [person] = peopleIn('Foreign Minister Anna Berg spoke. Berg left. Mr. Stone stayed.');
    expect(person).toMatchObject({ name: 'Anna Berg', roles: ['Foreign Minister'] });
    expect(person!.mentions).toHaveLength(2);
  });

  test('the department belongs to the office, not to the name', () => {
    expect(peopleIn('Secretary of State Anna Berg spoke.')).toMatchObject([
      { name: 'Anna Berg', roles: ['Secretary of State'] },
    ]);
  });

  test.each(['The British Prime Minister said so.', 'Oak St. said so.', 'The New Herald said so.'])(
    'nobody: %s',
    (text) => {
      expect(peopleIn(text)).toEqual([]);
    },
  );

  test('bodies, places and days are nobody', () => {
    expect(peopleIn('General Motors, New Zealand and the Justice Department met on Monday in Hyde Park.')).toEqual([]);
  });
});

/** The words that name each person. */
const mentionsIn = (text: string): Record<string, string[]> =>
  Object.fromEntries(peopleIn(text).map(({ name, mentions }) => [name, mentions.map((span) => text.slice(...span))]));

describe('of two people of one family name is meant', () => {
  const two = 'Anna Berg met Peter Berg.';

  test.each([
    ['the one whom the title fits', `${two} Mrs. Berg left. Mr. Berg stayed.`, { 'Anna Berg': 1, 'Peter Berg': 1 }],
    [
      'the one of that office',
      'Mayor Anna Berg met Gov. Peter Berg. Gov. Berg left. Mayor Berg stayed, Mayor Berg said.',
      { 'Anna Berg': 2, 'Peter Berg': 1 },
    ],
    [
      'who was named last, after a while',
      `Anna Berg left. It rained. It snowed. It hailed. A storm came. A ship sank. Peter Berg spoke. Berg left.`,
      { 'Anna Berg': 0, 'Peter Berg': 1 },
    ],
    [
      'who is called by it all along, though the whole name of the other stands between',
      'Anna Berg left. Berg spoke. A letter came from Peter Berg. Berg read it.',
      { 'Anna Berg': 2, 'Peter Berg': 0 },
    ],
    [
      'the one of the sex of a possessive',
      'Anna Berg met Peter Berg. Berg praised her staff.',
      { 'Anna Berg': 1, 'Peter Berg': 0 },
    ],
    [
      'the son where it says so',
      'Paul Berg met Paul Berg Jr. in town. Berg Jr. left.',
      { 'Paul Berg': 0, 'Paul Berg Jr.': 1 },
    ],
  ])('%s', (_, text, again) => {
    const counts = Object.entries(mentionsIn(text)).map(([name, mentions]) => [name, mentions.length - 1]);
    expect(Object.fromEntries(counts)).toEqual(again);
  });

  test('nobody by a title that fits neither', () => {
    expect(mentionsIn('Anna Berg left. Mr. Berg stayed.')).toEqual({ 'Anna Berg': ['Anna Berg'], Berg: ['Berg'] });
  });
});

describe('a family name', () => {
  test.each([
    ['with particles', 'Paul de Wit and Ursula von der Aa spoke. De Wit left. Von der Aa stayed.', ['Wit', 'Aa']],
    ['with an article that is left out', 'President Bashar al-Amin spoke. Amin left.', ['Amin']],
    ['of two words', 'Maria Roe Lopez spoke. Roe Lopez left.', ['Roe Lopez']],
    ['with initials before it', 'J.B. Cole left. Cole spoke.', ['Cole']],
    ['that no known given name precedes', 'Deputy head of the office is Zwonimir Krol. Krol said so.', ['Krol']],
  ])('%s', (_, text, alone) => {
    expect(Object.values(mentionsIn(text)).flatMap((mentions) => mentions.slice(1))).toEqual(alone);
  });

  test.each([
    ['a thing', 'The Elm Report left. Report said so.'],
    ['a maker', 'Elm Motors said so.'],
    ['a company', 'He runs ABC XYZ. XYZ said so.'],
  ])('not of %s', (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

test('what follows a name and a comma as the subject of a clause is no role', () => {
  expect(peopleIn('After a call with Anna Berg, the minister said so.')).toMatchObject([{ roles: [] }]);
});

describe('roles', () => {
  test.each([
    ['Anna Berg, secretary of the Coast Guard, left.', 'secretary of the Coast Guard'],
    ['Anna Berg, who served as ambassador to Chile, left.', 'served as ambassador to Chile'],
    ['Anna Berg, who is now a senior fellow at Elm College, left.', 'now a senior fellow at Elm College'],
    ['A lecturer at Elm College, Anna Berg said so.', 'lecturer at Elm College'],
    ['Anna Berg, director of Oak Research, a consulting firm, said so.', 'director of Oak Research, a consulting firm'],
  ])('%s', (text, role) => {
    expect(peopleIn(text).flatMap(({ roles }) => roles)).toEqual([role]);
  });
});

test.each([
  ['Anna Berg, telling reporters nothing, left.', []],
  ['Anna Berg, acting director of the port, left.', ['acting director of the port']],
])('a clause about what somebody does is no role: %s', (text, roles) => {
  expect(peopleIn(text)).toMatchObject([{ roles }]);
});

test.each([
  ['Anna Berg, a fellow at the Center for Strategic & River Studies, left.', 'Center for Strategic & River Studies'],
  ['Anna Berg, an expert at the Elm Institute’s river program, left.', 'Elm Institute'],
  ['Anna Berg of the Harbour Institute said it would fail.', 'Harbour Institute'],
  ['Anna Berg, a lawyer, left.', null],
])('whom somebody belongs to: %s', (text, affiliation) => {
  expect(peopleIn(text)).toMatchObject([{ affiliation }]);
});

describe('experts', () => {
  test.each([
    'Anna Berg, a hydrologist at the University of Elm, said it would fail.',
    'Anna Berg, a professor of law at Elm College, said it would fail.',
    '“It will fail,” said Anna Berg, an analyst at Oak Securities.',
    'Anna Berg, a former ambassador to Chile, said it would fail.',
    'Anna Berg of the Harbour Institute said it would fail.',
    'Anna Berg, who served as a deputy minister in the last government, said it would fail.',
  ])('%s', (text) => {
    expect(peopleIn(text)).toMatchObject([{ expert: true }]);
  });

  test.each([
    'Foreign Minister Anna Berg said it would fail.',
    'Anna Berg, a spokeswoman for the Harbour Institute, said it would fail.',
    'Anna Berg, a campaign strategist, said it would win.',
    'They walked past Anna Berg, a professor of law at Elm College.',
    'Anna Berg, a fellow senator, said it would fail.',
    'City school board President Anna Berg said it would fail.',
    'Anna Berg, a High School teacher, said it would fail.',
    'Anna Berg, a former banker, said it would fail.',
  ])('not: %s', (text) => {
    expect(peopleIn(text)).toMatchObject([{ expert: false }]);
  });
});

describe('one person', () => {
  test.each([
    ['in two spellings', 'President Volodymyr Zelenskyy left. Zelensky spoke.', 'Volodymyr Zelenskyy'],
    ['in two spellings of the whole name', 'Col. Moammar Gadhafi left. Muammar Gaddafi spoke.', 'Moammar Gadhafi'],
    [
      'with a name that is a month',
      'Prime Minister Theresa May left. May spoke, and in May she rested.',
      'Theresa May',
    ],
    ['with a name that comes first', 'Ministry spokesman Wu Qian left. Wu spoke.', 'Wu Qian'],
  ])('%s', (_, text, name) => {
    expect(peopleIn(text)).toMatchObject([{ name, mentions: [{}, {}] }]);
  });

  test('two people of nearly one name stay two', () => {
    expect(peopleIn('President Vladimir Putin met Gen. George Patton.')).toHaveLength(2);
  });
});

test('who is named after a description is a person', () => {
  expect(peopleIn('The spokesman for the department, Behruz Qamal, said so.')).toMatchObject([
    { name: 'Behruz Qamal' },
  ]);
});

describe('a role before a comma', () => {
  test.each([
    ['The plan was drawn up by the council mediator, Anneke Vos, and rejected at once.', 'council mediator'],
    ["It was read by the union's leader, Gus Haldane.", "union's leader"],
    ['The union met. It was read by its leader, Gus Haldane.', 'leader'],
    ['The chair of the water committee, Dame Ruth Ashworth, spoke first.', 'chair of the water committee'],
  ])('is that of the name set off behind it: %s', (text, role) => {
    expect(peopleIn(text)[0]!.roles).toEqual([role]);
  });

  test.each([
    'After the call with the minister, Anneke Vos left for home.',
    'The ministers, Anneke Vos, and two guests left for home.',
  ])('is nobody’s when the name opens a clause or a list: %s', (text) => {
    expect(peopleIn(text).flatMap(({ roles }) => roles)).toEqual([]);
  });
});

test('a house whose name runs on over "for" is an affiliation', () => {
  expect(peopleIn('Aminata Keita of the Institute for Security Studies says that rain will help.')[0]).toMatchObject({
    roles: ['Institute for Security Studies'],
    expert: true,
  });
});

test.each(['Sofia Lindqvist said no.', 'Anneke Vos said no.', 'Ousmane Diarra said no.', 'Małgorzata Nowak said no.'])(
  'knows given names of many countries: %s',
  (text) => {
    expect(peopleIn(text)).toHaveLength(1);
  },
);
