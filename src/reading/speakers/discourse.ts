import { MONTHS, WEEKDAYS } from '../en/calendar-words.js';
import { GROUP_NOUNS } from '../en/speaker-words.js';
import type { ArticleLayers, NounPhrase } from '../layers/layers.js';
import type { Paragraph } from '../../article/article.js';
import type { Span } from '../../span.js';
import type { NamedPerson, Names } from '../people/names.js';
import { lastBefore } from './last-before.js';
import { isProper, isRoleNoun } from './phrases.js';

/** Whom or what an article speaks of, for the pronouns that point back. */
export interface Mention {
  name: string;
  kind: 'person' | 'body' | 'group';
  /** Null for people whom the article does not name, and for bodies. */
  person: NamedPerson | null;
  span: Span;
  token: number;
  weight: number;
}

/** A pronoun means somebody spoken of in the last so many sentences outside quotations. */
const mostBack = 6;

/** Subjects are taken up more often than objects (after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994). */
const weights = { subject: 2, other: 1, possessor: 1.3, afterPreposition: 0.6, speaker: 1.5 };

/** What is left of a weight one sentence later. */
const fading = 0.3;

/** Everybody and everything that is spoken of, in the order of the text, and who spoke. */
export class Discourse {
  readonly #layers: ArticleLayers;
  readonly #mentions: Mention[];
  readonly #spoke: Mention[] = [];
  /** For each sentence the number of those before it that are neither wholly quoted nor a caption. */
  readonly #told: number[] = [];

  constructor(layers: ArticleLayers, names: Names) {
    this.#layers = layers;
    this.#mentions = mentionsIn(layers, names);
    let count = 0;
    for (const { tokens, paragraph } of layers.sentences) {
      this.#told.push(count);
      if (!isCaption(layers, paragraph) && tokens.some(({ index }) => layers.quotationOfToken[index]! < 0)) count++;
    }
  }

  /** Whoever speaks is remembered, more than whoever is only spoken of. */
  spoke(mention: Omit<Mention, 'weight'>): void {
    this.#spoke.push({ ...mention, weight: weights.speaker });
  }

  /** The one who fits (by a factor from 0 to 1) and has been spoken of most, and last, before a token. */
  referent(before: number, fit: (mention: Mention) => number): Mention | null {
    const at = this.#told[this.#layers.tokens[before]!.sentence]!;
    const scores = new Map<string, { score: number; last: Mention }>();
    for (const list of [this.#mentions, this.#spoke]) {
      for (let i = lastBefore(list, before); i >= 0; i--) {
        const mention = list[i]!;
        const back = at - this.#told[this.#layers.tokens[mention.token]!.sentence]!;
        if (back > mostBack) break;
        const factor = fit(mention);
        if (factor === 0) continue;
        const known = scores.get(mention.name) ?? { score: 0, last: mention };
        scores.set(mention.name, { ...known, score: known.score + factor * mention.weight * fading ** back });
      }
    }
    let best: { score: number; last: Mention } | null = null;
    for (const one of scores.values()) if (!best || one.score > best.score) best = one;
    return best?.last ?? null;
  }
}

/** People by their names, bodies and places by capitals, groups by plurals; nobody inside a quotation, none of the headline. */
function mentionsIn(layers: ArticleLayers, names: Names): Mention[] {
  const { tokens, quotationOfToken, sentences } = layers;
  const found: Mention[] = [];
  for (const person of names.people)
    for (const { start, end, span } of person.mentions)
      found.push({
        name: person.name,
        kind: 'person',
        person,
        span,
        token: start,
        weight: weightOf(layers, start, end),
      });
  for (const { nounPhrases } of sentences) {
    for (const phrase of nounPhrases) {
      const kind = names.personAt(phrase.head) ? null : kindOf(layers, phrase);
      if (kind === null) continue;
      const { span, name } = named(layers, phrase);
      found.push({
        name,
        kind,
        person: null,
        span,
        token: phrase.start,
        weight: weightOf(layers, phrase.start, phrase.end),
      });
    }
  }
  const isTold = new Map(
    layers.article.paragraphs.map((one) => [one, one.role !== 'headline' && !isCaption(layers, one)]),
  );
  return found
    .filter(({ token }) => quotationOfToken[token]! < 0 && isTold.get(sentences[tokens[token]!.sentence]!.paragraph))
    .sort((a, b) => a.token - b.token);
}

/** A paragraph that ends with a word is a caption or a credit. */
const isCaption = ({ article }: ArticleLayers, { span }: Paragraph): boolean =>
  /[\p{L}\p{N})]/u.test(
    article.text
      .slice(...span)
      .trimEnd()
      .slice(-1),
  );

function kindOf({ tokens }: ArticleLayers, { head }: NounPhrase): 'body' | 'group' | null {
  const token = tokens[head]!;
  if (token.lower in MONTHS || token.lower in WEEKDAYS) return null;
  if (isProper(token)) return token.tag === 'NNP' ? 'body' : 'group';
  return token.tag === 'NNS' && (isRoleNoun(token) || GROUP_NOUNS.has(token.lemma)) ? 'group' : null;
}

/** The words of a phrase without its article. */
function named({ tokens, article }: ArticleLayers, { start, end, head }: NounPhrase): { span: Span; name: string } {
  const first = tokens[start]!.tag === 'DT' && start < head ? start + 1 : start;
  const span: Span = [tokens[first]!.span[0], tokens[end - 1]!.span[1]];
  return { span, name: article.text.slice(...span).replaceAll(/\s+/gu, ' ') };
}

const finite = /^(?:VB[DPZ]|MD)$/;

function weightOf({ tokens, sentences }: ArticleLayers, start: number, end: number): number {
  const { sentence } = tokens[start]!;
  const phrase = sentences[sentence]!.nounPhrases.find((one) => one.start <= start && start < one.end);
  if (tokens[end]?.tag === 'POS') return weights.possessor;
  const before = tokens[(phrase?.start ?? start) - 1];
  if (before?.sentence === sentence && before.tag === 'IN' && !finite.test(tokens[end]?.tag ?? ''))
    return weights.afterPreposition;
  const [next, second] = [tokens[end], tokens[end + 1]];
  if (next?.sentence !== sentence) return weights.other;
  return finite.test(next.tag) || (next.tag === 'RB' && finite.test(second?.tag ?? '')) || next.text === ','
    ? weights.subject
    : weights.other;
}
