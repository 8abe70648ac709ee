import { describe, expect, test } from '@jest/globals';
import { lines, places, setPages } from '../set-pages.js';

const items = (count: number, style = '') =>
  Array.from({ length: count }, (_, i) => `<p id="p${i + 1}" style="${style}">${i + 1}</p>`).join('');

describe('columns', () => {
  test('what fits is balanced over the columns', async () => {
    const [page] = places(await setPages(`<div id="d" style="columns:2;column-gap:20px">${items(8)}</div>`));
    expect(page).toMatchObject({ d: '0,0 200×40', p1: '0,0 90×10', p4: '0,30 90×10', p5: '110,0 90×10' });
  });

  test('column-width gives as many columns as there is room for', async () => {
    const [page] = places(await setPages(`<div style="column-width:60px;column-gap:10px">${items(3)}</div>`));
    expect(page).toMatchObject({ p1: '0,0 60×10', p2: '70,0 60×10', p3: '140,0 60×10' });
  });

  test('column-fill: auto fills one column after the other', async () => {
    const [page] = places(
      await setPages(`<div style="columns:2;column-gap:0;column-fill:auto;height:50px">${items(6)}</div>`),
    );
    expect(page).toMatchObject({ p5: '0,40 100×10', p6: '100,0 100×10' });
  });

  test('boxes that must not break stay whole when columns are balanced', async () => {
    const item = (name: string) => `<p style="break-inside:avoid">${name}1<br>${name}2</p>`;
    const pages = await setPages(
      `<div id="d" style="columns:2;column-gap:0">${['a', 'b', 'c'].map(item).join('')}</div>`,
    );
    expect(places(pages)[0]).toMatchObject({ d: '0,0 200×40' });
  });

  test('columns go on on the next page, none lost', async () => {
    const pages = lines(await setPages(`<p>a</p><div style="columns:2;column-gap:0">${items(25)}</div>`));
    expect(pages.map((page) => page.length)).toEqual([19, 7]);
    expect(pages[1]).toEqual(['19', '20', '21', '22', '23', '24', '25']);
  });

  test('a spanning box divides the columns', async () => {
    const [page] = places(
      await setPages(
        `<div id="d" style="columns:2;column-gap:0">${items(4)}<h1 id="h" style="column-span:all;margin:3px 0">h</h1><p id="z">z</div>`,
      ),
    );
    expect(page).toMatchObject({ p3: '100,0 100×10', h: '0,23 200×10', z: '0,36 100×10', d: '0,0 200×46' });
  });

  test('a rule stands in the middle of the gap', async () => {
    const [page] = await setPages(`<div style="columns:2;column-gap:20px;column-rule:2px solid">${items(2)}</div>`);
    const rules = JSON.stringify(page!.content, ['fragment', 'children', 'rules', 'x', 'y', 'width', 'height']);
    expect(rules).toContain('"rules":[{"x":99,"y":0,"width":2,"height":10}]');
  });
});
