import { expect, test } from '@jest/globals';
import { composeBrief } from '../../src/brief/index.js';
import { writePdf } from '../../src/pdf/index.js';
import { print } from '../../src/print/index.js';
import { readSpec } from '../../src/spec/index.js';
import { loadTemplate, renderBrief } from '../../src/template/index.js';
import { readPdf } from '../support/read-pdf.js';
import { readingOf } from '../support/reading-of.js';
import { templatesOf } from '../template/template-folder.js';

type ReadArticle = Parameters<typeof composeBrief>[0]['articles'][number];

const sentences = ['one', 'two', 'three', 'four', 'five'].map((word) => `The harbour has ${word} gates.`);

const articles: ReadArticle[] = ['a', 'b', 'c'].map((id) => ({
  reading: readingOf({
    id,
    text: `${sentences.join(' ')} It rains.`,
    background: sentences,
    statements: sentences.map((words) => ({ speaker: `Speaker ${id}`, words: [words.slice(0, -1)] })),
  }),
  grade: 'B2',
}));

/** The texts of the pages of one section that begins `room` points above the foot of the first. */
async function pagesWith(section: string, articles: readonly ReadArticle[], room: number): Promise<string[]> {
  const source = `title: Gates\nmarking: X\narticles: [a.md]\nsections: [${section}]\n`;
  const { spec } = readSpec({ source, file: 'briefs/gates.yaml' });
  const { brief } = composeBrief({ spec: spec!, articles, date: '2026-03-04' });
  const { template } = loadTemplate({ name: 'classic', searchPath: templatesOf({}) });
  const { html, ...page } = renderBrief({ brief, template: template! });
  const filler = `<div style="height: ${237 / 0.352778 - room}pt; margin-bottom: -20.5pt"></div>`;
  const filled = html.replace(/<header class="masthead">.*?(?=<section)/su, filler);
  const { document } = await print({ ...page, html: filled });
  const { pages } = await readPdf(await writePdf({ ...document, date: '2026-03-04' }));
  return pages.map(({ text }) => text);
}

test.each([96, 124, 152])('the last source keeps legend and colophon where %i points are left', async (room) => {
  const pages = await pagesWith('sources', articles, room);
  expect(pages.length).toBeGreaterThan(1);
  for (const words of ['Admiralty', 'Reading time', 'Headline of the story']) expect(pages.at(-1)).toContain(words);
});

test.each([
  ['statements', 40],
  ['statements', 96],
  ['background', 40],
  ['background', 96],
])('two %s at least stand on each side of a break where %i points are left', async (section, room) => {
  const pages = await pagesWith(section, articles.slice(0, 1), room);
  const counts = pages.map((text) => text.match(/The harbour has/gu)?.length ?? 0).filter((count) => count > 0);
  expect(counts.reduce((sum, count) => sum + count)).toBe(sentences.length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
});
