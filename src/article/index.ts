import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { excerpt } from '../diagnostics/excerpt.js';
import type { ArticleRef } from '../spec/spec.js';
import type { Article } from './article.js';
import { findFiles } from './find-files.js';
import type { ArticleFile } from './find-files.js';
import type { ArticleOptions } from './parse.js';
import { readArticleFile } from './read-file.js';
import type { ArticleProblem } from './read-file.js';

export { findFiles } from './find-files.js';
export { parseArticle } from './parse.js';
export type { ArticleFormat, ArticleOptions } from './parse.js';
export { readArticleFile } from './read-file.js';

export interface LoadedArticle {
  article: Article;
  /** As the user would write it. */
  file: string;
  /** Admiralty grade from the spec. */
  grade: string | null;
}

export interface LoadRequest {
  refs: readonly ArticleRef[];
  /** The spec's folder, which paths are relative to. */
  folder: string;
  specFile: string;
  /** The spec as text: diagnostics show the line that names an article. */
  specSource: string;
}

/** Reads the articles that a spec names. An article that cannot be read is an error at its line and left out. */
export async function loadArticles({ refs, folder, specFile, specSource }: LoadRequest): Promise<{
  articles: LoadedArticle[];
  diagnostics: Diagnostic[];
}> {
  const atRef = ({ position: { line, column } }: ArticleRef, problem: ArticleProblem): Diagnostic => ({
    ...problem,
    file: specFile,
    line,
    column,
    excerpt: excerpt({ source: specSource, line, column }),
  });

  // Find the files.
  const { files, unmatched, repeated } = findFiles({ refs, folder });

  // Read each, under an id that no other has; a feed gives several articles.
  const read = await Promise.all(
    files.map(async (each) => ({ ...each, ...(await readArticleFile(each.file, options(each, files, folder))) })),
  );

  return {
    articles: read.flatMap(({ articles, file, ref }) =>
      articles.map((article) => ({ article, file, grade: ref.grade ?? null })),
    ),
    diagnostics: [
      ...unmatched.map((ref) => atRef(ref, noMatch(ref))),
      ...repeated.map((ref) => atRef(ref, duplicate(ref))),
      ...read.flatMap(({ ref, problems, diagnostics }) => [
        ...problems.map((problem) => atRef(ref, problem)),
        ...diagnostics,
      ]),
    ],
  };
}

function options({ file, ref }: ArticleFile, files: readonly ArticleFile[], folder: string): ArticleOptions {
  const { title, published, publisher, url } = ref;
  return {
    id: uniqueId(file, files, folder),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
}

/** The file's stem; its whole path where two articles share the stem. */
function uniqueId(file: string, files: readonly ArticleFile[], folder: string): string {
  const stem = path.parse(file).name;
  const alone = files.filter((other) => path.parse(other.file).name === stem).length === 1;
  return alone ? stem : path.relative(folder, file).split(path.sep).join('/');
}

const noMatch = ({ file }: ArticleRef): ArticleProblem => ({
  code: 'article-not-found',
  severity: 'error',
  message: `No file matches "${file}".`,
  hint: "Paths and globs are relative to the spec's folder.",
});

const duplicate = ({ file }: ArticleRef): ArticleProblem => ({
  code: 'article-duplicate',
  severity: 'warning',
  message: `The article "${file}" is named twice; this entry is ignored.`,
  hint: 'Take one of the entries out.',
});
