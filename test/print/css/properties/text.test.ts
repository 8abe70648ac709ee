import { describe, expect, test } from '@jest/globals';
import { computed } from '../styled.js';

test.each([
  ['normal', 'collapse', 'wrap'],
  ['nowrap', 'collapse', 'nowrap'],
  ['pre', 'preserve', 'nowrap'],
  ['pre-wrap', 'preserve', 'wrap'],
  ['pre-line', 'preserve-breaks', 'wrap'],
])('white-space: %s', (value, collapse, wrap) => {
  const style = computed(`white-space: ${value}`);
  expect([style.whiteSpaceCollapse, style.textWrapMode]).toEqual([collapse, wrap]);
});

test.each([
  ['pretty', 'wrap', 'pretty'],
  ['nowrap', 'nowrap', 'auto'],
  ['wrap balance', 'wrap', 'balance'],
])('text-wrap: %s', (value, mode, wrapStyle) => {
  const style = computed(`text-wrap: ${value}`);
  expect([style.textWrapMode, style.textWrapStyle]).toEqual([mode, wrapStyle]);
});

describe('hyphenate-limit-chars', () => {
  test.each([
    ['auto', [5, 2, 2]],
    ['6', [6, 2, 2]],
    ['6 3', [6, 3, 3]],
    ['6 3 4', [6, 3, 4]],
    ['auto 3 auto', [5, 3, 2]],
  ])('%s', (value, limits) => {
    expect(computed(`hyphenate-limit-chars: ${value}`).hyphenateLimitChars).toEqual(limits);
  });
});

test('text-decoration lists its lines', () => {
  expect(computed('text-decoration: line-through underline').textDecorationLine).toEqual(['underline', 'line-through']);
  expect(computed('text-decoration: none').textDecorationLine).toEqual([]);
});

test('vertical-align takes words, lengths and percentages', () => {
  expect(computed('vertical-align: super').verticalAlign).toBe('super');
  expect(computed('vertical-align: -2px').verticalAlign).toBe(-2);
  expect(computed('vertical-align: 25%').verticalAlign).toEqual({ percent: 25 });
});

test('word-wrap is an older name of overflow-wrap', () => {
  expect(computed('word-wrap: anywhere').overflowWrap).toBe('anywhere');
});
