import { BODY_NOUNS } from '../en/event-words.js';
import type { Token } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import { bodyAt, bodyCalled } from './known-bodies.js';
import type { Phrases } from './phrases.js';

/** A person or body by name, at a token. */
export interface Named {
  name: string;
  /** Number of tokens. */
  length: number;
  person: boolean;
}

/** The name of a body has no more words. */
const LONGEST = 8;

/** A family name whose tag was mended. */
const isMended = ({ tag, lemma, lower, text }: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && tag === 'NNP' && lemma === lower;

/** The people, countries and bodies that words name. */
export class NamedParties {
  readonly #phrases: Phrases;
  readonly #names: Names;

  constructor(phrases: Phrases, names: Names) {
    this.#phrases = phrases;
    this.#names = names;
  }

  /** People named among the tokens; without any, the countries and bodies. */
  within(start: number, end: number): string[] {
    const people: string[] = [];
    const bodies: string[] = [];
    for (let i = start; i < end; i++) {
      const found = this.at(i, end);
      if (found) {
        (found.person ? people : bodies).push(found.name);
        i += found.length - 1;
      } else this.#hyphenated(this.#phrases.tokens[i]!.text, people, bodies);
    }
    return [...new Set(people.length > 0 ? people : bodies)];
  }

  at(token: number, end: number): Named | null {
    const { tokens } = this.#phrases;
    if (this.#phrases.isTime(token)) return null;
    const person = this.#names.personAt(token);
    if (person) return { name: person.name, length: 1, person: true };
    const body = bodyAt(tokens, token, end);
    if (body) return { ...this.#wholeName(token, body, end), person: false };
    const called = isMended(tokens[token]!) ? this.#names.personCalled(tokens[token]!.text) : undefined;
    return called ? { name: called.name, length: 1, person: true } : null;
  }

  /** "Senate Judiciary Committee" is more than the Senate. */
  #wholeName(start: number, body: { name: string; length: number }, end: number): { name: string; length: number } {
    const { tokens } = this.#phrases;
    let last = start + body.length;
    while (last < Math.min(end, start + LONGEST) && tokens[last]?.tag === 'NNP') last++;
    if (last === start + body.length || !BODY_NOUNS.has(tokens[last - 1]!.lower)) return body;
    return { name: this.#phrases.textOf(start, last), length: last - start };
  }

  /** "Biden-Putin", "Russia-NATO" */
  #hyphenated(text: string, people: string[], bodies: string[]): void {
    if (!/\p{L}[-–]\p{Lu}/u.test(text)) return;
    for (const part of text.split(/[-–]/u)) {
      const person = this.#names.personCalled(part);
      const body = bodyCalled(part);
      if (person) people.push(person.name);
      else if (body) bodies.push(body);
    }
  }
}
