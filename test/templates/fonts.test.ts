import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const folder = 'templates/classic/fonts';

const published = new Map(
  readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ').reverse() as [name: string, hash: string]),
);

describe('the shipped faces', () => {
  it('are the published files, unchanged, as their reserved name demands', () => {
    const faces = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
    expect(faces.sort()).toEqual([...published.keys()].sort());
    for (const name of faces) {
      const hash = createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex');
      expect([name, hash]).toEqual([name, published.get(name)]);
    }
  });

  it('come with their licences', () => {
    for (const family of ['source-serif', 'source-sans']) {
      expect(readFileSync(path.join(folder, `LICENSE-${family}.md`), 'utf8')).toContain('SIL Open Font License');
    }
  });
});
