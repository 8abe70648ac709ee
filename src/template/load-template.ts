import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { listFiles } from '../files.js';
import { packageRoot } from '../package-root.js';
import { readTemplateYaml } from './template-yaml.js';
import type { TemplateYaml } from './template-yaml.js';
import type { Template, TemplateFile, TemplateFolder } from './template.js';

/** Folders that may hold templates: `templates/` beside the spec and in each folder above it, then those we ship. */
export function templateSearchPath(specFile: string): string[] {
  const folders: string[] = [];
  let folder = path.resolve(path.dirname(specFile));
  while (!folders.includes(path.join(folder, 'templates'))) {
    folders.push(path.join(folder, 'templates'));
    folder = path.dirname(folder);
  }
  return [...folders, path.join(packageRoot, 'templates')];
}

/** Finds a template and all that it inherits. With an error there is no template. */
export function loadTemplate({ name, searchPath }: { name: string; searchPath: readonly string[] }): {
  template: Template | null;
  diagnostics: Diagnostic[];
} {
  const { chain, diagnostics } = inheritance(name, searchPath);
  const folders = chain.map(({ folder }) => folder);
  const partials = new Map(
    partialNames(folders).map((partial) => [partial, nearestFile(folders, `partials/${partial}.hbs`)!]),
  );
  const page = nearestFile(folders, 'brief.hbs');
  if (page === null && diagnostics.length === 0) diagnostics.push(lacksPage(folders[0]!));
  if (page === null || diagnostics.length > 0) return { template: null, diagnostics };
  const papers = chain.find(({ yaml }) => yaml.paper !== undefined)?.yaml.paper ?? ['A4', 'Letter'];
  const options = Object.assign({}, ...chain.map(({ yaml }) => yaml.options ?? {}).reverse()) as Template['options'];
  return { template: { name, folders, papers, options, page, partials }, diagnostics };
}

interface Link {
  folder: TemplateFolder;
  yaml: TemplateYaml;
}

/** The template and its parents, nearest first. */
function inheritance(name: string, searchPath: readonly string[]): { chain: Link[]; diagnostics: Diagnostic[] } {
  const chain: Link[] = [];
  let next: string | undefined = name;
  let named: Pick<Diagnostic, 'file'> = {};
  while (next !== undefined) {
    const wanted: string = next;
    if (chain.some(({ folder }) => folder.name === wanted)) return { chain, diagnostics: [loop(chain, wanted)] };
    const folder = findFolder(wanted, searchPath);
    if (folder === null) return { chain, diagnostics: [unknownTemplate(wanted, searchPath, named)] };
    const file = path.join(folder.path, 'template.yaml');
    const { data, diagnostics } = readTemplateYaml(file, readFileSync(file, 'utf8'));
    if (data === null || diagnostics.length > 0) return { chain, diagnostics };
    chain.push({ folder, yaml: data });
    next = data.extends;
    named = { file };
  }
  return { chain, diagnostics: [] };
}

function findFolder(name: string, searchPath: readonly string[]): TemplateFolder | null {
  const parent = searchPath.find((folder) => templatesIn(folder).includes(name));
  return parent === undefined ? null : { name, path: path.join(parent, name) };
}

/** Names of the template folders in a folder. */
const templatesIn = (folder: string): string[] =>
  listFiles(folder).filter((name) => listFiles(path.join(folder, name)).includes('template.yaml'));

function unknownTemplate(name: string, searchPath: readonly string[], named: Pick<Diagnostic, 'file'>): Diagnostic {
  const known = [...new Set(searchPath.flatMap(templatesIn))];
  const guess = nearest(name, known);
  return {
    code: 'template-unknown',
    severity: 'error',
    message: `There is no template "${name}".`,
    hint: `${guess === null ? '' : `Did you mean "${guess}"? `}Templates: ${known.join(', ')}.`,
    ...named,
  };
}

const loop = (chain: readonly Link[], name: string): Diagnostic => ({
  code: 'template-loop',
  severity: 'error',
  message: `Templates extend one another: ${[...chain.map(({ folder }) => folder.name), name].join(' → ')}.`,
  hint: 'Take "extends" out of one of them.',
  file: path.join(chain.at(-1)!.folder.path, 'template.yaml'),
});

const lacksPage = (folder: TemplateFolder): Diagnostic => ({
  code: 'template-invalid',
  severity: 'error',
  message: `The template "${folder.name}" has no brief.hbs.`,
  hint: 'Write one, or write "extends: classic" into its template.yaml to inherit it.',
  file: path.join(folder.path, 'template.yaml'),
});

const partialNames = (folders: readonly TemplateFolder[]): string[] => [
  ...new Set(
    folders
      .flatMap((folder) => listFiles(path.join(folder.path, 'partials')))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => path.basename(name, '.hbs')),
  ),
];

/** The file from the nearest folder that has it. */
function nearestFile(folders: readonly TemplateFolder[], name: string): TemplateFile | null {
  for (const folder of folders) {
    const file = path.join(folder.path, name);
    const has = listFiles(path.dirname(file)).includes(path.basename(file));
    if (has) return { file, source: readFileSync(file, 'utf8') };
  }
  return null;
}
