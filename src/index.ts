export type { Article, Paragraph } from './article/article.js';
export type { Diagnostic } from './diagnostics/diagnostic.js';
export type { Event, Person, Reading, Speaker, Statement, Time } from './reading/reading.js';
export type { Span } from './span.js';
