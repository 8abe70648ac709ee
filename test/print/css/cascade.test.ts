import { describe, expect, test } from '@jest/globals';
import { find, style } from './styled.js';

const size = (css: string, html = '<p id=x class="a b">Text</p>', baseStyles = ''): number =>
  find(style(html, css, { baseStyles }), 'x').style.fontSize;

describe('the cascade', () => {
  test.each([
    ['the later of equals', 'p { font-size: 1px } p { font-size: 2px }', 2],
    ['the more specific', '.a { font-size: 1px } p { font-size: 2px }', 1],
    ['an id over classes', '#x { font-size: 1px } .a.b { font-size: 2px }', 1],
    ['what is important', 'p { font-size: 1px !important } #x { font-size: 2px }', 1],
    ['nothing for :where()', ':where(#x) { font-size: 1px } p { font-size: 2px }', 2],
    ['the heaviest argument of :is()', ':is(#x, div) { font-size: 1px } .a.b { font-size: 2px }', 1],
  ])('prefers %s', (_, css, px) => {
    expect(size(css)).toBe(px);
  });

  test('puts the style attribute above rules, but below what is important', () => {
    const html = '<p id=x style="font-size: 3px">';
    expect(size('#x { font-size: 1px }', html)).toBe(3);
    expect(size('p { font-size: 1px !important }', html)).toBe(1);
  });

  test('puts author styles above the user agent, unless that is important', () => {
    expect(size('p { font-size: 1px }', undefined, '#x { font-size: 2px }')).toBe(1);
    expect(size('#x { font-size: 1px !important }', undefined, 'p { font-size: 2px !important }')).toBe(2);
  });
});

describe('the keywords of every property', () => {
  test('inherit takes the value of the parent', () => {
    const styled = style('<div id=a><p id=x>', '#a { margin-top: 3px } #x { margin-top: inherit }');
    expect(find(styled, 'x').style.marginTop).toBe(3);
  });

  test('initial and unset forget what was inherited or not', () => {
    const styled = style(
      '<div id=a><p id=x>',
      '#a { color: red; margin-top: 3px } #x { color: initial; margin-top: unset }',
    );
    expect(find(styled, 'x').style).toMatchObject({ color: { red: 0 }, marginTop: 0 });
  });

  test('revert goes back to the user agent', () => {
    expect(size('#x { font-size: 1px } #x { font-size: revert }', undefined, 'p { font-size: 2px }')).toBe(2);
  });

  test('hold for all longhands of a shorthand', () => {
    const styled = style('<p id=x>', '#x { margin: 3px } #x { margin: initial }');
    expect(find(styled, 'x').style.marginLeft).toBe(0);
  });
});
