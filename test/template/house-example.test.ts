import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { buildBrief } from '../../src/build-brief.js';
import { readPdf } from '../support/read-pdf.js';

test('the worked example of docs/templates.md builds, with its own masthead, faces and logo', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'daybrief-house-'));
  const edition = await buildBrief('docs/example/river-talks.yaml', { out });
  expect(edition.diagnostics).toEqual([]);
  const bytes = readFileSync(edition.files!.pdf);
  const { pages } = await readPdf(new Uint8Array(bytes));
  const items = pages.flatMap((page) => page.items);
  const fontOf = (words: string) => items.find(({ text }) => text.includes(words))?.font;
  expect(fontOf('Board of the River Fund')).toBe('LiberationSans-Bold');
  expect(items.some(({ font }) => font.startsWith('SourceSerif4'))).toBe(true);
  expect(items.some(({ font }) => font.startsWith('SourceSans3'))).toBe(false);
  expect(bytes.toString('latin1')).toMatch(/\/Subtype\s*\/Image/u);
});
