// Draws the pages of the example briefs that `npm run brief` built, as PNG in docs/pictures/.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { globSync } from 'tinyglobby';
import { writeWhole } from '../src/files.js';
import { byCodeUnits } from '../src/order.js';
import { packageRoot } from '../src/package-root.js';
import { indexedPng } from './indexed-png.js';

const DOTS_PER_INCH = 110;
const folder = path.join(packageRoot, 'docs/pictures');

const files = editionsOfExamples();
if (files.length === 0) throw new Error('There are no example briefs in output/: run `npm run brief` first.');
rmSync(folder, { recursive: true, force: true });
const library = await PDFiumLibrary.init();
for (const file of files) await drawPages(file);
library.destroy();

/** The newest edition of each spec in briefs/. */
function editionsOfExamples(): string[] {
  const names = globSync('*.yaml', { cwd: path.join(packageRoot, 'briefs') }).map((spec) => path.parse(spec).name);
  return names.sort(byCodeUnits).flatMap((name) => {
    const editions = globSync(`*/${name}.pdf`, { cwd: path.join(packageRoot, 'output'), absolute: true });
    return editions.sort(byCodeUnits).slice(-1);
  });
}

async function drawPages(file: string): Promise<void> {
  const document = await library.loadDocument(readFileSync(file));
  for (const page of document.pages()) {
    const picture = await page.render({ scale: DOTS_PER_INCH / 72 });
    const name = `${path.parse(file).name}-${page.number + 1}.png`;
    writeWhole(path.join(folder, name), indexedPng(picture));
    console.log(`docs/pictures/${name}`);
  }
  document.destroy();
}
