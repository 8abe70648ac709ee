import path from 'node:path';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { listFiles } from '../files.js';
import { readTextFile } from '../text-file.js';
import type { Article } from './article.js';
import { parseSource } from './parse.js';
import type { ArticleFormat, ArticleOptions } from './parse.js';

/** What is wrong about an article as a whole; the caller says where it was named. */
export interface ArticleProblem {
  code: DiagnosticCode;
  severity: 'error' | 'warning';
  message: string;
  hint: string;
}

export interface ReadFile {
  article: Article | null;
  problems: ArticleProblem[];
  /** What is wrong inside the file, with its place there. */
  diagnostics: Diagnostic[];
}

const formats: Record<string, ArticleFormat> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** Reads one article file, its format told by its ending, its id by its stem unless `options` give one. */
export function readArticleFile(file: string, options: ArticleOptions = {}): ReadFile {
  const failed = (problem: ArticleProblem): ReadFile => ({ article: null, problems: [problem], diagnostics: [] });
  const { text, problem } = readTextFile(file);
  if (problem === 'does not exist') return failed(notFound(file));
  if (problem !== null) return failed(unreadable(file, problem));
  const { name: id, ext } = path.parse(file);
  const format = formats[ext.toLowerCase()];
  if (format === undefined) return failed(unknownFormat(file));

  const { article, diagnostics } = parseSource({ source: text, file, options: { id, format, ...options } });
  if (article.text.trim() === '') return { ...failed(empty(file)), diagnostics };
  return { article, problems: article.published === '' ? [noDate(file)] : [], diagnostics };
}

function notFound(file: string): ArticleProblem {
  const { dir, base } = path.parse(file);
  const guess = nearest(base, listFiles(dir === '' ? '.' : dir));
  return {
    code: 'article-not-found',
    severity: 'error',
    message: `The article ${file} does not exist.`,
    hint:
      guess === null
        ? "Check the path; in a spec it is relative to the spec's folder."
        : `Did you mean "${path.join(dir, guess)}"?`,
  };
}

const unreadable = (file: string, problem: string): ArticleProblem => ({
  code: 'article-unreadable',
  severity: 'error',
  message: `The article ${file} ${problem}.`,
  hint:
    problem === 'is a folder' ? `Name its files, such as "${file}/*.md".` : 'Save it as a UTF-8 text or Markdown file.',
});

const unknownFormat = (file: string): ArticleProblem => ({
  code: 'article-unknown-format',
  severity: 'error',
  message: `The format of the article ${file} is unknown.`,
  hint: `Endings that Daybrief reads: ${Object.keys(formats).join(', ')}.`,
});

const empty = (file: string): ArticleProblem => ({
  code: 'article-empty',
  severity: 'error',
  message: `The article ${file} holds no text.`,
  hint: 'Put the text of the article into it, or take it out.',
});

const noDate = (file: string): ArticleProblem => ({
  code: 'article-no-date',
  severity: 'warning',
  message: `Nothing says when ${file} was published, so its relative dates stay unresolved.`,
  hint: 'Give `published: YYYY-MM-DD` in the spec or in the front matter, or `--published` to `brief read`.',
});
