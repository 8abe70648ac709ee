import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder, listFiles } from '../files.js';
import { byCodeUnits } from '../order.js';
import { packageRoot } from '../package-root.js';

/** SHA-256 of each file that an edition rests on, by a name that is the same on every machine. */
export type Inputs = Record<string, string>;

export interface InputFiles {
  specFile: string;
  articles: readonly string[];
  /** The template's folder and those it inherits from. */
  templateFolders: readonly string[];
}

const shippedTemplates = path.join(packageRoot, 'templates');
const shippedFonts = path.join(shippedTemplates, 'classic', 'fonts');
const baseStyles = path.join(shippedTemplates, 'base.css');

/** Hashes the spec, its articles, every file of its template, what each template uses, and Daybrief itself. */
export function hashInputs({ specFile, articles, templateFolders }: InputFiles): Inputs {
  const files = [specFile, ...articles, ...[...templateFolders, shippedFonts].flatMap(filesUnder), baseStyles];
  const entries = files.map((file): [string, string] => [inputName(file, specFile), hashFile(file)]);
  entries.push(['daybrief', hashProgram()]);
  return Object.fromEntries(entries.sort(([a], [b]) => byCodeUnits(a, b)));
}

/** Relative to the spec; files that Daybrief ships are named from its package. */
function inputName(file: string, specFile: string): string {
  const inPackage = path.relative(shippedTemplates, path.resolve(file));
  const shipped = !inPackage.startsWith('..') && !path.isAbsolute(inPackage);
  const name = shipped ? path.join('daybrief', 'templates', inPackage) : path.relative(path.dirname(specFile), file);
  return name.split(path.sep).join('/');
}

/**
 * The version, what the reader has learnt and, when Daybrief runs from its bundle, the code: a changed Daybrief makes every
 * edition stale. The names of the bundle's chunks hold hashes of what is in them.
 */
function hashProgram(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const bundle = path.basename(here) === 'dist' ? listFiles(here).filter((name) => name.endsWith('.js')) : [];
  const entries = bundle.filter((name) => !name.includes('-')).map((name) => path.join(here, name));
  const models = filesUnder(path.join(packageRoot, 'src/reading/models')).filter((file) => file.endsWith('.bin'));
  const hashes = [path.join(packageRoot, 'package.json'), ...models, ...entries].map(hashFile);
  return hashBytes([...bundle, ...hashes].join('\n'));
}

/** Empty when the file cannot be read: the stage that needs it says so. */
function hashFile(file: string): string {
  try {
    return hashBytes(readFileSync(file));
  } catch {
    return '';
  }
}

export const hashBytes = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
