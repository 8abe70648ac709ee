import type { Article } from '../../article/article.js';
import { afterDateline } from '../../article/dateline.js';
import { firstEndingAfter, type ArticleLayers, type Quotation, type Sentence, type Token } from './layers.js';
import { lemmaOf } from './lemmas.js';
import { nounPhrasesOf } from './noun-phrases.js';
import { endWithSentence, joinOverParagraphs, quotationsOf } from './quotations.js';
import { sentenceSpans } from './sentences.js';
import { tagger } from './tags.js';
import { tokenSpans } from './tokens.js';

/** Cuts an article into sentences, tokens and quotations. Boilerplate is left out; the headline is in. */
export function layArticle(article: Article): ArticleLayers {
  const { text } = article;
  const paragraphs = article.paragraphs.filter(({ role }) => role !== 'boilerplate');
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const paragraph of paragraphs) {
    // Where a story was filed is no part of its first sentence.
    const isFirst = paragraph.role === 'body' && paragraph.number === 1;
    for (const span of sentenceSpans(text, isFirst ? afterDateline(text, paragraph.span) : paragraph.span)) {
      const sentence: Sentence = { index: sentences.length, span, paragraph, tokens: [], nounPhrases: [] };
      sentence.tokens = tokensOf(text, sentence, tokens.length);
      sentence.nounPhrases = nounPhrasesOf(sentence.tokens);
      for (const token of sentence.tokens) tokens.push(token);
      sentences.push(sentence);
    }
  }
  const marked = joinOverParagraphs(
    paragraphs.flatMap(({ span }) => quotationsOf(text, span)),
    paragraphs.map(({ span }) => span),
  );
  const quotations = endWithSentence(marked, sentences);
  return { article, sentences, tokens, quotations, quotationOfToken: quotationOfToken(tokens, quotations) };
}

function tokensOf(text: string, { index: sentence, span }: Sentence, first: number): Token[] {
  const spans = tokenSpans(text, span);
  const tagged = tagger().tag(spans.map(([start, end]) => text.slice(start, end)));
  return tagged.map((word, i) => ({
    index: first + i,
    span: spans[i]!,
    text: word.text,
    lower: word.lower,
    tag: word.tag,
    lemma: lemmaOf(word.lower, word.tag),
    sentence,
  }));
}

function quotationOfToken(tokens: readonly Token[], quotations: readonly Quotation[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  quotations.forEach(({ span }, index) => {
    for (let i = firstEndingAfter(tokens, span[0]); i < tokens.length && tokens[i]!.span[0] < span[1]; i++)
      found[i] = index;
  });
  return found;
}
