import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { toData } from '../../src/edition/data.js';
import { packageRoot } from '../../src/package-root.js';
import { sampleBrief } from './sample.js';

test('docs/data.md shows the data as an edition writes it', () => {
  const page = readFileSync(path.join(packageRoot, 'docs/data.md'), 'utf8');
  const example = /^```json\n(.*?)^```/msu.exec(page)?.[1] ?? '';
  expect(JSON.parse(example)).toEqual(JSON.parse(JSON.stringify(toData(sampleBrief))));
});
