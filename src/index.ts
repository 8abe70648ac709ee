export { parseArticle } from './article/index.js';
export { buildBrief } from './build-brief.js';
export { printHtml } from './print-html.js';
export { readArticle } from './reading/index.js';

export type { Article, Paragraph, ParagraphRole } from './article/article.js';
export type { ArticleFormat, ArticleOptions } from './article/index.js';
export type { BuildOptions } from './build-brief.js';
export type { DiagnosticCode } from './diagnostics/codes.js';
export type { Diagnostic, Severity } from './diagnostics/diagnostic.js';
export type { Edition, EditionFiles, EditionStatus } from './edition/index.js';
export type { PrintHtmlOptions } from './print-html.js';
export type { Event, Person, Reading, Speaker, Statement, Time } from './reading/reading.js';
export type { Span } from './span.js';
