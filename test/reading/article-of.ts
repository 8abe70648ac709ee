import { parseArticle } from '../../src/article/index.js';
import type { Article } from '../../src/article/article.js';

/** A text article published on Wednesday 13 March 2024, unless told otherwise. */
export const articleOf = (text: string, published = '2024-03-13'): Article =>
  parseArticle(text, { id: 'a', title: 'A day in the capital', published });
