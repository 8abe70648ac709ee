import { expect, test } from '@jest/globals';
import { takesStand } from '../../../src/brief/items/stance.js';

test.each(['rejected', 'denies', 'denied', 'accused', 'refusing', 'backs', 'wants', 'banned', 'criticised', 'sought'])(
  '"%s" takes a stand',
  (verb) => {
    expect(takesStand(verb)).toBe(true);
  },
);

test.each(['described', 'sounded', 'offered', 'released', 'spoke', 'citing'])('"%s" takes none', (verb) => {
  expect(takesStand(verb)).toBe(false);
});
