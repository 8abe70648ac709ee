import { describe, expect, test } from '@jest/globals';
import { splitPublisher } from '../../src/article/title.js';

describe('a headline', () => {
  test.each([
    ['The Day – Owners warn of losses', 'The Day', 'Owners warn of losses'],
    ['Owners warn of losses | Ostend Times', 'Ostend Times', 'Owners warn of losses'],
    ['Owners warn of losses - BBC News', 'BBC News', 'Owners warn of losses'],
    ['Owners warn – crews leave', '', 'Owners warn – crews leave'],
    ['Ostend – a port without ferries', '', 'Ostend – a port without ferries'],
    ['Owners warn: no ferries before May', '', 'Owners warn: no ferries before May'],
  ])('%j tells the publisher %j', (headline, publisher, title) =>
    expect(splitPublisher(headline)).toEqual({ title, publisher }),
  );

  test.each(['ferry.be (beta)', 'North-Sea-Post', '[A|B] $1 ^ {2}', 'C:\\news'])(
    'loses the name of a publisher that is known, whatever it looks like: %s',
    (publisher) => {
      expect(splitPublisher(`${publisher} – Owners warn`, publisher)).toEqual({ title: 'Owners warn', publisher });
    },
  );
});
