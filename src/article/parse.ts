import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Article, Paragraph } from './article.js';
import { readByline, readCredit } from './bylines.js';
import { readDateline } from './dateline.js';
import { readHtml } from './html/index.js';
import { detectLanguage } from './language.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';
import { readDateLine } from './published.js';
import { assignRoles } from './roles.js';
import { normaliseLineEnds } from './source.js';
import type { ArticleSource, Metadata } from './source.js';
import { splitPublisher } from './title.js';

export type ArticleFormat = 'text' | 'markdown' | 'html';

export interface ArticleOptions {
  /** Default: text. */
  format?: ArticleFormat;
  id?: string;
  /** `YYYY-MM-DD`. This and the rest win over what the source says of itself. */
  published?: string;
  url?: string;
  title?: string;
  publisher?: string;
}

/** Makes an article of its source. Plain text stays as it is but for line ends, so that offsets agree with the file. */
export function parseArticle(source: string, options: ArticleOptions = {}): Article {
  return parseSource({ source, options }).article;
}

/** The same, with what is wrong about the source; `file` as the user would write it. */
export function parseSource({
  source,
  options,
  file = '',
}: {
  source: string;
  options: ArticleOptions;
  file?: string;
}): {
  article: Article;
  diagnostics: Diagnostic[];
} {
  // Take the readable text, its blocks and the declared metadata out of the format.
  const clean = normaliseLineEnds(source);
  const read = readSource(clean, options.format ?? 'text', file);
  return { article: makeArticle(read, options), diagnostics: read.diagnostics };
}

/** An article of what its format told. */
export function makeArticle(read: ArticleSource, options: ArticleOptions): Article {
  const declared: Metadata = { ...read.metadata, ...options };

  // Say what each block is.
  const paragraphs = assignRoles(read, declared.title ?? '');

  // Take what was not declared from the text.
  const told = readText(read.text, paragraphs);
  const { title, publisher } = splitPublisher(declared.title ?? told.headline, declared.publisher);

  return {
    id: options.id ?? '',
    title,
    published: declared.published ?? told.published,
    publisher,
    url: declared.url ?? '',
    bylines: declared.bylines ?? told.bylines,
    dateline: told.dateline,
    language: declared.language ?? detectLanguage(read.text) ?? 'en',
    text: read.text,
    paragraphs,
  };
}

function readSource(source: string, format: ArticleFormat, file: string): ArticleSource {
  switch (format) {
    case 'text':
      return readPlainText(source);
    case 'markdown':
      return readMarkdown({ source, file });
    case 'html':
      return readHtml(source);
  }
}

/** Headline, date, bylines and dateline as the text itself has them. */
function readText(text: string, paragraphs: readonly Paragraph[]) {
  const words = (role: Paragraph['role']) =>
    paragraphs.filter((paragraph) => paragraph.role === role).map(({ span }) => text.slice(...span));
  const furniture = words('boilerplate');
  const bylines = furniture.flatMap((line) => [...readByline(line), ...readCredit(line)]);
  return {
    headline: words('headline')[0] ?? '',
    published: furniture.map(readDateLine).find((date) => date !== null) ?? '',
    bylines: [...new Set(bylines)],
    dateline: readDateline(words('body')[0] ?? ''),
  };
}
