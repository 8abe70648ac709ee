import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ComputedStyle } from '../../../src/print/css/computed-style.js';
import type { Fonts } from '../../../src/print/text/index.js';
import { breakLines, prepareParagraph } from '../../../src/print/text/index.js';
import type { InlineItem } from '../../../src/print/box/box.js';
import { fontsWith, lineText, styleOf, text } from './support.js';

const prose =
  'The delegations that had gathered by the lake agreed, after nine hours of conversation, that the agreement would ' +
  'need another round; nobody would say whether the representatives of both governments had brought new instructions.';

describe('breakLines', () => {
  let fonts: Fonts;
  beforeAll(async () => {
    fonts = await fontsWith();
  });

  const linesOf = (inlines: InlineItem[], style: ComputedStyle, width = 250) => {
    const atomicSize = () => ({ width: 10, height: 10, baseline: 10 });
    const paragraph = prepareParagraph({ inlines, style, fonts, atomicSize });
    return breakLines({ paragraph, room: () => ({ left: 0, width }) });
  };

  test('keeps every word, in order, and no line wider than its room', () => {
    const lines = linesOf([text(prose)], styleOf());
    expect(lines.map(lineText).join('')).toBe(prose);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(250);
  });

  test('justified lines end at the edge, the last one does not', () => {
    const style = styleOf({ textAlign: 'justify' });
    const lines = linesOf([text(prose, style)], style);
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(250, 6);
    expect(lines.at(-1)!.width).toBeLessThan(250);
  });

  test('a line has the height of the strut when all its text has the same style', () => {
    for (const line of linesOf([text(prose)], styleOf())) expect(line.height).toBe(14);
  });
});
