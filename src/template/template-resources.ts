import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Resource, Resources } from '../resources.js';
import type { TemplateFolder } from './template.js';

/**
 * What URLs in a template mean: a file of the nearest folder that has it, so that a template inherits every stylesheet,
 * font and picture. `../classic/style.css` is that parent's file, and a file that names itself means its parent's.
 * Nothing outside of the template's folders is read.
 */
export function templateResources(folders: readonly TemplateFolder[]): Resources {
  return {
    read(url, from) {
      const start = folders.findIndex(({ path: folder }) => isInside(folder, from));
      if (start === -1 || !isRelative(url)) return undefined;
      const own = path.relative(folders[start]!.path, from);
      const wanted = path.normalize(path.join(path.dirname(own), decodeURI(url)));
      const [up, parent, ...rest] = wanted.split(path.sep);
      if (up === '..') {
        const named = folders.filter(({ name }) => name === parent);
        return firstFile(named, rest.join(path.sep));
      }
      return firstFile(wanted === own ? folders.slice(start + 1) : folders, wanted);
    },
  };
}

/** No scheme, no host, no root, no fragment. */
const isRelative = (url: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|\/|\\|#|\?)/iu.test(url);

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

function firstFile(folders: readonly TemplateFolder[], name: string): Resource | undefined {
  const found = folders
    .map((folder) => path.join(folder.path, name))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
  return found === undefined ? undefined : { path: found, bytes: readFileSync(found) };
}
