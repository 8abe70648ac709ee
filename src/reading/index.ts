import type { Article } from '../article/article.js';
import { layArticle } from './layers/index.js';
import type { Reading } from './reading.js';

/** Reads an article: who said what, what happens when, who is who. Pure: the same article gives the same Reading. */
export function readArticle(article: Article): Reading {
  // 1. Cut the text into sentences, tagged tokens and quotations.
  layArticle(article);
  return {
    article,
    statements: [],
    events: [],
    people: [],
    times: [],
    keySentences: [],
    background: [],
    diagnostics: [],
  };
}
