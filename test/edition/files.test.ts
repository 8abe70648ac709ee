import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { countEdition, editionFiles } from '../../src/edition/files.js';

describe('the files of an edition', () => {
  test('lie in a folder of its date, under the name of its spec', () => {
    expect(editionFiles({ out: 'output', date: '2024-03-05', name: 'ports' })).toEqual({
      pdf: path.join('output', '2024-03-05', 'ports.pdf'),
      data: path.join('output', '2024-03-05', 'ports.json'),
      manifest: path.join('output', '2024-03-05', 'ports.manifest.json'),
    });
  });
});

describe('the number of an edition', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'daybrief-count-'));
  const put = (folder: string, name: string) => {
    mkdirSync(path.join(out, folder), { recursive: true });
    writeFileSync(path.join(out, folder, `${name}.pdf`), '');
  };
  for (const folder of ['2024-03-01', '2024-03-04', '2024-03-05', '2024-03-09', 'drafts']) put(folder, 'ports');
  put('2024-03-02', 'rivers');
  const count = (date: string, name = 'ports') => countEdition({ out, date, name });

  test('is one more than there are earlier dated editions of that name', () => {
    expect([count('2024-02-01'), count('2024-03-04'), count('2024-03-05'), count('2024-12-31')]).toEqual([1, 2, 3, 5]);
    expect(count('2024-03-05', 'rivers')).toBe(2);
  });

  test('is 1 where there is no output yet', () => {
    expect(countEdition({ out: path.join(out, 'none'), date: '2024-03-05', name: 'ports' })).toBe(1);
  });
});
