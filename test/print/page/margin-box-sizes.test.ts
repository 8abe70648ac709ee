import { describe, expect, test } from '@jest/globals';
import { divideEdge, type Wanted } from '../../../src/print/page/margin-box-sizes.js';

const auto = (min: number, max: number): Wanted => ({ set: null, min, max });
const fixed = (set: number): Wanted => ({ set, min: 0, max: 0 });

describe('sizes of margin boxes along an edge', () => {
  test('set widths hold: the middle is centred, the last ends at the edge', () => {
    expect(divideEdge([fixed(40), fixed(80), fixed(30)], 200)).toEqual([
      { from: 0, size: 40 },
      { from: 60, size: 80 },
      { from: 170, size: 30 },
    ]);
  });

  test('a box alone takes the whole edge', () => {
    expect(divideEdge([null, null, auto(10, 50)], 200)).toEqual([null, null, { from: 0, size: 200 }]);
  });

  test('two boxes share the edge in proportion to what they want', () => {
    expect(divideEdge([auto(10, 30), null, auto(10, 90)], 200)).toEqual([
      { from: 0, size: 50 },
      null,
      { from: 50, size: 150 },
    ]);
  });

  test('a middle box stays centred when the others differ', () => {
    const [first, middle, last] = divideEdge([auto(10, 20), auto(10, 60), auto(10, 40)], 280);
    expect(middle).toEqual({ from: 80, size: 120 });
    expect([first, last]).toEqual([
      { from: 0, size: 80 },
      { from: 200, size: 80 },
    ]);
  });
});
