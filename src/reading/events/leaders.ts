import { LEADER_NOUNS } from '../en/event-words.js';
import type { Token } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import { bodyAt } from './known-bodies.js';

/** "South Korea's new foreign minister" has no more words. */
const TITLE_LENGTH = 7;

/** Who has an office of a country in this article: "North Korean leader Kim Jong Un". A president is called leader, too. */
export class Leaders {
  readonly #byOffice = new Map<string, string>();

  constructor(tokens: readonly Token[], { people }: Names) {
    for (const { name, mentions } of people)
      for (const { start } of mentions)
        for (let i = start - 1; i > start - TITLE_LENGTH && /^(?:NN|JJ|POS)/u.test(tokens[i]?.tag ?? ''); i--) {
          const body = bodyAt(tokens, i, start);
          if (body) this.#add(body.name, tokens.slice(i + body.length, start), name);
        }
  }

  /** "the North Korean leader" */
  of(country: string, { lemma, lower }: Token): string | undefined {
    return lemma === lower && LEADER_NOUNS.has(lemma) ? this.#byOffice.get(`${country} ${lemma}`) : undefined;
  }

  #add(country: string, title: readonly Token[], name: string): void {
    for (const { lemma } of title)
      for (const role of LEADER_NOUNS.has(lemma) ? [lemma, 'leader'] : []) {
        const office = `${country} ${role}`;
        if (!this.#byOffice.has(office)) this.#byOffice.set(office, name);
      }
  }
}
