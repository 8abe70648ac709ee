import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { hashInputs } from '../../src/edition/inputs.js';

let folder: string;
const hash = (root = folder) =>
  hashInputs({
    specFile: path.join(root, 'briefs/ports.yaml'),
    articles: [path.join(root, 'briefs/articles/a.md')],
    templateFolders: [path.join(root, 'templates/house')],
  });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'daybrief-inputs-'));
  for (const [file, content] of [
    ['briefs/ports.yaml', 'title: Ports'],
    ['briefs/articles/a.md', 'Owners met.'],
    ['templates/house/partials/masthead.hbs', '<h1></h1>'],
  ] as const) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
});

describe('the inputs of an edition', () => {
  test('are named from the spec, those that Daybrief ships from its package', () => {
    const names = Object.keys(hash());
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining([
        '../templates/house/partials/masthead.hbs',
        'articles/a.md',
        'daybrief',
        'daybrief/templates/base.css',
        'daybrief/templates/classic/fonts/SourceSans3-Bold.ttf',
        'ports.yaml',
      ]),
    );
  });

  test('are the same wherever the project lies', () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'daybrief-elsewhere-'));
    cpSync(folder, copy, { recursive: true });
    expect(hash(copy)).toEqual(hash());
  });

  test.each([
    'briefs/ports.yaml',
    'briefs/articles/a.md',
    'templates/house/partials/masthead.hbs',
    'templates/house/new.css',
  ])('change with %s', (file) => {
    const before = hash();
    writeFileSync(path.join(folder, file), 'changed');
    expect(hash()).not.toEqual(before);
  });

  test('may lack a file: the stage that reads it says so', () => {
    rmSync(path.join(folder, 'briefs/articles/a.md'));
    expect(hash()['articles/a.md']).toBe('');
  });
});
