import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { cssDocs } from '../../../scripts/write-css-doc.js';

test('docs/css.md lists what the engine supports (npm run docs:css writes it)', () => {
  expect(readFileSync('docs/css.md', 'utf8')).toBe(cssDocs());
});
