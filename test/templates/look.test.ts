import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildBrief } from '../../src/build-brief.js';
import type { EditionData } from '../../src/edition/index.js';
import { readObjects } from '../support/pdf-objects.js';
import { readPdf, type PdfPage, type PdfText, type ReadPdf } from '../support/read-pdf.js';
import { renderPage, type Pixels } from '../support/render-page.js';

/** What holds for every brief that `classic` sets, measured on the finished PDF. */
describe.each(['us-russia-call', 'isern-water-treaty'])('the pages of %s', (name) => {
  let pdf: Uint8Array;
  let read: ReadPdf;
  let day: string;
  let lastSource: string;

  beforeAll(async () => {
    const out = mkdtempSync(path.join(tmpdir(), 'daybrief-look-'));
    const { files, date } = await buildBrief(`briefs/${name}.yaml`, { out });
    pdf = new Uint8Array(readFileSync(files!.pdf));
    read = await readPdf(pdf);
    const data = JSON.parse(readFileSync(files!.data, 'utf8')) as EditionData;
    lastSource = data.articles.at(-1)!.title.slice(0, 24);
    day = String(Number(date!.slice(-2)));
  });

  const items = (): PdfText[] => read.pages.flatMap((page) => [...page.items]);
  const headings = () => read.outline.filter(({ level }) => level === 2);

  test('are read in the order day, title, bottom line', () => {
    const bySize = [...read.pages[0]!.items].sort((a, b) => b.size - a.size);
    const sizes = [...new Set(bySize.map(({ size }) => points(size)))];
    expect(bySize[0]!.text).toBe(day);
    expect(sizes.slice(0, 3)).toEqual([80, expect.any(Number), expect.any(Number)]);
    const title = bySize.filter(({ size }) => points(size) === sizes[1]).map(({ text }) => text);
    expect(String(read.info['Title'])).toMatch(new RegExp(`^${title.join('\\s*')}`, 'u'));
    const bottomLine = bySize.find(({ size }) => points(size) === sizes[2])!;
    expect(bottomLine.font).toContain('Serif');
  });

  test('hold no type that a photocopier loses', () => {
    expect(Math.min(...items().map(({ size }) => points(size)))).toBeGreaterThanOrEqual(7.5);
    for (const color of colorsOf(pdf)) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(4.5);
  });

  test('set text on one grid of half lines, in the margin and in the main column', () => {
    for (const page of read.pages) {
      const text = page.items.filter(({ size }) => points(size) === 10);
      const residues = text.map(({ y }) => (y * 0.75) % 7);
      expect(Math.max(...residues) - Math.min(...residues)).toBeLessThan(0.1);
    }
  });

  test('have every head in the margin, so that it alone is a table of contents', () => {
    expect(headings().length).toBeGreaterThan(4);
    for (const { label, page } of headings()) {
      const head = read.pages[page]!.items.find(({ text, size }) => text === label && points(size) === 11.5);
      const place = [head?.font, millimetres(head!.x)];
      expect([label, ...place]).toEqual([label, 'SourceSans3-Semibold', leftEdge(read.pages[page]!)]);
    }
  });

  test('keep a head with two lines at least', () => {
    for (const { label, page } of headings()) {
      const { items: all } = read.pages[page]!;
      const head = all.find(({ text, size }) => text === label && points(size) === 11.5)!;
      const beside = ({ x, y }: PdfText) => millimetres(x) > leftEdge(read.pages[page]!) + 1 && y > head.y - 2;
      const below = body(read.pages[page]!).filter(beside);
      expect(new Set(below.map(({ y }) => Math.round(y))).size).toBeGreaterThanOrEqual(2);
    }
  });

  test('put the sides in columns of one width that start level', () => {
    const marks = read.pages.map((page) => page.items.filter((item) => isMark(item) && points(item.size) === 11.5));
    const [row] = marks.filter((each) => each.length > 0);
    expect(new Set(row!.map(({ y }) => Math.round(y))).size).toBe(1);
    const steps = row!.slice(1).map(({ x }, i) => millimetres(x - row![i]!.x));
    expect(new Set(steps).size).toBe(1);
  });

  test('let no reference stand alone on a line', () => {
    for (const { items: all } of read.pages) {
      for (const reference of all.filter(({ text }) => /^(?:\d+ )?¶/u.test(text))) {
        const before = all.filter(({ x, y }) => Math.abs(y - reference.y) < 1 && x < reference.x);
        expect([reference.text, before.some(({ size }) => points(size) > 7.5)]).toEqual([reference.text, true]);
      }
    }
  });

  test('carry the marking at head and foot, and the number of the page', () => {
    for (const [i, page] of read.pages.entries()) {
      expect(page.items.filter(({ text }) => text.startsWith('TLP:'))).toHaveLength(2);
      expect(page.text).toContain(`Page ${i + 1} of ${read.pages.length}`);
    }
  });

  test('end in the sources with all that explains them', () => {
    const { text } = read.pages.at(-1)!;
    for (const words of [lastSource, 'Admiralty scale', 'Reading time']) {
      expect([words, text.includes(words)]).toEqual([words, true]);
    }
  });

  test('show vermilion on the day only, and nothing where the sheet is punched', async () => {
    let spots = 0;
    for (const [i, page] of read.pages.entries()) {
      const pixels = await renderPage(pdf, i, 4 / 3);
      const days = page.items.filter(({ text }) => text.startsWith(`${day} `) || text === day);
      for (const [x, y] of spotsOf(pixels, isVermilion)) {
        spots += 1;
        expect(days.some((item) => isIn(item, x, y))).toBe(true);
      }
      const punched = spotsOf(pixels, ([r, g, b]) => r + g + b < 700).filter(([x]) => millimetres(x) < 12);
      expect(punched).toEqual([]);
    }
    expect(spots).toBeGreaterThan(100);
  });
});

