import { BODY_NOUNS, HOLDING_LEMMAS, NAMES_WITH_OF, NO_PLACE_HEADS, SITES, WAY_NOUNS } from '../en/event-words.js';
import type { NounPhrase } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import { bodyAt, capitalOf, isCountry } from './known-bodies.js';
import type { Trigger } from './mention.js';
import type { Phrases } from './phrases.js';
import { isGoing } from './going.js';
import { groupStart } from './verb-group.js';

/** Where an event takes place and which body meets there; null when its sentence does not say. */
export interface Where {
  place: string | null;
  body: string | null;
}

const REACH = 24;

export class Places {
  readonly #text: string;
  readonly #phrases: Phrases;
  readonly #names: Names;
  /** Names that the article uses as places: capitalised, after "in". */
  readonly #known = new Set<string>();

  constructor(text: string, phrases: Phrases, names: Names) {
    this.#text = text;
    this.#phrases = phrases;
    this.#names = names;
    for (const { index, lower } of phrases.tokens)
      if (lower === 'in' && phrases.tokens[index + 1]?.tag === 'NNP' && !phrases.isTime(index + 1))
        this.#known.add(this.#properName(phrases.startingAt(index + 1)) ?? '');
  }

  /** `end`: the first token that belongs to another event. */
  of(trigger: Trigger, end: number): Where {
    const where = this.#after(trigger, end);
    const { phrase, kind } = trigger;
    if (kind === 'visit' && !phrase) where.place ??= this.#visited(trigger);
    if (phrase) where.place ??= this.#within(phrase);
    const start = phrase?.start ?? groupStart(this.#phrases.tokens, trigger.token.index);
    where.place ??= this.#goneTo(trigger, start) ?? this.#whereOf(trigger);
    where.place ??= this.#opening(trigger);
    return where;
  }

  #after({ token, kind }: Trigger, end: number): Where {
    const where: Where = { place: null, body: null };
    const { tokens } = this.#phrases;
    let inQuotes = false;
    for (let i = token.index + 1; i < Math.min(end, token.index + REACH); i++) {
      const { lower, text, tag, lemma } = tokens[i]!;
      if (text === '"') inQuotes = !inQuotes;
      if (inQuotes) continue;
      if (text === ';' || text === '“' || (/^VB[DZP]$/u.test(tag) && !HOLDING_LEMMAS.has(lemma))) break;
      const body = PLACING.has(lower) && lower !== 'on' ? this.#bodyAfter(i) : null;
      if (body) {
        where.body ??= body.name;
        i = body.end - 1;
        continue;
      }
      if (!PLACING.has(lower) || (lower === 'to' && kind !== 'visit')) continue;
      const name = this.#placeAt(i + 1, lower);
      if (name !== null && lower !== 'of') where.place ??= name;
    }
    return where;
  }

