import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSpec } from '../../src/spec/index.js';
import { packageRoot } from '../../src/package-root.js';
import { keysAllowed, sectionKinds } from '../../src/spec/schema.js';

const page = readFileSync(path.join(packageRoot, 'docs/spec.md'), 'utf8');
const examples = [...page.matchAll(/^```yaml\n(.*?)^```/gmsu)].map((match) => match[1]!);

/** A fragment together with the keys that a spec must have. */
const complete = (example: string): string =>
  ['title: T', 'articles: [a.md]', 'sections: [sources]']
    .filter((line) => !new RegExp(`^${line.split(':')[0]!}:`, 'mu').test(example))
    .concat(example)
    .join('\n');

describe('docs/spec.md', () => {
  test.each(examples)('shows a valid example: %j', (example) => {
    expect(readSpec({ source: complete(example), file: 'example.yaml' }).diagnostics).toEqual([]);
  });

  test.each(keysAllowed([], {}))('names the key "%s"', (key) => expect(page).toContain(`\`${key}\``));

  test.each(sectionKinds)('names the section "%s" and its options', (kind) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\``));
    expect(row).toBeDefined();
    const options = keysAllowed(['sections', 0], { kind }).filter((key) => key !== 'title');
    for (const option of options) expect(row).toContain(`\`${option}\``);
  });
});
