import type { Article } from '../../article/article.js';
import type { ArticleLayers, Sentence, Token } from './layers.js';
import { lemmaOf } from './lemmas.js';
import { joinOverParagraphs, quotationsOf } from './quotations.js';
import { sentenceSpans } from './sentences.js';
import { tagWords } from './tags.js';
import { tokenSpans } from './tokens.js';

/** Cuts an article into sentences, tokens and quotations. Boilerplate is left out; the headline is in. */
export function layArticle(article: Article): ArticleLayers {
  const { text } = article;
  const paragraphs = article.paragraphs.filter(({ role }) => role !== 'boilerplate');
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const paragraph of paragraphs) {
    for (const span of sentenceSpans(text, paragraph.span)) {
      const sentence: Sentence = { index: sentences.length, span, paragraph, tokens: [] };
      sentence.tokens = tokensOf(text, sentence, tokens.length);
      tokens.push(...sentence.tokens);
      sentences.push(sentence);
    }
  }
  const quotations = joinOverParagraphs(
    paragraphs.flatMap(({ span }) => quotationsOf(text, span)),
    paragraphs.map(({ span }) => span),
  );
  return { article, sentences, tokens, quotations };
}

function tokensOf(text: string, sentence: Sentence, first: number): Token[] {
  const spans = tokenSpans(text, sentence.span);
  const words = spans.map(([start, end]) => text.slice(start, end));
  const tags = tagWords(words);
  return words.map((word, i) => {
    const lower = word.toLowerCase();
    const tag = tags[i]!;
    return {
      index: first + i,
      span: spans[i]!,
      text: word,
      lower,
      tag,
      lemma: lemmaOf(lower, tag),
      sentence: sentence.index,
    };
  });
}
