import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ComputedStyle } from '../../../src/print/css/computed-style.js';
import type { Fonts } from '../../../src/print/text/index.js';
import { breakLines, prepareParagraph } from '../../../src/print/text/index.js';
import type { InlineItem } from '../../../src/print/box/box.js';
import type { Line } from '../../../src/print/text/line.js';
import { fontsWith, image, lineText, span, styleOf, text } from './support.js';

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

  const prepare = (inlines: InlineItem[], style: ComputedStyle) =>
    prepareParagraph({ inlines, style, fonts, atomicSize: () => ({ width: 10, height: 20, baseline: 20 }) });
  const runsOf = (line: Line) => line.items.filter((item) => item.kind === 'glyphs');
  const forced: InlineItem = { kind: 'break', style: styleOf() };

  test('one style and content make one run a line', () => {
    for (const line of linesOf([text(prose)], styleOf({ textAlign: 'justify' }))) expect(runsOf(line)).toHaveLength(1);
  });

  test('the width of a run is that of its glyphs and word spacing', () => {
    const style = styleOf({ textAlign: 'justify' });
    const [run] = runsOf(linesOf([text(prose, style)], style)[0]!);
    const glyphs = run!.words.flatMap((word) => word.glyphs);
    const advance = glyphs.reduce((sum, glyph) => sum + (glyph.advance / run!.font.unitsPerEm) * run!.size, 0);
    const spaces = glyphs.filter((glyph) => glyph.text === ' ').length;
    const hanging = fonts.textFont(style, 'en').set(' ', false).width;
    expect(run!.width).toBeCloseTo(advance - hanging + (spaces - 1) * run!.wordSpacing, 6);
  });

  test('gives every line its own room and indents the first', () => {
    const style = styleOf({ textIndent: 20 });
    const paragraph = prepare([text(prose, style)], style);
    const lines = breakLines({ paragraph, room: (line) => ({ left: 0, width: line < 2 ? 120 : 250 }) });
    expect(runsOf(lines[0]!)[0]!.x).toBe(20);
    expect(lines.slice(0, 2).every(({ width }) => width <= 120)).toBe(true);
    expect(lines.slice(2).some(({ width }) => width > 120)).toBe(true);
  });

  test('aligns to the right, to the centre and by direction', () => {
    const x = (changes: Partial<ComputedStyle>): number => {
      const style = styleOf(changes);
      return runsOf(linesOf([text('word', style)], style)[0]!)[0]!.x;
    };
    const width = fonts.textFont(styleOf(), 'en').set('word', false).width;
    expect(x({ textAlign: 'right' })).toBeCloseTo(250 - width, 6);
    expect(x({ textAlign: 'center' })).toBeCloseTo((250 - width) / 2, 6);
    expect(x({ textAlign: 'start', direction: 'rtl' })).toBeCloseTo(250 - width, 6);
    expect(x({ textAlign: 'end', direction: 'rtl' })).toBe(0);
    expect(x({ textAlign: 'justify', textAlignLast: 'end' })).toBeCloseTo(250 - width, 6);
  });

  test('hyphenates, reads the hyphen as soft, and never on two lines running', () => {
    const style = styleOf({ hyphens: 'auto' });
    const lines = linesOf([text(prose.repeat(4), style)], style, 90);
    expect(lines.some(({ hyphenated }) => hyphenated)).toBe(true);
    lines.forEach((line, i) => {
      expect(lineText(line).endsWith('\u00AD')).toBe(line.hyphenated);
      if (i > 0) expect(line.hyphenated && lines[i - 1]!.hyphenated).toBe(false);
    });
    expect(lines.map(lineText).join('').replaceAll('\u00AD', '')).toBe(prose.repeat(4));
  });

  test('breaks at forced breaks, keeps empty lines, and adds none at the end', () => {
    const lines = linesOf([text('one'), forced, forced, text('two'), forced], styleOf());
    expect(lines.map(lineText)).toEqual(['one', '', 'two']);
    expect(lines.map(({ height }) => height)).toEqual([14, 14, 14]);
  });

  test('keeps preserved spaces and sets tabs to their stops', () => {
    const style = styleOf({ whiteSpaceCollapse: 'preserve', textWrapMode: 'nowrap' });
    const [first] = linesOf([text('a\tb\n  c', style)], style);
    const stop = 8 * fonts.textFont(style, 'en').set(' ', false).width;
    expect(runsOf(first!).map(({ x }) => x)).toEqual([0, expect.closeTo(stop, 6)]);
    expect(linesOf([text('a\tb\n  c', style)], style).map(lineText)).toEqual(['ab', '  c']);
  });

  test('does not wrap with nowrap, and says that the line is too wide', () => {
    const style = styleOf({ textWrapMode: 'nowrap' });
    const lines = linesOf([text(prose, style)], style);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.overfull).toBe(true);
  });

  test('breaks a word that fits no line only where overflow-wrap allows it', () => {
    const word = 'a'.repeat(100);
    expect(linesOf([text(word)], styleOf())).toMatchObject([{ overfull: true }]);
    const style = styleOf({ overflowWrap: 'anywhere' });
    const lines = linesOf([text(`so ${word}`, style)], style, 60);
    expect(lines.every(({ overfull, width }) => !overfull && width <= 60)).toBe(true);
    expect(lines.map(lineText).join('')).toBe(`so ${word}`);
  });

  test('balances lines', () => {
    const style = styleOf({ textWrapStyle: 'balance' });
    const title = 'What the delegations agreed by the lake';
    const lines = linesOf([text(title, style)], style, 165);
    expect(lines).toHaveLength(2);
    expect(Math.abs(lines[0]!.width - lines[1]!.width)).toBeLessThan(30);
  });

  test('has no line for text that collapses to nothing, and none but for floats', () => {
    expect(linesOf([text('  ')], styleOf())).toEqual([]);
    const [line] = linesOf([{ kind: 'float', box: image() }], styleOf());
    expect(line).toMatchObject({ height: 0, floats: [{ kind: 'image' }] });
  });

  test('reports floats on the line where they are anchored', () => {
    const lines = linesOf([text(`${prose} `), { kind: 'float', box: image() }, text('end')], styleOf());
    expect(lines.map(({ floats }) => floats.length)).toEqual(lines.map((_, i) => (i === lines.length - 1 ? 1 : 0)));
  });

  test('sets an atomic inline on the baseline and makes room for it', () => {
    const paragraph = prepare([text('a'), { kind: 'atomic', box: image() }], styleOf());
    const [line] = breakLines({ paragraph, room: () => ({ left: 0, width: 250 }) });
    const atomic = line!.items.find((item) => item.kind === 'atomic')!;
    expect(atomic.y).toBe(0);
    expect(line!.baseline).toBe(20);
    expect(line!.height).toBeGreaterThan(20);
  });

  test('a box of another family with line-height 1 leaves the line alone', () => {
    const q = styleOf({ fontFamily: ['sans-serif'], lineHeight: 10 });
    const [line] = linesOf([text('said '), ...span(q, text('so', q))], styleOf());
    expect(line!.height).toBe(14);
    const [, quoted] = runsOf(line!);
    expect(quoted!.y).toBe(line!.baseline);
  });

  test('raises, lowers and aligns boxes to the line', () => {
    const y = (verticalAlign: ComputedStyle['verticalAlign'], lineHeight = 4) => {
      const style = styleOf({ fontSize: 4, lineHeight, verticalAlign });
      const [line] = linesOf([text('x'), ...span(style, text('1', style))], styleOf());
      return { up: line!.baseline - runsOf(line!)[1]!.y, height: line!.height };
    };
    expect(y('super').up).toBeCloseTo(10 / 3, 6);
    expect(y('sub').up).toBeCloseTo(-2, 6);
    expect(y(3).up).toBe(3);
    expect(y({ percent: 50 }).up).toBe(2);
    expect(y('top').up).toBeGreaterThan(y('middle').up);
    expect(y('bottom').up).toBeLessThan(y('baseline').up);
    expect(y('super', 40).height).toBeGreaterThan(14);
    expect(y('top', 40).height).toBe(40);
  });

  test('extents cover border and padding, not margins, and say where the box goes on', () => {
    const box = styleOf({ marginLeft: 3, paddingLeft: 2, borderLeftWidth: 1, paddingRight: 4, marginRight: 5 });
    const lines = linesOf([text('It said '), ...span(box, text(prose, box)), text(' so')], styleOf());
    const extents = lines.map((line) => line.items.find((item) => item.kind === 'extent')!);
    expect(extents.map(({ start, end }) => [start, end])).toEqual([
      [true, false],
      ...extents.slice(2).map(() => [false, false]),
      [false, true],
    ]);
    const [before, inside] = runsOf(lines[0]!);
    expect(extents[0]!.x).toBeCloseTo(before!.x + before!.width + 3, 6);
    expect(inside!.x).toBeCloseTo(extents[0]!.x + 3, 6);
    const [quote, after] = runsOf(lines.at(-1)!);
    expect(extents.at(-1)!.width).toBeCloseTo(quote!.width + 4, 6);
    expect(after!.x).toBeCloseTo(extents.at(-1)!.width + 5, 6);
  });

  test('orders right-to-left words from right to left', () => {
    const style = styleOf();
    const [line] = linesOf([text('ab \u05D0\u05D1 \u05D2 cd', style)], style);
    expect(lineText(line!)).toBe('ab \u05D2 \u05D1\u05D0 cd');
  });

  test('min-content is the widest word, max-content the text on one line', () => {
    const paragraph = prepare([text('a longest b'), forced, text('c')], styleOf());
    const width = (word: string): number => fonts.textFont(styleOf(), 'en').set(word, false).width;
    expect(paragraph.minContent).toBeCloseTo(width('longest'), 6);
    expect(paragraph.maxContent).toBeCloseTo(width('a longest b'), 1);
    expect(paragraph.lineHeight).toBe(14);
  });

  test('a word that runs over a box border stays whole', () => {
    const italic = styleOf({ fontStyle: 'italic', hyphens: 'auto' });
    const paragraph = prepare([text('un'), ...span(italic, text('representative', italic))], styleOf());
    expect(paragraph.breakpoints.map(({ kind }) => kind)).toEqual(['start', 'forced']);
  });
});
