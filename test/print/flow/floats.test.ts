import { describe, expect, test } from '@jest/globals';
import { lines, places, setPages } from '../set-pages.js';

const onePage = async (html: string, css = '') => places(await setPages(html, css))[0];

describe('floats', () => {
  test('floats stand side by side while there is room, then below', async () => {
    const float = (id: string, side = 'left') => `<div id="${id}" style="float:${side};width:80px;height:20px"></div>`;
    expect(await onePage(float('a') + float('b') + float('c') + float('d', 'right'))).toMatchObject({
      a: '0,0 80×20',
      b: '80,0 80×20',
      c: '0,20 80×20',
      d: '120,20 80×20',
    });
  });

  test('lines beside a float are narrower and go back to full width below it', async () => {
    const words = Array.from({ length: 60 }, () => 'word').join(' ');
    const pages = await setPages(`<div style="float:left;width:100px;height:25px"></div><p>${words}`);
    const lengths = lines(pages)
      .flat()
      .map((line) => line.length);
    expect(Math.max(...lengths.slice(0, 3))).toBeLessThan(Math.min(...lengths.slice(3, -1)));
  });

  test('a float in a line stands beside that line', async () => {
    expect(
      await onePage('<p>one<br>two <span id="f" style="float:right;width:50px;height:15px"></span>three'),
    ).toMatchObject({ f: '150,10 50×15' });
  });

  test('a float is as wide as its contents want', async () => {
    const page = await onePage('<div id="f" style="float:left">short</div>');
    expect(page!['f']).toMatch(/^0,0 1\d(\.\d+)?×10$/u);
  });

  test('clear goes below, and a cleared empty box at the end holds the floats', async () => {
    expect(
      await onePage(
        '<div id="d"><div style="float:left;width:50px;height:35px"></div><p id="a">a</p><div style="clear:both"></div></div><p id="b">b',
      ),
    ).toMatchObject({ a: '0,0 200×10', d: '0,0 200×35', b: '0,35 200×10' });
  });

  test('a formatting context stands beside a float, or below when it is too wide', async () => {
    const float = '<div style="float:left;width:120px;height:20px"></div>';
    expect(await onePage(`${float}<div id="d" style="display:flow-root;width:80px">d</div>`)).toMatchObject({
      d: '120,0 80×10',
    });
    expect(await onePage(`${float}<div id="d" style="display:flow-root;width:90px">d</div>`)).toMatchObject({
      d: '0,20 90×10',
    });
  });

  test('a float that does not fit goes to the next page with what it belongs to', async () => {
    const filler = '<p>l<br>l<br>l<br>l<br>l<br>l<br>l</p>';
    const pages = places(
      await setPages(
        `${filler}<section id="s"><div id="f" style="float:left;width:50px;height:40px"></div><p id="t">text</section>`,
      ),
    );
    expect(pages[1]).toMatchObject({ s: '0,0 200×10', f: '0,0 50×40', t: '0,0 200×10' });
  });

  test('a float taller than a page goes on on the next', async () => {
    const text = Array.from({ length: 14 }, (_, i) => `f${i}`).join('<br>');
    const pages = lines(await setPages(`<div style="float:left;width:50px">${text}</div><p>beside`));
    expect(pages.flat().sort()).toEqual([...text.split('<br>'), 'beside'].sort());
    expect(pages).toHaveLength(2);
  });
});
