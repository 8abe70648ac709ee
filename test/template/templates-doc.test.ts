import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/package-root.js';
import { helpers } from '../../src/template/helpers/helpers.js';
import { shapes } from '../../src/template/variables.js';

const page = readFileSync(path.join(packageRoot, 'docs/templates.md'), 'utf8');

/** First cells of the table rows below a heading. */
const namesBelow = (heading: string): string[] =>
  [...(page.split(`\n### ${heading}\n`)[1] ?? '').split('\n### ')[0]!.matchAll(/^\| `(?<name>\w+)`/gmu)].map(
    (match) => match.groups!.name!,
  );

describe('docs/templates.md', () => {
  test.each(Object.entries(shapes))('lists the names of %s, all and no others', (name, shape) => {
    expect(namesBelow(name)).toEqual(Object.keys(shape));
  });

  test.each(Object.values(helpers).map(({ usage }) => usage))('shows the helper %s', (usage) => {
    expect(page).toContain(`\`${usage}\``);
  });
});
