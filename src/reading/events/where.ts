import { HOLDING_LEMMAS } from '../en/event-words.js';
import type { ArticleLayers, NounPhrase } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import type { Time } from '../reading.js';
import { overlaps } from '../../span.js';
import type { Trigger } from './mention.js';
import { bodyAt, isCountry } from './parties.js';
import { phraseStartingAt } from './phrases.js';

/** Where an event takes place and which body meets there; null when its sentence does not say. */
export interface Where {
  place: string | null;
  body: string | null;
}

const REACH = 18;

export class Places {
  readonly #layers: ArticleLayers;
  readonly #names: Names;
  readonly #times: readonly Time[];
  /** Words that the article uses as places: capitalised, after "in". */
  readonly #known = new Set<string>();

  constructor(layers: ArticleLayers, names: Names, times: readonly Time[]) {
    this.#layers = layers;
    this.#names = names;
    this.#times = times;
    for (const { index, lower } of layers.tokens)
      if (lower === 'in' && layers.tokens[index + 1]?.tag === 'NNP') this.#known.add(layers.tokens[index + 1]!.text);
  }

  /** `end`: the first token that belongs to another event. */
  of(trigger: Trigger, end: number): Where {
    const { sentence, token, kind, phrase } = trigger;
    const where: Where = { place: null, body: null };
    const { tokens } = this.#layers;
    for (let i = token.index + 1; i < Math.min(end, token.index + REACH); i++) {
      const { lower, text, tag, lemma } = tokens[i]!;
      if (text === ';' || text === '“' || (/^VB[DZP]$/u.test(tag) && !HOLDING_LEMMAS.has(lemma))) break;
      const body = PLACING.has(lower) ? this.#bodyAfter(i) : null;
      if (body) {
        where.body ??= body.name;
        i = body.end - 1;
        continue;
      }
      const found = phraseStartingAt(sentence, i + 1);
      if (!found || !PLACING.has(lower) || (lower === 'to' && kind !== 'visit')) continue;
      const name = this.#properName(found);
      if (name === null) continue;
      if (lower !== 'of') where.place ??= name;
    }
    if (kind === 'visit' && !phrase) where.place ??= this.#visited(trigger);
    where.place ??= phrase && this.#before(phrase);
    return where;
  }

  /** "at the Organization for Security and Cooperation in Europe": a body, known or by its noun, with what belongs to its name. */
  #bodyAfter(preposition: number): { name: string; end: number } | null {
    const { tokens, article } = this.#layers;
    let start = preposition + 1;
    if (tokens[start]?.tag === 'DT') start++;
    const known = start < tokens.length ? bodyAt(tokens, start) : null;
    if (known && !isCountry(known.name)) return { name: known.name, end: start + known.length };
    let end = start;
    while (/^(?:NNPS?|HYPH)$/u.test(tokens[end]?.tag ?? '')) end++;
    const named = tokens.slice(start, end).some(({ lower }) => BODY_NOUNS.has(lower.split('-').at(-1)!));
    return named ? { name: article.text.slice(tokens[start]!.span[0], tokens[end - 1]!.span[1]), end } : null;
  }

  /** "visit Israel" */
  #visited({ sentence, token }: Trigger): string | null {
    const object = phraseStartingAt(sentence, token.index + 1);
    return object ? this.#properName(object) : null;
  }

  /** "the Geneva talks", when the article says "in Geneva" too. */
  #before({ start, head }: NounPhrase): string | null {
    const word = this.#layers.tokens.slice(start, head).find(({ text, tag }) => tag === 'NNP' && this.#known.has(text));
    return word?.text ?? null;
  }

  /** The capitalised words at the end of a phrase, when they are no person and no time. */
  #properName({ start, end, head }: NounPhrase): string | null {
    const { tokens, article } = this.#layers;
    if (!/^NNPS?$/u.test(tokens[head]!.tag) || this.#names.personAt(head)) return null;
    let first = start;
    while (first < head && /^(?:DT|PRP\$|JJ.?)$/u.test(tokens[first]!.tag) && !/^\p{Lu}/u.test(tokens[first]!.text))
      first++;
    const span = [tokens[first]!.span[0], tokens[end - 1]!.span[1]] as const;
    return this.#times.some((time) => overlaps(time.span, span)) ? null : article.text.slice(...span);
  }
}

const PLACING = new Set(['in', 'at', 'to', 'of']);

const BODY_NOUNS = new Set([
  'assembly',
  'association',
  'commission',
  'committee',
  'conference',
  'congress',
  'council',
  'court',
  'forum',
  'league',
  'organisation',
  'organization',
  'parliament',
  'senate',
  'union',
]);
