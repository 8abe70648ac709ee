import { describe, expect, test } from '@jest/globals';
import { dump, lines, places, setPages } from '../set-pages.js';

const onePage = async (html: string, css = '') => places(await setPages(html, css))[0];
const rows = (count: number, style = '') =>
  Array.from({ length: count }, (_, i) => `<tr style="${style}"><td>r${i + 1}</td></tr>`).join('');

describe('tables', () => {
  test('set widths hold, the rest goes to the other columns', async () => {
    expect(
      await onePage('<table style="width:100%"><tr><td id="a" style="width:50px">a</td><td id="b">b</td></tr></table>'),
    ).toMatchObject({ a: '0,0 50×10', b: '50,0 150×10' });
  });

  test('fixed layout divides the width equally, whatever is in the cells', async () => {
    expect(
      await onePage(
        '<table style="width:100%;table-layout:fixed"><tr><td id="a">a long text in here</td><td id="b">b</td></tr></table>',
      ),
    ).toMatchObject({ a: '0,0 100×10', b: '100,0 100×10' });
  });

  test('percentages are of the table', async () => {
    expect(
      await onePage('<table style="width:200px"><tr><td id="a" style="width:30%">a</td><td id="b">b</td></tr></table>'),
    ).toMatchObject({ a: '0,0 60×10', b: '60,0 140×10' });
  });

  test('cells span columns and rows', async () => {
    expect(
      await onePage(
        `<table style="width:90px;table-layout:fixed"><tr><td id="a" rowspan="2">a<br>a<br>a</td><td id="b" colspan="2">b</td></tr>
         <tr><td id="c">c</td><td id="d">d</td></tr></table>`,
      ),
    ).toMatchObject({ a: '0,0 30×30', b: '30,0 60×10', c: '30,10 30×20', d: '60,10 30×20' });
  });

  test('separate borders leave spacing around cells', async () => {
    expect(
      await onePage(
        '<table style="width:100px;border-spacing:4px 2px"><tr><td id="a" style="width:40px">a</td><td id="b">b</td></tr></table>',
      ),
    ).toMatchObject({ a: '4,2 40×10', b: '48,2 48×10' });
  });

  test('collapsed borders take half their width from each side and are drawn once', async () => {
    const pages = await setPages(
      '<table id="t" style="border-collapse:collapse;width:100px"><tr><td>a</td></tr><tr><td id="b">b</td></tr></table>',
      'td { border-top: 2px solid #000000; border-bottom: 1px solid #ff0000 }',
    );
    expect(places(pages)[0]).toMatchObject({ t: '0,0 100×25', b: '0,13 100×11.5' });
    const rules = JSON.stringify(pages[0]!.content, ['fragment', 'children', 'rules', 'y', 'height', 'color', 'red']);
    expect(rules).toContain(
      '"rules":[{"y":0,"height":2,"color":{"red":0}},{"y":12,"height":2,"color":{"red":0}},{"y":24,"height":1,"color":{"red":255}}]',
    );
  });

  test('contents go to the baseline, the top, the middle or the bottom of the row', async () => {
    const cell = (id: string, align: string) => `<td style="vertical-align:${align}"><div id="${id}">x</div></td>`;
    expect(
      await onePage(
        `<table><tr>${cell('t', 'top')}${cell('m', 'middle')}${cell('b', 'bottom')}<td style="height:30px"></td></tr></table>`,
      ),
    ).toMatchObject({
      t: expect.stringMatching(/,0 /u),
      m: expect.stringMatching(/,10 /u),
      b: expect.stringMatching(/,20 /u),
    });
  });

  test('a caption stands above or below the table', async () => {
    expect(
      await onePage('<table style="width:80px"><caption id="c">c</caption><tr><td id="a">a</td></tr></table>'),
    ).toMatchObject({ c: '0,0 80×10', a: '0,10 80×10' });
    expect(
      await onePage(
        '<table style="width:80px"><caption id="c" style="caption-side:bottom">c</caption><tr><td id="a">a</td></tr></table>',
      ),
    ).toMatchObject({ c: '0,10 80×10', a: '0,0 80×10' });
  });
});

describe('tables over pages', () => {
  test('header and footer stand on each page, as repetitions but once', async () => {
    const pages = await setPages(
      `<table><thead><tr><td>head</td></tr></thead><tfoot><tr><td>foot</td></tr></tfoot><tbody>${rows(12)}</tbody></table>`,
    );
    const text = lines(pages);
    expect(text.map((page) => [page[0], page.at(-1), page.length])).toEqual([
      ['head', 'foot', 10],
      ['head', 'foot', 6],
    ]);
    const repeated = pages.map(({ content }) => JSON.stringify(content, ['fragment', 'children', 'repeated']));
    expect(repeated.map((page) => page.split('"repeated":true').length - 1)).toEqual([1, 1]);
  });

  test('a row that must not break moves on whole', async () => {
    const pages = await setPages(`<table>${rows(8)}<tr style="break-inside:avoid"><td>a<br>b<br>c</td></tr></table>`);
    expect(lines(pages).map((page) => page.length)).toEqual([8, 3]);
  });

  test('a row taller than a page breaks, and no line is lost', async () => {
    const tall = Array.from({ length: 25 }, (_, i) => `t${i}`).join('<br>');
    const pages = await setPages(`<table><tr style="break-inside:avoid"><td>${tall}</td></tr></table>`);
    expect(lines(pages).flat()).toHaveLength(25);
  });

  test('columns side by side go on level on the next page', async () => {
    const column = (id: string, count: number) =>
      `<div style="display:table-cell">${Array.from({ length: count }, (_, i) => `<p id="${id}${i}">${id}${i}</p>`).join('')}</div>`;
    const pages = places(
      await setPages(
        `<div style="display:table;table-layout:fixed;width:100%">${column('a', 15)}${column('b', 12)}${column('c', 3)}</div>`,
      ),
    );
    expect(pages[1]).toMatchObject({ a10: '0,0 66.67×10', b10: '66.67,0 66.67×10' });
    expect(pages).toHaveLength(2);
  });

  test('rows tied by a spanning cell stay together', async () => {
    const pages = await setPages(
      `<table>${rows(8)}<tr><td rowspan="3" id="s">s</td><td>x</td></tr><tr><td>y</td></tr><tr><td>z</td></tr></table>`,
    );
    expect(lines(pages)[1]).toEqual(['s', 'x', 'y', 'z']);
  });

  test('the tree of a broken table', async () => {
    const pages = await setPages('<table id="t"><tr><td id="d" style="width:20px">a<br>b</td></tr></table>');
    expect(dump(pages)).toBe(
      [
        'page 1',
        '  block 0,0 200×20',
        '    block 0,0 200×20',
        '      t 0,0 20×20',
        '        row-group 0,0 20×20',
        '          row 0,0 20×20',
        '            d 0,0 20×20',
        '              block 0,0 20×20',
        '                line "a" 0,0 20×10',
        '                line "b" 0,10 20×10',
        '',
      ].join('\n'),
    );
  });
});
