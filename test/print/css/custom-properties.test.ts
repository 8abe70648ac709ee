import { describe, expect, test } from '@jest/globals';
import { find, style } from './styled.js';

const px = (css: string) => find(style('<div id=a><p id=x>', css), 'x').style.paddingTop;

describe('custom properties', () => {
  test('are inherited and substituted', () => {
    expect(px(':root { --gap: 4px } #x { padding-top: var(--gap) }')).toBe(4);
  });

  test('have fallbacks, which may hold var() again', () => {
    expect(px('#x { padding-top: var(--none, 5px) }')).toBe(5);
    expect(px(':root { --gap: 4px } #x { padding-top: var(--none, var(--gap)) }')).toBe(4);
  });

  test('may be built from others, also in calculations and shorthands', () => {
    expect(px(':root { --a: 2px; --b: calc(var(--a) * 3) } #x { padding: var(--b) 1px }')).toBe(6);
  });

  test('may be set anew further down', () => {
    expect(px(':root { --gap: 4px } #a { --gap: 7px } #x { padding-top: var(--gap) }')).toBe(7);
  });

  test('that refer to each other in a circle have no value', () => {
    expect(px(':root { --a: var(--b); --b: var(--a) } #x { padding-top: var(--a, 9px) }')).toBe(9);
  });

  test('without a value make the declaration unset, with a warning at its place', () => {
    const styled = style('<p id=x>', '#x { padding-top: var(--nonne) }');
    expect(find(styled, 'x').style.paddingTop).toBe(0);
    expect(styled.diagnostics).toMatchObject([{ code: 'css-value', line: 1, column: 28 }]);
  });

  test('whose value does not fit the property are reported', () => {
    const styled = style('<p id=x>', ':root { --c: red } #x { padding-top: var(--c) }');
    expect(styled.diagnostics).toMatchObject([{ code: 'css-value', severity: 'warning' }]);
  });
});
