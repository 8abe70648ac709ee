import type { Article } from '../article/article.js';
import { isEnglish } from '../article/language.js';
import { readAnyLanguage } from './any-language/index.js';
import { findBackground } from './background.js';
import { findEvents } from './events/index.js';
import { layArticle } from './layers/index.js';
import { findNames, findPeople } from './people/index.js';
import { rankSentences } from './rank/index.js';
import type { Reading } from './reading.js';
import { findStatements } from './statements/index.js';
import { findTimes } from './times/index.js';

/**
 * Reads an article: who said what, what happens when, who is who. Pure: the same article gives the same Reading. The passes have
 * their knowledge from `en/`; in any other language (`Article.language`) only what needs no such knowledge is read.
 */
export function readArticle(article: Article): Reading {
  return isEnglish(article.language) ? readEnglish(article) : readAnyLanguage(article);
}

function readEnglish(article: Article): Reading {
  // 1. Cut the text into sentences, tagged tokens, noun phrases and quotations.
  const layers = layArticle(article);
  // 2. Find the dates and place them on the calendar.
  const times = findTimes(layers);
  // 3. Find the people whom it names.
  const names = findNames(layers);
  // 4. Find who said what.
  const statements = findStatements(layers, names);
  // 5. Find what happens when, and who takes part.
  const events = findEvents(layers, { names, times });
  // 6. Tell who is who, and whose knowledge is asked for.
  const people = findPeople(layers, names, statements);
  // 7. Put the sentences in the order in which a reader in haste needs them, and set apart what happened long before.
  const keySentences = rankSentences(layers, { statements, events, times });
  const background = findBackground(layers, times);
  return { article, statements, events, people, times, keySentences, background, diagnostics: [] };
}
