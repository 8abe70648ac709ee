import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadTemplate, templateSearchPath } from '../../src/template/index.js';
import { templatesOf } from './template-folder.js';

const load = (name: string, files: Record<string, string>) => loadTemplate({ name, searchPath: templatesOf(files) });

describe('inheritance', () => {
  const house = {
    'house/template.yaml':
      'name: house\nextends: classic\noptions: {unit: {default: Press office, meaning: Name of the unit.}}\n',
    'house/partials/colophon.hbs': 'The colophon.',
  };

  test('gives every file that the folder does not have', () => {
    const { template, diagnostics } = load('house', house);
    expect(diagnostics).toEqual([]);
    expect(template!.folders.map(({ name }) => name)).toEqual(['house', 'classic']);
    expect(template!.partials.get('colophon')!.source).toBe('The colophon.');
    expect(template!.partials.get('masthead')!.file).toMatch(/classic.partials.masthead\.hbs$/u);
    expect(Object.keys(template!.options)).toEqual(['voices', 'unit']);
  });

  test('in a circle is an error that names it', () => {
    const { template, diagnostics } = load('a', {
      'a/template.yaml': 'name: a\nextends: b',
      'b/template.yaml': 'name: b\nextends: a',
    });
    expect(template).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'template-loop', message: 'Templates extend one another: a → b → a.' }]);
  });

  test('from an unknown parent is an error in the template.yaml', () => {
    const { diagnostics } = load('a', { 'a/template.yaml': 'name: a\nextends: clasic' });
    expect(diagnostics).toMatchObject([
      { code: 'template-unknown', hint: expect.stringContaining('Did you mean "classic"?') },
    ]);
    expect(diagnostics[0]!.file).toMatch(/a.template\.yaml$/u);
  });
});

test('an unknown template is an error with the nearest and all names', () => {
  expect(load('clasic', { 'house/template.yaml': 'name: house' }).diagnostics).toMatchObject([
    {
      code: 'template-unknown',
      message: 'There is no template "clasic".',
      hint: 'Did you mean "classic"? Templates: house, classic.',
    },
  ]);
});

test('a folder without template.yaml is no template', () => {
  expect(load('house', { 'house/brief.hbs': 'x' }).diagnostics).toMatchObject([{ code: 'template-unknown' }]);
});

test('a template without a page of its own or inherited says what to do', () => {
  expect(load('a', { 'a/template.yaml': 'name: a' }).diagnostics).toMatchObject([
    { code: 'template-invalid', hint: expect.stringContaining('extends: classic') },
  ]);
});

test.each([
  ['name: a\nextend: classic', 2, 1, 'Allowed here: name, extends, paper, options.'],
  ['name: a\npaper: [A5]', 2, 9, 'It takes A4 or Letter.'],
  ['name: a\noptions:\n  logo: yes', 3, 9, 'It takes default and meaning.'],
])('a wrong template.yaml (%j) has its place', (yaml, line, column, hint) => {
  expect(load('a', { 'a/template.yaml': yaml }).diagnostics).toMatchObject([
    { code: 'template-invalid', line, column, hint },
  ]);
});

test('templates are looked for beside the spec, above it, and among those shipped', () => {
  const found = templateSearchPath(path.join('/work', 'briefs', 'x.yaml'));
  expect(found.slice(0, 3)).toEqual(['/work/briefs/templates', '/work/templates', '/templates']);
  expect(found.at(-1)).toBe(path.resolve('templates'));
});
