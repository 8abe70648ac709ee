import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { localResources, noResources } from '../src/local-resources.js';

const folder = mkdtempSync(path.join(tmpdir(), 'daybrief-resources-'));
mkdirSync(path.join(folder, 'styles'));
const sheet = path.join(folder, 'styles', 'house style.css');
writeFileSync(sheet, 'p {}');
const page = path.join(folder, 'page.html');

describe('local resources', () => {
  test.each(['styles/house style.css', 'styles/house%20style.css', './styles/house%20style.css?v=2#x', sheet])(
    'are found by %j',
    (url) => expect(localResources.read(url, page)).toEqual({ path: sheet, bytes: Buffer.from('p {}') }),
  );

  test('are relative to the file that names them, and may have file: URLs', () => {
    expect(localResources.read('../styles/house style.css', sheet)?.path).toBe(sheet);
    expect(localResources.read(pathToFileURL(sheet).href, page)?.path).toBe(sheet);
  });

  test.each([
    'https://example.org/a.css',
    '//example.org/a.css',
    'data:text/css,p',
    'none.css',
    'styles',
    '%',
    'file://host/a',
  ])('are not found by %j', (url) => expect(localResources.read(url, page)).toBeUndefined());

  test('are none for a page without a place', () => expect(noResources.read(sheet, page)).toBeUndefined());
});