  /** The place that the phrase from here on names. */
  #placeAt(start: number, preposition: string): string | null {
    const { tokens } = this.#phrases;
    const phrase = this.#phrases.startingAt(start);
    if (!phrase) return null;
    if (preposition === 'on') return SITES.has(tokens[phrase.head]!.lower) ? this.#properName(phrase) : null;
    if (tokens[phrase.head]!.lemma === 'capital') return this.#capital(phrase);
    return this.#properName(phrase) ?? this.#listed(phrase);
  }

  /** "in the Finnish capital", "in the Vietnamese capital of Hanoi", "in the capital, Hanoi" */
  #capital({ start, end, head }: NounPhrase): string | null {
    const { tokens } = this.#phrases;
    const named = [',', 'of'].includes(tokens[end]?.lower ?? '') ? this.#phrases.startingAt(end + 1) : undefined;
    const name = named && this.#properName(named);
    if (name) return name;
    for (let i = start; i < head; i++) {
      const country = bodyAt(tokens, i, head);
      if (country) return capitalOf(country.name) ?? null;
    }
    return null;
  }

  /** "to two other states, Iowa and Illinois" */
  #listed({ start, end }: NounPhrase): string | null {
    const { tokens } = this.#phrases;
    if (tokens[start]!.tag !== 'CD' || tokens[end]?.text !== ',') return null;
    const names = this.#phrases.coordinated(end + 1);
    const [first, last] = [names[0], names.at(-1)];
    if (!first || !last || !names.every((phrase) => this.#properName(phrase) !== null)) return null;
    return this.#text.slice(tokens[first.start]!.span[0], tokens[last.end - 1]!.span[1]);
  }

  /** "at the Organization for Security and Cooperation in Europe": a body, known or by its noun, with what belongs to its name. */
  #bodyAfter(preposition: number): { name: string; end: number } | null {
    const { tokens } = this.#phrases;
    let start = preposition + 1;
    if (tokens[start]?.tag === 'DT') start++;
    const known = start < tokens.length ? bodyAt(tokens, start) : null;
    if (known && !isCountry(known.name)) return { name: known.name, end: start + known.length };
    let end = start;
    while (end < start + LONGEST && /^(?:NNPS?|HYPH)$/u.test(tokens[end]?.tag ?? '') && !this.#phrases.isTime(end))
      end++;
    const named = tokens.slice(start, end).some(({ lower }) => BODY_NOUNS.has(lower.split('-').at(-1)!));
    return named ? { name: this.#text.slice(tokens[start]!.span[0], tokens[end - 1]!.span[1]), end } : null;
  }

  /** "will fly to Cambodia on Monday, where he will attend a summit" */
  #whereOf({ sentence, token }: Trigger): string | null {
    const { tokens } = this.#phrases;
    const first = Math.max(sentence.tokens[0]!.index, token.index - REACH);
    for (let i = token.index; i > first; i--) {
      if (tokens[i]!.lower !== 'where') continue;
      for (let j = i - 1; j > first - REACH && tokens[j]?.sentence === sentence.index; j--)
        if (WAYS.has(tokens[j]!.lower)) return this.#placeAt(j + 1, 'to');
    }
    return null;
  }

  /** "In the West Bank, the minister will meet": the place that opens the sentence. */
  #opening({ sentence }: Trigger): string | null {
    const { index, lower } = sentence.tokens[0]!;
    if (lower !== 'in' && lower !== 'at') return null;
    const phrase = this.#phrases.startingAt(index + 1);
    return phrase && this.#phrases.tokens[phrase.end]?.text === ',' ? this.#placeAt(phrase.start, lower) : null;
  }

  /** "visit Israel" */
  #visited({ token }: Trigger): string | null {
    let at = token.index + 1;
    while (this.#phrases.isTime(at)) at++;
    const object = this.#phrases.startingAt(at);
    return object ? this.#properName(object) : null;
  }

  /** "the Geneva talks", when the article says "in Geneva" too. */
  #within({ start, head }: NounPhrase): string | null {
    const { tokens } = this.#phrases;
    for (let i = start; i < head; i++) {
      if (tokens[i]!.tag !== 'NNP' || this.#phrases.isTime(i) || this.#names.personAt(i)) continue;
      for (let end = Math.min(head, i + LONGEST_PLACE); end > i; end--) {
        const text = this.#text.slice(tokens[i]!.span[0], tokens[end - 1]!.span[1]);
        if (this.#known.has(text) && !BODY_NOUNS.has(tokens[end - 1]!.lower)) return text;
      }
    }
    return null;
  }

  /** "flies to Helsinki for a meeting", "came to Geneva to resume talks": the place that the way there leads to. */
  #goneTo({ sentence }: Trigger, start: number): string | null {
    const { tokens } = this.#phrases;
    const first = Math.max(sentence.tokens[0]!.index, start - REACH);
    for (let i = start - 1; i >= first; i--) {
      const { text, lemma, tag } = tokens[i]!;
      if (text === ';' || text === ':') return null;
      if (!isGoing(tokens, i) && !(tag.startsWith('NN') && WAY_NOUNS.has(lemma))) {
        if (/^(?:VB[DZP]|MD)$/u.test(tag)) return null;
        continue;
      }
      for (let j = i + 1; j < start - 1; j++) if (WAYS.has(tokens[j]!.lower)) return this.#placeAt(j + 1, 'to');
      return null;
    }
    return null;
  }

  /** The capitalised words at the end of a phrase, when they are no person, no body and no time. */
  #properName(phrase: NounPhrase | undefined): string | null {
    if (!phrase) return null;
    const { start, end, head } = phrase;
    const { tokens } = this.#phrases;
    const { tag, lower } = tokens[head]!;
    if (end - start > LONGEST || !/^NNPS?$/u.test(tag) || this.#names.personAt(head) || NO_PLACE_HEADS.has(lower))
      return null;
    if (/^\p{Lu}{3,}$/u.test(tokens[head]!.text) && head === start) return null;
    let first = start;
    while (first < head && /^(?:DT|PRP\$|JJ.?)$/u.test(tokens[first]!.tag) && !/^\p{Lu}/u.test(tokens[first]!.text))
      first++;
    if (this.#phrases.isTime(first) || this.#phrases.isTime(head)) return null;
    const more =
      NAMES_WITH_OF.has(lower) && tokens[end]?.lower === 'of' ? this.#phrases.startingAt(end + 1) : undefined;
    return this.#text.slice(tokens[first]!.span[0], tokens[(more?.end ?? end) - 1]!.span[1]);
  }
}

/** No name of a place or body has more words. */
const LONGEST = 6;

/** Nor has the name of a place before "talks". */
const LONGEST_PLACE = 3;

/** What leads to a place after a verb of going. */
const WAYS = new Set(['to', 'in', 'for', 'at']);

const PLACING = new Set(['in', 'at', 'to', 'of', 'on']);
