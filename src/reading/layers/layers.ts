import type { Article, Paragraph } from '../../article/article.js';
import type { Span } from '../../span.js';

/** A word, number or mark. Clitics stand alone ("do" + "n’t", "Putin" + "’s"); hyphenated words stay whole. */
export interface Token {
  /** Its place in `ArticleLayers.tokens`. */
  index: number;
  span: Span;
  text: string;
  lower: string;
  /** Part of speech in the Penn Treebank's tags (https://catalog.ldc.upenn.edu/LDC99T42): `VBD`, `NNP`, `IN`, … */
  tag: string;
  /** Lower-case base form: "said" → "say", "talks" (noun) → "talk". */
  lemma: string;
  /** Index of its sentence in `ArticleLayers.sentences`. */
  sentence: number;
}

export interface Sentence {
  index: number;
  /** Without surrounding white space; closing marks included. */
  span: Span;
  paragraph: Paragraph;
  tokens: Token[];
  nounPhrases: NounPhrase[];
}

/** A base noun phrase, as indexes into `ArticleLayers.tokens`; `end` is the first token after it. */
export interface NounPhrase {
  start: number;
  end: number;
  head: number;
}

/** A passage in quotation marks; nested ones are part of the outer one. Never leaves its paragraph. */
export interface Quotation {
  /** Marks included. */
  span: Span;
  /** Without the marks. */
  inner: Span;
  /** False when the closing mark is missing: it then ends with its sentence, or with its paragraph when the next one reopens it. */
  closed: boolean;
  /** The next paragraph reopens it: one passage over several paragraphs. */
  continues: boolean;
}

/** What every pass reads: the article cut into ever larger pieces. Passes add to a Reading, never to this. */
export interface ArticleLayers {
  article: Article;
  /** Of every paragraph but boilerplate, in the order of the text; the headline's have `paragraph.role` `headline`. */
  sentences: Sentence[];
  tokens: Token[];
  quotations: Quotation[];
  /** For each token the index of the quotation that holds it, marks included; -1 outside. */
  quotationOfToken: Int32Array;
}

/** The sentence that holds an offset; undefined between sentences. */
export function sentenceAt({ sentences }: ArticleLayers, offset: number): Sentence | undefined {
  const found = sentences[firstEndingAfter(sentences, offset)];
  return found && found.span[0] <= offset ? found : undefined;
}

/** The index of the first piece that ends after an offset; the list's length when there is none. */
export function firstEndingAfter(pieces: readonly { span: Span }[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that a span touches. */
export function tokensIn({ tokens }: ArticleLayers, [start, end]: Span): Token[] {
  const first = firstEndingAfter(tokens, start);
  let next = first;
  while (next < tokens.length && tokens[next]!.span[0] < end) next++;
  return tokens.slice(first, next);
}
