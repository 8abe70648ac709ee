import type { Article } from '../../article/article.js';
import { layArticle } from '../layers/index.js';
import { rankSentences } from '../rank/index.js';
import type { Reading } from '../reading.js';
import { findNumericDates } from './dates.js';
import { findQuotations } from './quotations.js';

/** Reads an article in a language that the reader does not know: only what is safe without knowing it, and no guesses. */
export function readAnyLanguage(article: Article): Reading {
  // 1. Days in figures.
  const times = findNumericDates(article);
  // 2. What stands in quotation marks; who said it stays open.
  const statements = findQuotations(article);
  // 3. Sentences in order of weight, by their place and by the words that they share.
  const keySentences = rankSentences(layArticle(article), { statements, events: [], times });
  return { article, statements, events: [], people: [], times, keySentences, background: [], diagnostics: [] };
}
