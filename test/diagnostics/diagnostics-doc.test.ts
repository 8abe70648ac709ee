import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codes } from '../../src/diagnostics/codes.js';
import { packageRoot } from '../../src/package-root.js';

/** Cells of a row of a Markdown table, without the white space that pads them. */
const cells = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

const rows = readFileSync(path.join(packageRoot, 'docs/diagnostics.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map(cells);

describe('docs/diagnostics.md', () => {
  test('has a row for each code, in the order of the list, and no other', () => {
    expect(rows.map(([code]) => code)).toEqual(Object.keys(codes).map((code) => `\`${code}\``));
  });

  test.each(Object.entries(codes))('says of %s what the list says', (code, { meaning, remedy }) => {
    expect(rows.find(([cell]) => cell === `\`${code}\``)).toEqual([`\`${code}\``, meaning, remedy]);
  });
});
