import { describe, expect, test } from '@jest/globals';
import { isLoneName, readByline, readCredit } from '../../src/article/bylines.js';

describe('a byline', () => {
  test.each([
    ['By Eva Lind', ['Eva Lind']],
    ['BY EVA LIND and JAN VAN DEN BERG', ['EVA LIND', 'JAN VAN DEN BERG']],
    ['By Eva Lind, Jan de Wit and Tom A. Hill', ['Eva Lind', 'Jan de Wit', 'Tom A. Hill']],
    ['By Eva Lind | The Ledger', ['Eva Lind']],
    ['By Eva Lind for The Ledger', ['Eva Lind']],
    ['By Monday the owners had left the table.', []],
    ['Eva Lind', []],
  ])('%s names %j', (line, names) => expect(readByline(line)).toEqual(names));
});

describe('a credit', () => {
  test('names each reporter, not their places or desks', () => {
    const credit =
      'Jan Maas reported from Dover. Northern Press editors Ann Roe in Calais, Piet de Vos in Ghent, and Eva Lind in Oslo, Norway contributed to this report.';
    expect(readCredit(credit)).toEqual(['Jan Maas', 'Ann Roe', 'Piet de Vos', 'Eva Lind']);
  });

  test('may name no one', () => expect(readCredit('The Northern Press contributed to this report.')).toEqual([]));
});

describe('a lone name', () => {
  test.each(['Tom A. Hill', 'Eva Lind and Jan Maas'])('%s is one', (line) => expect(isLoneName(line)).toBe(true));
  test.each(['Owners', 'The owners left', 'Last March in Ghent, Lind spoke to the crews'])('%s is none', (line) =>
    expect(isLoneName(line)).toBe(false),
  );
});
