import { expect, test } from '@jest/globals';
import { computed, find, style } from '../styled.js';

test('the older page-break properties are aliases', () => {
  expect(computed('page-break-before: always').breakBefore).toBe('page');
  expect(computed('page-break-after: avoid').breakAfter).toBe('avoid');
  expect(computed('page-break-inside: avoid').breakInside).toBe('avoid');
});

test('columns takes a count, a width or both', () => {
  expect(computed('columns: 2').columnCount).toBe(2);
  const { columnCount, columnWidth } = computed('columns: 100px 3');
  expect([columnCount, columnWidth]).toEqual([3, 100]);
});

test('column-rule has a style, a width and a colour', () => {
  const { columnRuleStyle, columnRuleWidth } = computed('column-rule: thin dotted');
  expect([columnRuleStyle, columnRuleWidth]).toEqual(['dotted', 1]);
});

test('a named page holds for what is inside', () => {
  expect(find(style('<div id=a><p id=x>', '#a { page: cover }'), 'x').style.page).toBe('cover');
});
