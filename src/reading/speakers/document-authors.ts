import { DOCUMENTS } from '../en/speaker-words.js';
import type { ArticleLayers, NounPhrase } from '../layers/layers.js';
import type { Speaker } from '../reading.js';

/** "the statement" means the one of so many sentences before at most. */
const mostBack = 4;

/** Who wrote the documents spoken of last: "the statement said" after "Roe said in a statement", "the report" after "Roe’s report". */
export class DocumentAuthors {
  readonly #layers: ArticleLayers;
  /** By the word for the document. */
  readonly #last = new Map<string, { author: Speaker; sentence: number }>();

  constructor(layers: ArticleLayers) {
    this.#layers = layers;
  }

  /** The author of "the statement", when the article named one shortly before. */
  of({ start, head }: NounPhrase): Speaker | null {
    const { tokens } = this.#layers;
    const { lemma, sentence } = tokens[head]!;
    const known = this.#last.get(lemma);
    if (!known || head !== start + 1 || tokens[start]!.lower !== 'the' || sentence - known.sentence > mostBack)
      return null;
    return { ...known.author, from: known.author.spans[0] ?? known.author.from };
  }

  /** Remembers the documents of whoever speaks in a sentence. */
  remember({ head }: NounPhrase, author: Speaker): void {
    const { tokens, sentences, quotationOfToken } = this.#layers;
    const { sentence, lemma } = tokens[head]!;
    if (DOCUMENTS.has(lemma) && author.rule.startsWith('document')) this.#last.set(lemma, { author, sentence });
    for (const phrase of sentences[sentence]!.nounPhrases) {
      const document = tokens[phrase.head]!.lemma;
      const [joint, first] = [tokens[phrase.start - 1], tokens[phrase.start]!];
      const isOwn = joint?.lower === 'in' && /^(?:a|an|his|her|its|their)$/u.test(first.lower);
      if (isOwn && DOCUMENTS.has(document) && quotationOfToken[phrase.head]! < 0)
        this.#last.set(document, { author, sentence });
    }
  }
}
