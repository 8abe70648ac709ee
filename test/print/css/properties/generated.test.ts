import { describe, expect, test } from '@jest/globals';
import { computed, find, reported, style } from '../styled.js';

describe('content', () => {
  const before = (css: string, html = '<p id=x data-mark="TLP:GREEN">') =>
    find(style(html, `#x::before { content: ${css} }`), 'x').before?.content;

  test('has texts, counters and attributes', () => {
    expect(before('"No. " counter(item, lower-roman) attr(data-mark)')).toEqual([
      { kind: 'text', text: 'No. ' },
      { kind: 'counter', name: 'item', style: 'lower-roman' },
      { kind: 'text', text: 'TLP:GREEN' },
    ]);
  });

  test('has nested counters, quotation marks and target pages', () => {
    expect(before('counters(item, ".") open-quote target-counter(attr(href), page)', '<a id=x href="#y">')).toEqual([
      { kind: 'counters', name: 'item', separator: '.', style: 'decimal' },
      { kind: 'open-quote' },
      { kind: 'target-counter', url: '#y', name: 'page', style: 'decimal' },
    ]);
  });

  test('has alternative text after a slash, which may be empty', () => {
    expect(before('"■" / "United States"')).toEqual([
      { kind: 'text', text: '■' },
      { kind: 'alternative', parts: [{ kind: 'text', text: 'United States' }] },
    ]);
    expect(before('"■" / ""')).toEqual([
      { kind: 'text', text: '■' },
      { kind: 'alternative', parts: [] },
    ]);
  });

  test('none and normal make no pseudo-element', () => {
    expect(before('none')).toBeUndefined();
    expect(before('normal')).toBeUndefined();
  });

  test('does not know leaders', () => {
    expect(reported('content: leader(".")')).toMatchObject([{ code: 'css-value' }]);
  });
});

describe('counters', () => {
  test('have names with numbers or the implied one', () => {
    expect(computed('counter-increment: point chapter 5').counterIncrement).toEqual([
      { name: 'point', value: 1 },
      { name: 'chapter', value: 5 },
    ]);
    expect(computed('counter-reset: point -1').counterReset).toEqual([{ name: 'point', value: -1 }]);
  });
});

test('string-set assigns several strings', () => {
  expect(computed('string-set: title content(), day "Mon" "day"').stringSet).toEqual([
    { name: 'title', value: [{ kind: 'element-text' }] },
    {
      name: 'day',
      value: [
        { kind: 'text', text: 'Mon' },
        { kind: 'text', text: 'day' },
      ],
    },
  ]);
});

test('list-style splits into type and position', () => {
  const { listStyleType, listStylePosition } = computed('list-style: inside "– "');
  expect([listStyleType, listStylePosition]).toEqual(['"– "', 'inside']);
  expect(computed('list-style: none').listStyleType).toBe('none');
});

describe('quotes', () => {
  test('auto follows the language around the quotation', () => {
    const styled = style('<div lang=de><q id=x lang=en>yes</q></div><q id=y>no</q>');
    expect(find(styled, 'x').style.quotes[0]).toEqual(['„', '“']);
    expect(find(styled, 'y').style.quotes[0]).toEqual(['“', '”']);
  });

  test('may be listed, outermost first', () => {
    expect(computed('quotes: "<" ">" "(" ")"').quotes).toEqual([
      ['<', '>'],
      ['(', ')'],
    ]);
    expect(computed('quotes: none').quotes).toEqual([]);
  });
});
