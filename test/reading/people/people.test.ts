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