type Rgb = readonly [red: number, green: number, blue: number];

const points = (px: number): number => Math.round(px * 75) / 100;
const millimetres = (px: number): number => Math.round((px * 254) / 96) / 10;

const isMark = ({ text }: PdfText): boolean => /^[■●▲◆▼□○△]$/u.test(text);

/** Of the block of 168 mm: paper-A4.css and paper-Letter.css. */
const leftEdge = ({ width }: PdfPage): number => (millimetres(width) === 210 ? 22 : 23.9);

/** What stands between the running heads. */
const body = ({ items, height }: PdfPage): PdfText[] =>
  items.filter(({ y }) => millimetres(y) > 30 && millimetres(y) < millimetres(height) - 30);

/** The fill and stroke colours of all pages, 0 to 1. */
function colorsOf(file: Uint8Array): Rgb[] {
  const objects = readObjects(file);
  const root = objects.dictionary(objects.trailer['Root']);
  const pages = objects.list(objects.dictionary(root['Pages'])['Kids']).map((page) => objects.dictionary(page));
  const contents = pages
    .flatMap(({ Contents }) => (Array.isArray(Contents) ? Contents : [Contents]))
    .map((stream) => objects.stream(stream).toString('latin1'));
  const operators = contents.flatMap((text) => [...text.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/gu)]);
  return operators.map(([, red, green, blue]) => [Number(red), Number(green), Number(blue)]);
}

/** WCAG 2.2, contrast ratio. */
function contrastWithWhite(color: Rgb): number {
  const [red, green, blue] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const isVermilion = ([red, green, blue]: Rgb): boolean => red > 150 && green < red - 100 && blue < green;

function spotsOf({ width, data }: Pixels, matches: (color: Rgb) => boolean): [x: number, y: number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < data.length; at += 4) {
    if (matches([data[at]!, data[at + 1]!, data[at + 2]!])) found.push([(at / 4) % width, Math.floor(at / 4 / width)]);
  }
  return found;
}

const isIn = (item: PdfText, x: number, y: number): boolean =>
  x >= item.x - 2 && x <= item.x + item.width + 2 && y >= item.y - item.size && y <= item.y + item.size / 3;
