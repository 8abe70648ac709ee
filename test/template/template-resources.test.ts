import path from 'node:path';
import { expect, test } from '@jest/globals';
import { loadTemplate } from '../../src/template/index.js';
import { templateResources } from '../../src/template/template-resources.js';
import { templatesOf } from './template-folder.js';

const searchPath = templatesOf({
  'house/template.yaml': 'name: house\nextends: classic',
  'house/style.css': 'own',
  'house/logo.png': 'logo',
  'secret.txt': 'secret',
  'other/style.css': 'other',
});
const { template } = loadTemplate({ name: 'house', searchPath });
const house = template!.folders[0]!;
const classic = template!.folders[1]!;
const resources = templateResources(template!.folders);
const read = (url: string, from: string): string | undefined => {
  const found = resources.read(url, from);
  return found && path.relative(path.dirname(found.path === '' ? '' : house.path), found.path);
};
const page = path.join(house.path, 'brief.html');
const inHouse = (name: string): string => path.join('house', name);

test('a file of the own folder goes first', () => {
  expect(read('style.css', page)).toBe(inHouse('style.css'));
  expect(resources.read('logo.png', page)!.bytes.toString()).toBe('logo');
});

test('what the folder does not have is inherited, fonts of an inherited stylesheet too', () => {
  expect(resources.read('house.css', page)!.path).toBe(path.join(classic.path, 'house.css'));
  expect(resources.read('fonts/SourceSans3-Regular.ttf', path.join(classic.path, 'house.css'))!.path).toBe(
    path.join(classic.path, 'fonts/SourceSans3-Regular.ttf'),
  );
});

test('a parent is reached by its name, and by the name of the file itself', () => {
  const style = path.join(house.path, 'style.css');
  expect(resources.read('../classic/style.css', style)!.path).toBe(path.join(classic.path, 'style.css'));
  expect(resources.read('style.css', style)!.path).toBe(path.join(classic.path, 'style.css'));
});

test.each([
  '../secret.txt',
  '../other/style.css',
  '../../x',
  '/etc/passwd',
  'file:///etc/passwd',
  'https://example.org/x.css',
  'none.css',
  'fonts',
])('%s is not read', (url) => {
  expect(resources.read(url, page)).toBeUndefined();
});
