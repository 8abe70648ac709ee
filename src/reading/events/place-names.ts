import { BODY_NOUNS, NAMES_WITH_OF, NO_PLACE_HEADS, SITES, TOWN_NOUNS } from '../en/event-words.js';
import type { NounPhrase } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import { bodyAt, capitalOf, isCountry } from './known-bodies.js';
import type { Phrases } from './phrases.js';

/** The places and bodies that phrases name. */
export class PlaceNames {
  readonly #phrases: Phrases;
  readonly #names: Names;

  constructor(phrases: Phrases, names: Names) {
    this.#phrases = phrases;
    this.#names = names;
  }

  /** The place that the phrase from here on names. */
  placeAt(start: number, preposition: string): string | null {
    const { tokens } = this.#phrases;
    const phrase = this.#phrases.startingAt(start);
    if (!phrase) return null;
    if (preposition === 'on') return SITES.has(tokens[phrase.head]!.lower) ? this.properName(phrase) : null;
    if (tokens[phrase.head]!.lemma === 'capital') return this.#capital(phrase);
    if (preposition === 'to') return this.#both(phrase) ?? this.#listed(phrase);
    return this.properName(phrase) ?? this.#town(phrase) ?? this.#listed(phrase);
  }

  /** "to Brussels and Berlin" */
  #both(phrase: NounPhrase): string | null {
    const names = this.#phrases.coordinated(phrase.start);
    const last = names.at(-1);
    if (names.length < 2 || !last || !names.every((name) => this.properName(name) !== null))
      return this.properName(phrase) ?? this.#town(phrase);
    return this.#phrases.textOf(phrase.start, last.end);
  }

  /** "in the Lebanese border town of Naqoura" */
  #town({ head, end }: NounPhrase): string | null {
    const { tokens } = this.#phrases;
    if (!TOWN_NOUNS.has(tokens[head]!.lower) || tokens[end]?.lower !== 'of') return null;
    return this.properName(this.#phrases.startingAt(end + 1));
  }

  /** "in the Finnish capital", "in the Vietnamese capital of Hanoi", "in the capital, Hanoi" */
  #capital({ start, end, head }: NounPhrase): string | null {
    const { tokens } = this.#phrases;
    const named = [',', 'of'].includes(tokens[end]?.lower ?? '') ? this.#phrases.startingAt(end + 1) : undefined;
    const name = named && this.properName(named);
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
    if (!first || !last || !names.every((phrase) => this.properName(phrase) !== null)) return null;
    return this.#phrases.textOf(first.start, last.end);
  }

  /** "at the Organization for Security and Cooperation in Europe": a body, known or by its noun, with what belongs to its name. */
  bodyAfter(preposition: number): { name: string; end: number } | null {
    const { tokens } = this.#phrases;
    let start = preposition + 1;
    if (tokens[start]?.tag === 'DT') start++;
    const known = start < tokens.length ? bodyAt(tokens, start) : null;
    if (known && !isCountry(known.name)) return { name: known.name, end: start + known.length };
    let end = start;
    while (end < start + LONGEST && /^(?:NNPS?|HYPH)$/u.test(tokens[end]?.tag ?? '') && !this.#phrases.isTime(end))
      end++;
    const named = tokens.slice(start, end).some(({ lower }) => BODY_NOUNS.has(lower.split('-').at(-1)!));
    return named ? { name: this.#phrases.textOf(start, end), end } : null;
  }

  /** The capitalised words at the end of a phrase, when they are no person, no body and no time. */
  properName(phrase: NounPhrase | undefined): string | null {
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
    return this.#phrases.textOf(first, more?.end ?? end);
  }
}

/** No name of a place or body has more words. */
const LONGEST = 6;
