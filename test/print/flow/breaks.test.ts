import { describe, expect, test } from '@jest/globals';
import { breakFindings, lines, places, setPages } from '../set-pages.js';

/** A paragraph of `count` lines. */
const linesOf = (count: number, name = 'l') => Array.from({ length: count }, (_, i) => `${name}${i + 1}`).join('<br>');
const paragraph = (count: number, style = '', name = 'l') => `<p style="${style}">${linesOf(count, name)}</p>`;

describe('breaking between pages', () => {
  test('a page is filled before the next is begun', async () => {
    const pages = lines(await setPages(paragraph(23)));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 3]);
    expect(pages.flat()).toHaveLength(23);
  });

  test('two lines at least stay before and go behind a break', async () => {
    const style = 'orphans:2;widows:2';
    const widow = lines(await setPages(paragraph(9) + paragraph(2, style, 'm')));
    expect(widow.map((page) => page.length)).toEqual([9, 2]);
    const four = lines(await setPages(paragraph(7) + paragraph(4, style, 'm')));
    expect(four.map((page) => page.length)).toEqual([9, 2]);
    const three = lines(await setPages(paragraph(8) + paragraph(3, style, 'm')));
    expect(three.map((page) => page.length)).toEqual([8, 3]);
  });

  test('a paragraph that is longer than a page breaks although its lines are too many', async () => {
    const pages = lines(await setPages(paragraph(12, 'orphans:20;widows:20')));
    expect(pages.flat()).toHaveLength(12);
  });

  test('a heading stays with the first two lines of what follows', async () => {
    const body = 'orphans:2;widows:2';
    const one = lines(
      await setPages(`${paragraph(8)}<h1 style="break-after:avoid">head</h1>${paragraph(4, body, 'm')}`),
    );
    expect(one[1]).toEqual(['head', 'm1', 'm2', 'm3', 'm4']);
    const two = lines(
      await setPages(`${paragraph(7)}<h1 style="break-after:avoid">head</h1>${paragraph(4, body, 'm')}`),
    );
    expect(two.map((page) => page.at(-1))).toEqual(['m2', 'm4']);
  });

  test('two headings and a box that must not break move together', async () => {
    const head = 'break-after:avoid';
    const pages = lines(
      await setPages(
        `${paragraph(6)}<h1 style="${head}">one</h1><h2 style="${head}">two</h2>${paragraph(3, 'break-inside:avoid', 'm')}`,
      ),
    );
    expect(pages[1]).toEqual(['one', 'two', 'm1', 'm2', 'm3']);
  });

  test('a head that takes no height keeps to what stands beside it', async () => {
    const section = (count: number) =>
      `<section style="padding-top:3px"><header style="height:10px;margin-bottom:-10px;break-after:avoid">head</header>
       <div style="margin-left:50px">${paragraph(count, 'orphans:2;widows:2', 'm')}</div></section>`;
    const pages = lines(await setPages(paragraph(8) + section(4)));
    expect(pages[1]).toEqual(['head', 'm1', 'm2', 'm3', 'm4']);
  });

  test('a break before an element that avoids it goes back into the element before', async () => {
    const pages = lines(
      await setPages(
        `${paragraph(8, 'orphans:2;widows:2')}<p style="break-before:avoid;break-inside:avoid">${linesOf(3, 'm')}</p>`,
      ),
    );
    expect(pages.map((page) => page.length)).toEqual([6, 5]);
  });

  test('avoid gives way when nothing else is left, and no content is lost', async () => {
    const pages = lines(await setPages(paragraph(2, 'break-after:avoid') + paragraph(25, 'break-inside:avoid', 'm')));
    expect(pages.flat()).toHaveLength(27);
  });

  test('an unbreakable box taller than a page gets its own page, is split and reported once, with its place', async () => {
    const pages = await setPages(`\n<p>before</p>\n<p style="break-inside:avoid">${linesOf(25, 'm')}</p>`);
    expect(lines(pages).map((page) => page.length)).toEqual([1, 10, 10, 5]);
    expect(breakFindings(pages)).toEqual([
      expect.objectContaining({ code: 'flow-unbreakable-split', severity: 'warning', file: 'test.html', line: 3 }),
    ]);
  });

  test('a box that fits is no finding', async () => {
    expect(breakFindings(await setPages(paragraph(9) + paragraph(3, 'break-inside:avoid')))).toEqual([]);
  });

  test('a block taller than any page does not hang', async () => {
    const pages = await setPages('<div style="height:250px"></div><p>after');
    expect(lines(pages).flat()).toEqual(['after']);
  });
});

describe('forced breaks', () => {
  test('break-before: page begins a page, from deep inside as well', async () => {
    const pages = lines(
      await setPages('<p>a</p><section><div><h1 style="break-before:page">b</h1></div></section><p>c'),
    );
    expect(pages).toEqual([['a'], ['b', 'c']]);
  });

  test('it takes effect once, not again at the start of the document', async () => {
    expect(lines(await setPages('<p style="break-before:page">a</p>'))).toEqual([['a']]);
  });

  test('break-before: right leaves a left page blank', async () => {
    const pages = await setPages('<p>a</p><p style="break-before:right">b</p><p style="break-before:left">c');
    expect(pages.map(({ context }) => [context.left, context.blank])).toEqual([
      [false, false],
      [true, true],
      [false, false],
      [true, false],
    ]);
  });

  test('a forced break keeps the margin below it, another break does not', async () => {
    const forced = places(await setPages('<p>a</p><p id="b" style="break-before:page;margin-top:7px">b'));
    expect(forced[1]).toMatchObject({ b: '0,7 200×10' });
    const plain = places(await setPages(`${paragraph(10)}<div><p id="b" style="margin-top:7px">b</div>`));
    expect(plain[1]).toMatchObject({ b: '0,0 200×10' });
  });

  test('another named page begins a page of its size', async () => {
    const pages = await setPages(
      '<p>a</p><section style="page:wide"><p id="b">b</section><p>c',
      '@page wide { size: 300px 100px }',
    );
    expect(pages.map(({ context }) => context.name)).toEqual(['', 'wide', '']);
    expect(places(pages)[1]).toMatchObject({ b: '0,0 300×10' });
  });
});

describe('boxes over pages', () => {
  test('a break cuts borders and padding, unless they are cloned', async () => {
    const box = (more: string) => `<div id="d" style="border:2px solid;padding:3px 0;${more}">${paragraph(12)}</div>`;
    const cut = places(await setPages(box('')));
    expect(cut.map((page) => page['d'])).toEqual(['0,0 200×95', '0,0 200×35']);
    const cloned = places(await setPages(box('box-decoration-break:clone')));
    expect(cloned.map((page) => page['d'])).toEqual(['0,0 200×100', '0,0 200×40']);
  });

  test('padding that does not fit takes the last lines along', async () => {
    const pages = lines(
      await setPages(`<div style="padding-bottom:15px">${paragraph(10, 'orphans:2;widows:2')}</div>`),
    );
    expect(pages.map((page) => page.length)).toEqual([8, 2]);
  });
});
