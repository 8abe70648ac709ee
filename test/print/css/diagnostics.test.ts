import { describe, expect, test } from '@jest/globals';
import { files, find, reported, style, styleWithBase } from './styled.js';

describe('what is not supported is reported', () => {
  test('an unknown property, with the nearest one, its place and the line', () => {
    const { diagnostics } = style('<p>', 'p {\n  widht: 3px;\n}');
    expect(diagnostics).toEqual([
      {
        code: 'css-property',
        severity: 'warning',
        message: 'There is no property widht.',
        hint: 'Did you mean width?',
        file: 'page.html',
        line: 2,
        column: 3,
        excerpt: '  widht: 3px;\n  ^^^^^^^^^^',
      },
    ]);
  });

  test('a CSS property that the engine does not have, in other words than one that nobody has', () => {
    expect(reported('grid-template: none')).toMatchObject([
      { message: 'The property grid-template is not supported.' },
    ]);
  });

  test('a value, with the nearest and all allowed ones', () => {
    expect(reported('text-align: cnter')).toMatchObject([
      { code: 'css-value', hint: expect.stringMatching(/^Did you mean center\? Allowed: start \| end/u) },
    ]);
    expect(reported('display: flex')).toMatchObject([{ message: 'The value flex of display is not supported.' }]);
  });

  test('the faulty part of a longer value', () => {
    expect(reported('border: 1px wavvy red')).toMatchObject([{ code: 'css-value', column: 40 }]);
  });

  test('broken syntax, and what follows still counts', () => {
    const styled = style('<p id=x>', '#x { color red; margin-top: 3px;\n  colr: red }');
    expect(styled.diagnostics).toMatchObject([
      { code: 'css-syntax', line: 1, column: 28 },
      { code: 'css-property', line: 2, column: 3 },
    ]);
    expect(find(styled, 'x').style.marginTop).toBe(3);
  });

  test.each([
    ['p::first-line { color: red }', 'css-selector'],
    ['p:hovver { color: red }', 'css-selector'],
    ['@layer a { p { color: red } }', 'css-at-rule'],
    ['@page :frist { margin: 0 }', 'css-selector'],
    ['@page { @top-lft { content: "x" } }', 'css-at-rule'],
    ['@page { size: A44 }', 'css-value'],
    ['@font-face { font-family: A; src: local("A") }', 'css-at-rule'],
    ['@font-face { font-famly: A; font-family: A; src: url(a.ttf) }', 'css-property'],
    ['@import "missing.css";', 'css-file'],
    ['p { & b { color: red } }', 'css-selector'],
  ])('%s', (css, code) => {
    expect(style('<p>', css).diagnostics).toMatchObject([{ code, severity: 'warning', line: 1 }]);
  });

  test('in the stylesheet where it stands', () => {
    const resources = files({ 'a.css': '@import "b.css";', 'b.css': '\n\np { colr: red }' });
    expect(style('<p>', '@import "a.css";', { resources }).diagnostics).toMatchObject([
      { code: 'css-property', file: 'b.css', line: 3, column: 5 },
    ]);
  });

  test('in a style attribute', () => {
    expect(style('\n<p style="colr: red">').diagnostics).toMatchObject([{ code: 'css-property', line: 2, column: 11 }]);
  });

  test('in HTML that is not well formed', () => {
    expect(style('<p id=x id=y>').diagnostics).toMatchObject([{ code: 'html-syntax', line: 1 }]);
  });

  test('once, however many elements it concerns', () => {
    expect(style('<p><p><p>', 'p { color: var(--none) }').diagnostics).toHaveLength(1);
  });
});

describe('what needs no warning', () => {
  test.each([
    'p { cursor: pointer }',
    'p:hover { color: red }',
    '@media screen { p { colr: red } }',
    '@media (min-width: 10cm) { p { colr: red } }',
    '@supports (display: grid) { p { display: grid } }',
    '@charset "utf-8";',
    '.blank {; color: red }',
  ])('%s', (css) => {
    expect(style('<p>', css).diagnostics).toEqual([]);
  });

  test("the user agent's own stylesheet", () => {
    expect(styleWithBase('<p>Text').diagnostics).toEqual([]);
  });
});
