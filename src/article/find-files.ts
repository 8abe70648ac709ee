import { existsSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { byCodeUnits } from '../order.js';
import type { ArticleRef } from '../spec/spec.js';

/** A file that a spec names, in the order of the spec. */
export interface ArticleFile {
  /** The spec's folder and the path in it, as the user would write it. */
  file: string;
  ref: ArticleRef;
}

export interface FoundFiles {
  files: ArticleFile[];
  /** Globs that match no file. */
  unmatched: ArticleRef[];
  /** Entries that name a file again. */
  repeated: ArticleRef[];
}

/** Resolves the paths and globs of a spec against its folder; the files of one glob come sorted. */
export function findFiles({ refs, folder }: { refs: readonly ArticleRef[]; folder: string }): FoundFiles {
  const found = new Map<string, ArticleFile>();
  const unmatched: ArticleRef[] = [];
  const repeated: ArticleRef[] = [];
  for (const ref of refs) {
    const isGlob = isDynamicPattern(ref.file) && !existsSync(path.resolve(folder, ref.file));
    const names = isGlob ? matches(ref.file, folder) : [ref.file];
    if (names.length === 0) unmatched.push(ref);
    for (const file of names.map((name) => (path.isAbsolute(name) ? name : path.join(folder, name)))) {
      if (!found.has(file)) found.set(file, { file, ref });
      else if (!isGlob) repeated.push(ref);
    }
  }
  return { files: [...found.values()], unmatched, repeated };
}

const matches = (pattern: string, folder: string): string[] =>
  globSync(pattern, { cwd: folder, expandDirectories: false }).sort(byCodeUnits);
