import { BODY_NOUNS, LEADER_NOUNS, NO_PARTY_HEADS, PARTY_HEADS } from '../en/event-words.js';
import { ROLE_NOUNS } from '../en/roles.js';
import type { NounPhrase, Token } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import type { Cast, Gender } from '../speakers/cast.js';
import { bodyAt, bodyCalled } from './known-bodies.js';
import { Pairs } from './pairs.js';
import type { Phrases } from './phrases.js';

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** "South Korea's new foreign minister" has no more words. */
const TITLE_LENGTH = 7;

const SUBJECTS = new Set(['he', 'she']);

/** A pronoun stands for another one so many times over, and so near. */
const DEPTH = 4;
const NEAR = 25;

/** A pronoun means one of the so many mentions of people before it. */
const MOST_BACK = 40;

/** The name of a body has no more words. */
const LONGEST = 8;

/** A family name whose tag was mended. */
const isMended = ({ tag, lemma, lower }: Token, text: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && tag === 'NNP' && lemma === lower;

/** Who is meant by a noun phrase: people by full name, else countries and bodies, else the words themselves. */
export class Parties {
  readonly #phrases: Phrases;
  readonly #names: Names;
  readonly #cast: Cast;
  readonly #people: ReadonlySet<string>;
  readonly #text: string;
  readonly #pairs: Pairs;
  /** Country and role → who has it: "North Korean leader Kim Jong Un". A president is called leader, too. */
  readonly #leaders = new Map<string, string>();

  constructor(text: string, phrases: Phrases, { names, cast }: { names: Names; cast: Cast }) {
    this.#text = text;
    this.#phrases = phrases;
    this.#names = names;
    this.#cast = cast;
    this.#people = new Set(names.people.map(({ name }) => name));
    this.#findLeaders(names);
    this.#pairs = new Pairs(phrases.tokens, (token) => this.#namedAt(token, phrases.tokens.length));
  }

  #findLeaders(names: Names): void {
    const { tokens } = this.#phrases;
    for (const { name, mentions } of names.people)
      for (const { start } of mentions)
        for (let i = start - 1; i > start - TITLE_LENGTH && /^(?:NN|JJ)/u.test(tokens[i]?.tag ?? ''); i--) {
          const body = bodyAt(tokens, i, start);
          for (const { lemma } of body ? tokens.slice(i + body.length, start) : [])
            for (const role of LEADER_NOUNS.has(lemma) ? [lemma, 'leader'] : [])
              this.#leaders.set(`${body!.name} ${role}`, this.#leaders.get(`${body!.name} ${role}`) ?? name);
        }
  }

  /** "the kingdom's ruler, Crown Prince Mohammed": a role, and behind a comma who has it. */
  #apposed(end: number, head: number): string | undefined {
    const { tokens } = this.#phrases;
    const { lemma, lower } = tokens[head]!;
    const isRole = lemma === lower && ROLE_NOUNS.has(lemma) && !this.#names.personAt(head);
    const next = isRole && tokens[end]?.text === ',' ? this.#phrases.startingAt(end + 1) : undefined;
    return next && this.#names.personAt(next.head)?.name;
  }

  /** "the North Korean leader" */
  #leaderOf(country: string, { lemma, lower }: Token): string | undefined {
    return lemma === lower && LEADER_NOUNS.has(lemma) ? this.#leaders.get(`${country} ${lemma}`) : undefined;
  }

  of({ start, end, head }: NounPhrase): string[] {
    const pair = this.#pairs.meantBy(start, head);
    if (pair) return pair;
    const { tokens } = this.#phrases;
    const found = this.within(start, end);
    const named = this.#apposed(end, head);
    if (named) return [named];
    const leader = found.length === 1 ? this.#leaderOf(found[0]!, tokens[head]!) : undefined;
    if (leader) return [leader];
    const owned = this.#owned({ start, end, head });
    if (owned) return owned;
    if (found.length > 0) return found;
    const { lemma, tag, lower } = tokens[head]!;
    const meant = this.#meant(lower, lemma, start, head);
    if (meant) return [meant];
    if (this.#phrases.isTime(head) || NO_PARTY_HEADS.has(lemma)) return [];
    if (!PARTY_HEADS.has(lemma) && !ROLE_NOUNS.has(lemma) && !tag.startsWith('NNP')) return [];
    return this.#words(start, end);
  }

  /** "Putin’s adviser Yuri Ushakov" is Ushakov, "Putin’s adviser" is the adviser, "Putin’s remarks" are nobody; null without an owner. */
  #owned({ start, end, head }: NounPhrase): string[] | null {
    const { tokens } = this.#phrases;
    let after = head;
    while (after > start && tokens[after]!.tag !== 'POS') after--;
    if (after === start || this.#names.personAt(after - 1) === undefined) return null;
    const named = this.within(after + 1, end);
    if (named.length > 0) return named;
    const { lemma } = tokens[head]!;
    return PARTY_HEADS.has(lemma) || ROLE_NOUNS.has(lemma) ? this.#words(start, end) : [];
  }

  /** "a ruling party congress": those whose event it is by the words before its noun. */
  before({ start, head }: NounPhrase): string[] {
    const found = this.within(start, head);
    if (found.length > 0 || head <= start) return found;
    return PARTY_HEADS.has(this.#phrases.tokens[head - 1]!.lemma) ? this.#words(start, head) : [];
  }

  #words(start: number, end: number): string[] {
    const { tokens } = this.#phrases;
    const first = /^(?:DT|PRP\$)$/u.test(tokens[start]!.tag) ? start + 1 : start;
    return first < end ? [this.#text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1])] : [];
  }

  isPerson(name: string): boolean {
    return this.#people.has(name);
  }

  /** "his visit", "their second meeting": the owner named by the possessive that opens a phrase. */
  ownerOf({ start }: NounPhrase): string[] {
    const { lower } = this.#phrases.tokens[start]!;
    if (lower === 'their') return this.#pairs.near(start) ?? [];
    const owner = PRONOUNS[lower] && this.#lastOf(PRONOUNS[lower], start);
    return owner ? [owner] : [];
  }

  /** People named among the tokens; without any, the countries and bodies. */
  within(start: number, end: number): string[] {
    const people: string[] = [];
    const bodies: string[] = [];
    for (let i = start; i < end; i++) {
      const found = this.#namedAt(i, end);
      if (found) {
        (found.person ? people : bodies).push(found.name);
        i += found.length - 1;
      } else this.#hyphenated(this.#phrases.tokens[i]!.text, people, bodies);
    }
    return [...new Set(people.length > 0 ? people : bodies)];
  }

  #namedAt(token: number, end: number): { name: string; length: number; person: boolean } | null {
    const { tokens } = this.#phrases;
    const { text } = tokens[token]!;
    if (this.#phrases.isTime(token)) return null;
    const person = this.#names.personAt(token);
    if (person) return { name: person.name, length: 1, person: true };
    const body = bodyAt(tokens, token, end);
    if (body) return { ...this.#wholeName(token, body, end), person: false };
    const called = isMended(tokens[token]!, text) ? this.#names.personCalled(text) : undefined;
    return called ? { name: called.name, length: 1, person: true } : null;
  }

  /** "Senate Judiciary Committee" is more than the Senate. */
  #wholeName(start: number, body: { name: string; length: number }, end: number): { name: string; length: number } {
    const { tokens } = this.#phrases;
    let last = start + body.length;
    while (last < Math.min(end, start + LONGEST) && tokens[last]?.tag === 'NNP') last++;
    if (last === start + body.length || !BODY_NOUNS.has(tokens[last - 1]!.lower)) return body;
    return { name: this.#text.slice(tokens[start]!.span[0], tokens[last - 1]!.span[1]), length: last - start };
  }

  /** "he", or "the president" when the article has one. */
  #meant(lower: string, lemma: string, start: number, head: number): string | undefined {
    const gender = PRONOUNS[lower];
    if (gender) return this.#lastOf(gender, head);
    const definite = head > start && head <= start + 2 && this.#phrases.tokens[start]!.lower === 'the';
    return definite && ROLE_NOUNS.has(lemma) ? this.#cast.personWithRole(lemma, start)?.name : undefined;
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
    // Whom a sentence names first it is about: "Kerry will see Lavrov in Rome. He will then go to Paris."
    const { tokens } = this.#phrases;
    const { sentence } = tokens[mentions[found]!.token]!;
    for (let i = found; i >= last && tokens[mentions[i]!.token]!.sentence === sentence; i--) if (fits(i)) found = i;
    const at = mentions[found]!.token;
    const pronoun = depth < DEPTH ? this.#pronounBefore(gender, at) : -1;
    return (pronoun >= 0 ? this.#lastOf(gender, pronoun, depth + 1) : undefined) ?? mentions[found]!.person.name;
  }

  /** "The president will visit Rome, where he": who has the role that the same sentence names as a subject. */
  #roleBefore(gender: Gender, at: number): { name: string; token: number } | undefined {
    const { tokens } = this.#phrases;
    for (let i = at - 1; i > at - NEAR && tokens[i]?.sentence === tokens[at]!.sentence; i--) {
      const phrase = this.#phrases.endingAt(i + 1);
      if (!phrase || tokens[phrase.start]!.lower !== 'the' || tokens[phrase.start - 1]?.tag === 'IN') continue;
      const { lemma } = tokens[phrase.head]!;
      const person = ROLE_NOUNS.has(lemma) ? this.#cast.personWithRole(lemma, phrase.start) : undefined;
      if (person && [gender, 'unknown'].includes(this.#cast.genderOf(person)))
        return { name: person.name, token: phrase.start };
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
