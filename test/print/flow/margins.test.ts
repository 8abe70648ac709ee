import { describe, expect, test } from '@jest/globals';
import { places, setPages } from '../set-pages.js';

const onePage = async (html: string, css = '') => places(await setPages(html, css))[0];

describe('collapsing margins', () => {
  test('the larger of two adjoining margins separates siblings', async () => {
    const page = await onePage('<p id="a" style="margin-bottom:12px">a<p id="b" style="margin-top:8px">b');
    expect(page).toMatchObject({ a: '0,0 200×10', b: '0,22 200×10' });
  });

  test('a negative margin is taken off the largest positive one', async () => {
    const page = await onePage('<p id="a" style="margin-bottom:12px">a<p id="b" style="margin-top:-8px">b');
    expect(page).toMatchObject({ b: '0,14 200×10' });
  });

  test('margins of a first and a last child are margins of the parent', async () => {
    const page = await onePage('<p id="a">a<div id="d"><p id="b" style="margin:7px 0">b</div><p id="c">c');
    expect(page).toMatchObject({ d: '0,17 200×10', b: '0,17 200×10', c: '0,34 200×10' });
  });

  test('a border or padding keeps the margin of the first child inside', async () => {
    const page = await onePage('<div id="d" style="padding-top:1px"><p id="b" style="margin-top:7px">b</div>');
    expect(page).toMatchObject({ d: '0,0 200×18', b: '0,8 200×10' });
  });

  test('a formatting context of its own keeps margins inside', async () => {
    const page = await onePage('<div id="d" style="display:flow-root"><p id="b" style="margin:7px 0">b</div>');
    expect(page).toMatchObject({ d: '0,0 200×24', b: '0,7 200×10' });
  });

  test('margins collapse through an empty box', async () => {
    const page = await onePage('<p id="a">a</p><div style="margin:5px 0 9px"></div><p id="b" style="margin-top:6px">b');
    expect(page).toMatchObject({ b: '0,19 200×10' });
  });

  test('an empty box with a height separates margins', async () => {
    const page = await onePage('<p id="a">a</p><div style="height:4px;margin:5px 0 9px"></div><p id="b">b');
    expect(page).toMatchObject({ b: '0,28 200×10' });
  });

  test('a head that takes itself back with a negative margin stands beside what follows', async () => {
    const page = await onePage(
      '<div style="padding-top:3px"><header id="h" style="height:10px;margin-bottom:-10px">h</header><div id="m" style="margin-left:80px">m</div></div>',
    );
    expect(page).toMatchObject({ h: '0,3 200×10', m: '80,3 120×10' });
  });

  test('percentages refer to the width of the containing block', async () => {
    const page = await onePage('<p id="a" style="margin:5% 10%;padding-top:10%">a');
    expect(page).toMatchObject({ a: '20,10 160×30' });
  });
});
