import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Resources } from './resources.js';

/** Files of this machine, by paths relative to the file that names them, absolute paths and `file:` URLs. */
export const localResources: Resources = {
  read(url, from) {
    const file = localPath(url, from);
    if (file === null || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
    return { path: file, bytes: readFileSync(file) };
  },
};

/** Nothing at all: what a page may read that has no place of its own. */
export const noResources: Resources = { read: () => undefined };

/** Null for URLs with another scheme, or a host. Query and fragment do not count. */
function localPath(url: string, from: string): string | null {
  if (/^file:/iu.test(url)) return fromFileUrl(url);
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/iu.test(url)) return null;
  const [name = ''] = url.split(/[?#]/u);
  return path.resolve(path.dirname(from), decoded(name));
}

function fromFileUrl(url: string): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null; // A host, or a malformed escape.
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A percent sign that is no escape.
  }
}
