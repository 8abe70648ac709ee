import { describe, expect, test } from '@jest/globals';
import { files, find, style, styleWithBase } from './styled.js';

const first = { name: '', first: true, blank: false, left: false };
const left = { name: '', first: false, blank: false, left: true };
const mm = 96 / 25.4;

describe('a styled document', () => {
  test('knows its title, language and metadata', () => {
    const { document } = styleWithBase('<title> A  title </title><meta name=Author content="The desk">');
    expect(document).toMatchObject({ title: 'A title', language: 'en' });
    expect(document.metadata).toEqual(new Map([['author', 'The desk']]));
  });

  test('hands the language down to what is inside', () => {
    const styled = style('<div lang=de><p id=x>');
    expect(find(styled, 'x').language).toBe('de');
    expect(find(styled, 'body').language).toBe('en');
  });

  test('shares one style among elements that look alike', () => {
    const styled = style('<div><p id=x></div><section><p id=y class=other></section>', 'section { display: block }');
    expect(find(styled, 'x').style).toBe(find(styled, 'y').style);
  });

  test('does not share what depends on attributes', () => {
    const styled = style('<p id=x data-n=1><p id=y data-n=2>', 'p { string-set: n attr(data-n) }');
    expect(find(styled, 'x').style.stringSet).not.toEqual(find(styled, 'y').style.stringSet);
  });

  test('takes stylesheets in order, with what they import, for print only', () => {
    const resources = files({
      'a.css': '@import "b.css"; p { margin-top: 1px }',
      'b.css': 'p { margin-top: 2px; margin-left: 2px }',
      'screen.css': 'p { margin-top: 9px }',
    });
    const links = '<link rel=stylesheet href=a.css><link rel=stylesheet href=screen.css media=screen>';
    expect(find(style(`${links}<p id=x>`, '', { resources }), 'x').style).toMatchObject({
      marginTop: 1,
      marginLeft: 2,
    });
  });

  test('does not import in a circle', () => {
    const resources = files({ 'a.css': '@import "b.css"; p { margin-top: 1px }', 'b.css': '@import "a.css";' });
    expect(find(style('<p id=x>', '@import "a.css";', { resources }), 'x').style.marginTop).toBe(1);
  });

  test('gives images the size that their attributes ask for', () => {
    expect(find(style('<img id=x width=40 height="50%">'), 'x').style).toMatchObject({
      width: 40,
      height: { percent: 50 },
    });
  });

  test('lists its faces with their files', () => {
    const css =
      '@font-face { font-family: A B; font-weight: 200 900; src: url(a.woff2) format("woff2"), url(a.ttf); unicode-range: U+26, U+4?? }';
    const [face] = style('<p>', css).document.fontFaces;
    expect(face).toMatchObject({
      family: 'A B',
      weight: [200, 900],
      style: 'normal',
      unicodeRange: [
        [0x26, 0x26],
        [0x400, 0x4ff],
      ],
      sources: [
        { url: 'a.woff2', from: 'page.html' },
        { url: 'a.ttf', from: 'page.html' },
      ],
    });
  });
});

describe('page styles', () => {
  test.each([
    ['A4', 210 * mm, 297 * mm],
    ['A4 landscape', 297 * mm, 210 * mm],
    ['letter', 816, 1056],
    ['10cm 20cm', 100 * mm, 200 * mm],
    ['10cm', 100 * mm, 100 * mm],
    ['auto', 210 * mm, 297 * mm],
  ])('size: %s', (size, width, height) => {
    const page = style('<p>', `@page { size: ${size} }`).document.pageStyle(first);
    expect(page.width).toBeCloseTo(width, 6);
    expect(page.height).toBeCloseTo(height, 6);
  });

  test('cascade by name, first, left and right', () => {
    const css = `@page :first { margin-top: 1px } @page { margin: 2px } @page :left { margin-top: 3px }
      @page cover { margin-top: 4px }`;
    const { document } = style('<p>', css);
    expect(document.pageStyle(first).margin).toEqual({ top: 1, right: 2, bottom: 2, left: 2 });
    expect(document.pageStyle(left).margin.top).toBe(3);
    expect(document.pageStyle({ ...first, name: 'cover' }).margin.top).toBe(4);
  });

  test('have the margin boxes that have content', () => {
    const css = `@page { @top-left { content: string(day) } @top-right { content: "x"; color: red } }
      @page :first { @top-right { content: none } }`;
    const { document } = style('<p>', css);
    expect([...document.pageStyle(first).marginBoxes.keys()]).toEqual(['top-left']);
    expect([...document.pageStyle(left).marginBoxes.keys()]).toEqual(['top-left', 'top-right']);
    expect(document.pageStyle(left).marginBoxes.get('top-right')?.style.color.red).toBe(255);
  });

  test('inherit from the root element', () => {
    const { document } = style('<p>', 'html { font-size: 10px } @page { @top-left { content: "x"; width: 2em } }');
    expect(document.pageStyle(first).marginBoxes.get('top-left')?.style.width).toBe(20);
  });
});

describe('the stylesheet of the user agent', () => {
  test('makes headings bold and bookmarked', () => {
    expect(find(styleWithBase('<h2 id=x>'), 'x').style).toMatchObject({ fontWeight: 700, bookmarkLevel: 2 });
  });

  test('names faces for the generic families', () => {
    const families = styleWithBase('<p>').document.fontFaces.map((face) => face.family);
    expect(new Set(families)).toEqual(new Set(['serif', 'sans-serif']));
  });
});
