import { contains } from '../span.js';
import { BACKGROUND_WORDS } from './en/background-words.js';
import type { ArticleLayers, Sentence } from './layers/layers.js';
import type { RankedSentence, Time } from './reading.js';
import { boundsOf } from './times/calendar.js';

/** What lies further back than this, in days, is not the news itself. */
const LONG_BEFORE = 180;
const FEWEST_WORDS = 6;

/** Sentences about what happened long before, or how long it has lasted, in the order of the article. */
export function findBackground(layers: ArticleLayers, times: readonly Time[]): RankedSentence[] {
  const published = boundsOf(layers.article.published)?.first ?? null;
  let next = 0;
  return layers.sentences.flatMap((sentence) => {
    while (next < times.length && times[next]!.span[0] < sentence.span[0]) next++;
    if (sentence.paragraph.role !== 'body' || sentence.tokens.length < FEWEST_WORDS || opensQuotation(sentence))
      return [];
    const own: Time[] = [];
    for (let i = next; i < times.length && contains(sentence.span, times[i]!.span); i++) own.push(times[i]!);
    const old = own.find(
      ({ value }) => published !== null && (boundsOf(value)?.last ?? published) < published - LONG_BEFORE,
    );
    if (old) return [{ span: sentence.span, score: 1, rule: `dated ${old.value}` }];
    const word = sentence.tokens.find(({ lower, tag }) => BACKGROUND_WORDS.has(lower) && !tag.startsWith('NNP'));
    return word && own.length === 0 ? [{ span: sentence.span, score: 0.5, rule: `word ${word.lower}` }] : [];
  });
}

/** What somebody says of the past is a statement, not background. */
const opensQuotation = ({ tokens }: Sentence): boolean => /^(?:``|“|"|‘)$/u.test(tokens[0]!.text);
