import { ROLE_NOUNS } from '../en/roles.js';
import type { Gender } from '../people/gender.js';
import type { Cast } from '../speakers/cast.js';
import type { Phrases } from './phrases.js';

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

const SUBJECTS = new Set(['he', 'she']);

/** A pronoun stands for another one so many times over, and so near. */
const DEPTH = 4;
const NEAR = 25;

/** A pronoun means one of the so many mentions of people before it. */
const MOST_BACK = 40;

/** Whom "he" and "she" mean. */
export class Pronouns {
  readonly #phrases: Phrases;
  readonly #cast: Cast;

  constructor(phrases: Phrases, cast: Cast) {
    this.#phrases = phrases;
    this.#cast = cast;
  }

  /** Whom the pronoun at a token means; undefined for any other word. */
  meant(word: string, token: number): string | undefined {
    const gender = PRONOUNS[word];
    return gender && this.#lastOf(gender, token);
  }

  #lastOf(gender: Gender, before: number, depth = 0): string | undefined {
    const { mentions } = this.#cast;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.token < before) low = middle + 1;
      else high = middle;
    }
    const holder = this.#roleBefore(gender, before);
    const fits = (i: number): boolean => [gender, 'unknown'].includes(this.#cast.genderOf(mentions[i]!.person));
    const last = Math.max(0, low - MOST_BACK);
    let found = low - 1;
    while (found >= last && !fits(found)) found--;
    if (holder && (found < last || mentions[found]!.token < holder.token)) return holder.name;
    if (found < last) return undefined;
    // Whom a sentence names first it is about, and rather one who acts: "Kerry will see Lavrov in Rome. He will then go to Paris."
    const { tokens } = this.#phrases;
    const { sentence } = tokens[mentions[found]!.token]!;
    let acts = false;
    for (let i = found; i >= last && tokens[mentions[i]!.token]!.sentence === sentence; i--) {
      if (!fits(i) || (acts && !this.#isSubject(mentions[i]!.token))) continue;
      found = i;
      acts = this.#isSubject(mentions[i]!.token);
    }
    const at = mentions[found]!.token;
    const pronoun = depth < DEPTH ? this.#pronounBefore(gender, at) : -1;
    return (pronoun >= 0 ? this.#lastOf(gender, pronoun, depth + 1) : undefined) ?? mentions[found]!.person.name;
  }

  /** "After meeting Lavrov, Kerry will go": a verb follows the name. */
  #isSubject(token: number): boolean {
    const end = this.#phrases.holding(token)?.end ?? token + 1;
    return /^(?:VB[DZP]|MD)$/u.test(this.#phrases.tokens[end]?.tag ?? '');
  }

  /** "The president will visit Rome, where he": who has the role that the same sentence, or the one before, names as a subject. */
  #roleBefore(gender: Gender, at: number): { name: string; token: number } | undefined {
    const { tokens } = this.#phrases;
    const { sentence } = tokens[at]!;
    for (let i = at - 1; i >= Math.max(0, at - NEAR) && tokens[i]!.sentence >= sentence - 1; i--) {
      const phrase = this.#phrases.endingAt(i + 1);
      if (!phrase || tokens[phrase.start]!.lower !== 'the' || tokens[phrase.start - 1]?.tag === 'IN') continue;
      // Of the sentence before, only what it is about.
      if (tokens[i]!.sentence !== sentence && tokens[phrase.start - 1]?.sentence === tokens[i]!.sentence) continue;
      const { lemma } = tokens[phrase.head]!;
      if (!ROLE_NOUNS.has(lemma)) continue;
      const person = this.#cast.personWithRole(lemma, phrase.start);
      // Nobody is named: the role itself is meant.
      if (!person) return { name: this.#phrases.textOf(phrase.start + 1, phrase.end), token: phrase.start };
      if ([gender, 'unknown'].includes(this.#cast.genderOf(person))) return { name: person.name, token: phrase.start };
    }
    return undefined;
  }

  /** "He will see Lavrov in Rome": whoever "he" is, the sentence is about him. */
  #pronounBefore(gender: Gender, at: number): number {
    const { tokens } = this.#phrases;
    for (let i = at - 1; i > at - NEAR && tokens[i]?.sentence === tokens[at]!.sentence; i--)
      if (SUBJECTS.has(tokens[i]!.lower) && PRONOUNS[tokens[i]!.lower] === gender) return i;
    return -1;
  }
}
