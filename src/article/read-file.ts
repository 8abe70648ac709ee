import path from 'node:path';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { listFiles } from '../files.js';
import { readBytes } from '../text-file.js';
import type { Article } from './article.js';
import { decodeArticle } from './charset.js';
import type { FeedItem } from './feed.js';
import { isEnglish } from './language.js';
import { makeArticle, parseSource } from './parse.js';
import type { ArticleFormat, ArticleOptions } from './parse.js';

/** What is wrong about an article as a whole; the caller says where it was named. */
export interface ArticleProblem {
  code: DiagnosticCode;
  severity: 'error' | 'warning';
  message: string;
  hint: string;
}

export interface ReadFile {
  /** One, or one for each item of a feed; none when the file cannot be read. */
  articles: Article[];
  problems: ArticleProblem[];
  /** What is wrong inside the file, with its place there. */
  diagnostics: Diagnostic[];
}

const formats: Record<string, ArticleFormat | 'feed' | 'email'> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
  '.json': 'feed',
  '.eml': 'email',
};

/** Reads one article file, its format told by its ending, its id by its stem unless `options` give one. */
export async function readArticleFile(file: string, options: ArticleOptions = {}): Promise<ReadFile> {
  // Read the bytes.
  const { content, problem } = readBytes(file);
  if (problem === 'does not exist') return failed(notFound(file));
  if (problem !== null) return failed(unreadable(file, problem));

  // Make articles of them.
  const { name: id, ext } = path.parse(file);
  const format = formats[ext.toLowerCase()];
  if (format === undefined) return failed(unknownFormat(file));
  const read = await readContent({ content, format, file, options: { id, ...options } });

  // Say what is missing in them.
  const articles = read.articles.filter(({ text }) => text.trim() !== '');
  if (articles.length === 0)
    return { ...read, articles, problems: read.problems.length > 0 ? read.problems : [empty(file)] };
  const undated = articles.filter(({ published }) => published === '');
  const foreign = articles.filter(({ language }) => !isEnglish(language));
  const problems = [
    ...read.problems,
    ...(undated.length > 0 ? [noDate(file)] : []),
    ...(foreign.length > 0 ? [notEnglish(file, foreign[0]!.language)] : []),
  ];
  return { ...read, articles, problems };
}

const failed = (problem: ArticleProblem): ReadFile => ({ articles: [], problems: [problem], diagnostics: [] });

interface Content {
  content: Uint8Array;
  format: ArticleFormat | 'feed' | 'email';
  file: string;
  options: ArticleOptions;
}

async function readContent({ content, format, file, options }: Content): Promise<ReadFile> {
  if (format === 'email') {
    const { readEmail } = await import('./email.js');
    const source = await readEmail(content);
    if (source === null) return failed(unreadable(file, 'is no e-mail message'));
    return { articles: [makeArticle(source, options)], problems: [], diagnostics: [] };
  }
  const decoded = decodeArticle(content);
  if (decoded === null) return failed(unreadable(file, 'is not text'));
  const problems = decoded.guessed ? [guessedEncoding(file)] : [];
  if (format === 'feed') {
    const { readFeed } = await import('./feed.js');
    const items = readFeed(decoded.text);
    if (items === null) return failed(noFeed(file));
    return { articles: items.map((item) => ofItem(item, options)), problems, diagnostics: [] };
  }
  const { article, diagnostics } = parseSource({ source: decoded.text, file, options: { ...options, format } });
  return { articles: [article], problems, diagnostics };
}

/** An item keeps its own title, address and day: what the spec says of a feed is meant for all of its items. */
function ofItem({ id, source }: FeedItem, { id: stem = '', published, publisher }: ArticleOptions): Article {
  const metadata = { ...(published !== undefined && { published }), ...source.metadata };
  const options = { id: `${stem}-${id}`, ...(publisher !== undefined && { publisher }) };
  return makeArticle({ ...source, metadata }, options);
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
    problem === 'is a folder'
      ? `Name its files, such as "${file}/*.md".`
      : 'Save it anew, as text, Markdown, HTML or e-mail.',
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

const noFeed = (file: string): ArticleProblem => ({
  code: 'article-no-feed',
  severity: 'error',
  message: `The file ${file} is no RSS, Atom or JSON feed.`,
  hint: 'Give a feed, or save the article as .html, .md or .txt.',
});

const guessedEncoding = (file: string): ArticleProblem => ({
  code: 'article-guessed-encoding',
  severity: 'warning',
  message: `Nothing says how the characters of ${file} are encoded; it was read as windows-1252.`,
  hint: 'Look at its accents and quotation marks; save it as UTF-8 to be sure.',
});

const notEnglish = (file: string, language: string): ArticleProblem => ({
  code: 'article-not-english',
  severity: 'warning',
  message: `The article ${file} is in another language than English (${language}): little of it is understood.`,
  hint: 'Check what the brief takes from it. If it is English, give `language: en` in its front matter.',
});
