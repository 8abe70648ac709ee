import { describe, expect, test } from '@jest/globals';
import { optimumFit } from '../../../src/print/text/knuth-plass.js';
import type { BreakStyle } from '../../../src/print/text/line-demerits.js';
import type { Breakpoint } from '../../../src/print/text/paragraph.js';

const ragged: BreakStyle = { justified: false, justifiedLast: false, ragUnit: 30, careForLastLine: false };
const justified: BreakStyle = { ...ragged, justified: true };

/** Words of given widths with spaces of 10 between them; `true` stands for a forced break. */
function paragraph(...words: (number | true)[]): Breakpoint[] {
  const breakpoints = [at('start', 0, 0, { end: 0, start: 0 })];
  let x = 0;
  let glue = 0;
  words.forEach((word, i) => {
    if (word === true) return;
    x += word;
    const next = words[i + 1];
    if (next === undefined || next === true) {
      breakpoints.push(at('forced', i + 1, glue, { end: x, start: x }));
    } else {
      breakpoints.push({ ...at('plain', i + 1, glue, { end: x, start: x + 10 }), glueStart: glue + 10 });
      x += 10;
      glue += 10;
    }
  });
  return breakpoints;
}

const at = (
  kind: Breakpoint['kind'],
  piece: number,
  glue: number,
  place: { end: number; start: number },
): Breakpoint => ({ kind, piece, offset: 0, glueEnd: glue, glueStart: glue, ...place });

describe('optimumFit', () => {
  test('evens out the rag where a greedy breaker leaves a hole', () => {
    // First fit fills the first line with 40 30 20 and leaves 30 alone on the second, before 90.
    expect(optimumFit(paragraph(40, 30, 20, 30, 90), () => 110, ragged).ends).toEqual([2, 4, 5]);
  });

  test('gives every line its own room', () => {
    const { ends } = optimumFit(paragraph(40, 40, 40, 40, 40), (line) => (line === 0 ? 40 : 90), ragged);
    expect(ends).toEqual([1, 3, 5]);
  });

  test('shrinks and stretches spaces within their bounds', () => {
    // Two words and a space of 10 in 97: the space shrinks by 3 of its 3.3.
    expect(optimumFit(paragraph(45, 45, 45, 45), () => 97, justified).ends).toEqual([2, 4]);
    expect(optimumFit(paragraph(45, 45, 45, 45), () => 96, justified).ends).toHaveLength(4);
  });

  test('ends lines at forced breaks', () => {
    expect(optimumFit(paragraph(20, true, 20, 20), () => 100, ragged).ends).toEqual([1, 3]);
  });

  test('takes an overfull line when a word does not fit, and goes on after it', () => {
    const { ends, overfull } = optimumFit(paragraph(40, 200, 40), () => 100, ragged);
    expect(ends).toEqual([1, 2, 3]);
    expect(overfull).toBe(true);
  });

  test('never ends two lines running in hyphens when there is another way', () => {
    const words = paragraph(60, 60, 60, 60, 60);
    const hyphens = words.map((point): Breakpoint =>
      point.kind === 'plain' ? { ...point, kind: 'hyphenated' } : point,
    );
    const mixed = hyphens.map((point, i) => (i === 2 ? words[2]! : point));
    expect(optimumFit(mixed, () => 135, ragged).ends).toContain(2);
  });

  test('avoids a short last line when asked to', () => {
    const words = paragraph(55, 55, 40, 10);
    expect(optimumFit(words, () => 170, ragged).ends).toEqual([3, 4]);
    expect(optimumFit(words, () => 170, { ...ragged, careForLastLine: true }).ends).toEqual([2, 4]);
  });
});
