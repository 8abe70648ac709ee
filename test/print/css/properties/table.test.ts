import { expect, test } from '@jest/globals';
import { computed } from '../styled.js';

test('border-spacing takes one length or two', () => {
  expect(computed('border-spacing: 2px').borderSpacing).toEqual([2, 2]);
  expect(computed('border-spacing: 2px 3px').borderSpacing).toEqual([2, 3]);
});
