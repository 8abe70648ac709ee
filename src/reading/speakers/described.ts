import { BODY_NOUNS, QUANTIFIERS } from '../en/speaker-words.js';
import type { ArticleLayers, NounPhrase } from '../layers/layers.js';
import { placeKey } from '../people/spelling.js';
import type { Span } from '../../span.js';
import { lastBefore } from './last-before.js';
import { endWithComplement, isProper, isRoleNoun } from './phrases.js';

/** Bodies, places and people without a name, as the article words them. */
export interface Described {
  name: string;
  span: Span;
}

/**
 * The words of a phrase: its article is dropped where what is left can stand alone ("White House", "senior official"), and kept
 * where it cannot ("the official") or is part of a name ("The Hill").
 */
export function describedBy(
  layers: ArticleLayers,
  phrase: NounPhrase,
  end = endWithComplement(layers, phrase),
): Described {
  const { tokens, article } = layers;
  const { start, head } = phrase;
  const proper = isProper(tokens[head]!);
  const opensSentence = tokens[start - 1]?.sentence !== tokens[start]!.sentence;
  const partOfName =
    proper &&
    tokens[start]!.text === 'The' &&
    !opensSentence &&
    layers.quotationOfToken[start]! < 0 &&
    !/["“”]/u.test(tokens[start - 1]!.text);
  let first = start;
  while (first < head && /^(?:DT|PDT)$/.test(tokens[first]!.tag) && !QUANTIFIERS.has(tokens[first]!.lower)) first++;
  const bare = !proper && end - first === 1 && !/S$/.test(tokens[head]!.tag);
  const from = bare || partOfName ? start : first;
  const slice = (at: number): string => article.text.slice(tokens[at]!.span[0], tokens[end - 1]!.span[1]);
  return { name: slice(from).replaceAll(/\s+/gu, ' '), span: [tokens[start]!.span[0], tokens[end - 1]!.span[1]] };
}

/** Sentences within which the nearest of several ("the official") is meant. */
const near = 2;

interface Full {
  phrase: NounPhrase;
  name: string;
  sentence: number;
  token: number;
  /** No other name before it has the same head. */
  only: boolean;
}

/** "the official", "the court": the fuller words for the same before, when it is clear which; null in doubt. */
export class FullerWords {
  readonly #byHead = new Map<string, Full[]>();
  readonly #places = new Map<string, string>();
  readonly #layers: ArticleLayers;

  constructor(layers: ArticleLayers) {
    this.#layers = layers;
    const { tokens } = layers;
    for (const { index, nounPhrases, paragraph } of layers.sentences) {
      if (paragraph.role === 'headline') continue;
      for (const phrase of nounPhrases) {
        const head = tokens[phrase.head]!;
        if (isProper(head) && phrase.end - phrase.start === 1) {
          const key = placeKey(head.text);
          if (!this.#places.has(key)) this.#places.set(key, head.text);
        }
        if (!mayStandAlone(layers, phrase) || !isFull(layers, phrase)) continue;
        const { name } = describedBy(layers, phrase);
        const key = keyOf(layers, phrase);
        const known = this.#byHead.get(key) ?? [];
        const only = known.length === 0 || (known.at(-1)!.only && known.at(-1)!.name === name);
        known.push({ phrase, name, sentence: index, token: phrase.start, only });
        this.#byHead.set(key, known);
      }
    }
  }

  /** Span and name of the fuller words. */
  before(phrase: NounPhrase): Described | null {
    const { tokens } = this.#layers;
    if (!mayStandAlone(this.#layers, phrase) || !isBare(this.#layers, phrase)) return null;
    const known = this.#byHead.get(keyOf(this.#layers, phrase)) ?? [];
    const last = known[lastBefore(known, phrase.start)];
    if (!last || (!last.only && tokens[phrase.head]!.sentence - last.sentence > near)) return null;
    return { name: last.name, span: describedBy(this.#layers, last.phrase).span };
  }

  /** The spelling of a place that the article used first: "Kyiv" also where it writes "Kiev". */
  spelling(name: string): string {
    return this.#places.get(placeKey(name)) ?? name;
  }
}

const keyOf = ({ tokens }: ArticleLayers, { head }: NounPhrase): string =>
  `${/S$/.test(tokens[head]!.tag) ? 's' : ''} ${tokens[head]!.lemma.toLowerCase()}`;

const mayStandAlone = ({ tokens }: ArticleLayers, { head }: NounPhrase): boolean =>
  isRoleNoun(tokens[head]!) || BODY_NOUNS.has(tokens[head]!.lemma.toLowerCase()) || BODY_NOUNS.has(tokens[head]!.lower);

const isBare = (layers: ArticleLayers, phrase: NounPhrase): boolean => {
  const { tokens } = layers;
  const words = phrase.end - phrase.start;
  if (endWithComplement(layers, phrase) > phrase.end) return false;
  return words === 1 ? /^NNS$/.test(tokens[phrase.head]!.tag) : words === 2 && tokens[phrase.start]!.lower === 'the';
};

/** With words that say which: "Saudi official", "Court of Justice". */
function isFull(layers: ArticleLayers, phrase: NounPhrase): boolean {
  const { tokens } = layers;
  const first = /^(?:DT|PDT|CD)$/.test(tokens[phrase.start]!.tag) ? phrase.start + 1 : phrase.start;
  const telling = tokens
    .slice(first, phrase.head)
    .some(({ tag, lower }) => /^(?:NN|JJ$)/.test(tag) && lower !== 'other' && lower !== 'same');
  return telling || endWithComplement(layers, phrase) > phrase.end;
}
