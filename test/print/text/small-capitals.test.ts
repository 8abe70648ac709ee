import { describe, expect, test } from '@jest/globals';
import { capitalRuns } from '../../../src/print/text/small-capitals.js';

describe('capitalRuns', () => {
  test('keeps capitals and figures at full size', () => {
    expect(capitalRuns('NATO-led 2021', 'small-caps')).toEqual([
      { text: 'NATO-', small: false },
      { text: 'LED', small: true },
      { text: ' 2021', small: false },
    ]);
  });

  test('makes all letters small where all are asked for', () => {
    expect(capitalRuns('Date', 'all-small-caps')).toEqual([{ text: 'DATE', small: true }]);
  });
});
