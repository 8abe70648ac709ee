import { expect, test } from '@jest/globals';
import { idOf, withUniqueIds } from '../../src/reading/id.js';

test('gives the same find the same id, and another find another', () => {
  expect(idOf('s', ['12', 'the port was closed'])).toMatch(/^s-[0-9a-f]{4}$/);
  expect(idOf('s', ['12', 'the port was closed'])).toBe(idOf('s', ['12', 'the port was closed']));
  expect(idOf('s', ['12', 'the port was closed'])).not.toBe(idOf('s', ['90', 'the port was closed']));
});

test('numbers finds whose hashes meet', () => {
  const found = [{ id: 's-1a2b' }, { id: 's-ffff' }, { id: 's-1a2b' }, { id: 's-1a2b' }];
  expect(withUniqueIds(found).map(({ id }) => id)).toEqual(['s-1a2b', 's-ffff', 's-1a2b-2', 's-1a2b-3']);
});
