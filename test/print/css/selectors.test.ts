import { describe, expect, test } from '@jest/globals';
import { compileSelector, UnsupportedSelector } from '../../../src/print/css/selectors.js';

describe('specificity', () => {
  test.each([
    ['*', 0],
    ['p', 1],
    ['ul li', 2],
    ['.a', 1000],
    ['a[href]', 1001],
    ['#a', 1_000_000],
    ['p::before', 2],
    [':not(.a, #b)', 1_000_000],
    [':where(#a) p', 1],
    ['li:nth-child(2 of .a)', 2001],
    [':first-child', 1000],
  ])('of %s is %d', (selector, weight) => {
    expect(compileSelector(selector).specificity).toBe(weight);
  });
});

test('pseudo-elements are told from what they stand in, in both notations', () => {
  expect(compileSelector('p::before').pseudoElement).toBe('before');
  expect(compileSelector('p:after').pseudoElement).toBe('after');
  expect(compileSelector('p').pseudoElement).toBeNull();
});

test('the index key is the id, class or type of the rightmost compound', () => {
  expect(compileSelector('#a p.b').key).toEqual({ kind: 'class', name: 'b' });
  expect(compileSelector('.a > p').key).toEqual({ kind: 'tag', name: 'p' });
  expect(compileSelector('.a > *').key).toEqual({ kind: 'any' });
});

test.each(['p::first-letter', 'p:unknown', '::-moz-marker'])('%s is not supported', (selector) => {
  expect(() => compileSelector(selector)).toThrow(UnsupportedSelector);
});
