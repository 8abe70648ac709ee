import path from 'node:path';
import { expect, test } from '@jest/globals';
import { noResources } from '../../src/local-resources.js';
import { withBaseResources } from '../../src/print/base-resources.js';

const font = 'classic/fonts/SourceSans3-Regular.ttf';
const resources = withBaseResources(noResources);

test('the shipped stylesheet finds its fonts even when the page may read nothing', () => {
  expect(resources.read(font, path.resolve('templates/base.css'))?.path).toBe(path.resolve('templates', font));
});

test('the page itself still reads only what it may', () => {
  expect(resources.read(font, path.resolve('templates/page.html'))).toBeUndefined();
});
