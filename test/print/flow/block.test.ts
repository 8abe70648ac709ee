import { describe, expect, test } from '@jest/globals';
import { places, setPages } from '../set-pages.js';

const onePage = async (html: string, css = '') => places(await setPages(html, css))[0];

describe('block containers', () => {
  test('a block fills its container less margins', async () => {
    expect(await onePage('<p id="a" style="margin:0 20px 0 10px;padding:1px 2px;border:1px solid">a')).toMatchObject({
      a: '10,0 170×14',
    });
  });

  test('a width is of the content box, or of the border box when it is said', async () => {
    expect(
      await onePage(
        '<p id="a" style="width:100px;padding:0 5px">a<p id="b" style="width:100px;padding:0 5px;box-sizing:border-box">b',
      ),
    ).toMatchObject({ a: '0,0 110×10', b: '0,10 100×10' });
  });

  test('automatic margins centre a box or push it to the right', async () => {
    expect(
      await onePage('<p id="a" style="width:100px;margin:0 auto">a<p id="b" style="width:100px;margin-left:auto">b'),
    ).toMatchObject({ a: '50,0 100×10', b: '100,10 100×10' });
  });

  test('min-width and max-width limit the width', async () => {
    expect(
      await onePage('<p id="a" style="max-width:50%">a<p id="b" style="width:10px;min-width:30px">b'),
    ).toMatchObject({
      a: '0,0 100×10',
      b: '0,10 30×10',
    });
  });

  test('min-height stretches a box, height sets it, whatever is in it', async () => {
    expect(
      await onePage('<p id="a" style="min-height:25px">a</p><p id="b" style="height:5px">b</p><p id="c">c'),
    ).toMatchObject({ a: '0,0 200×25', b: '0,25 200×5', c: '0,30 200×10' });
  });

  test('a percentage of an unknown height is automatic, of a set one it counts', async () => {
    expect(
      await onePage(
        '<div><p id="a" style="height:50%">a</div><div style="height:40px"><p id="b" style="height:50%">b</div>',
      ),
    ).toMatchObject({ a: '0,0 200×10', b: '0,10 200×20' });
  });

  test('relative position moves a box and nothing else', async () => {
    expect(await onePage('<p id="a" style="position:relative;top:3px;left:-2px">a<p id="b">b')).toMatchObject({
      a: '-2,3 200×10',
      b: '0,10 200×10',
    });
  });

  test('an inline-block is one piece of the line and as wide as set', async () => {
    expect(
      await onePage('<p id="a"><span id="s" style="display:inline-block;width:20px;margin-left:-5px">1</span>text'),
    ).toMatchObject({ s: '-5,0 20×10' });
  });
});
