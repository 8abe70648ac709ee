import { BODY_NOUNS, NO_PARTY_HEADS, PAIR_WORDS, PARTY_HEADS } from '../en/event-words.js';
import { ROLE_NOUNS } from '../en/roles.js';
import type { NounPhrase } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import type { Cast } from '../speakers/cast.js';
import { Leaders } from './leaders.js';
import { NamedParties } from './named-parties.js';
import { Pairs } from './pairs.js';
import type { Phrases } from './phrases.js';
import { Pronouns } from './pronouns.js';

/** Who is meant by a noun phrase: people by full name, else countries and bodies, else the words themselves. */
export class Parties {
  readonly #phrases: Phrases;
  readonly #names: Names;
  readonly #cast: Cast;
  readonly #people: ReadonlySet<string>;
  readonly #named: NamedParties;
  readonly #leaders: Leaders;
  readonly #pairs: Pairs;
  readonly #pronouns: Pronouns;

  constructor(phrases: Phrases, { names, cast }: { names: Names; cast: Cast }) {
    this.#phrases = phrases;
    this.#names = names;
    this.#cast = cast;
    this.#people = new Set(names.people.map(({ name }) => name));
    this.#named = new NamedParties(phrases, names);
    this.#leaders = new Leaders(phrases.tokens, names);
    this.#pairs = new Pairs(phrases.tokens, (token) => this.#named.at(token, phrases.tokens.length));
    this.#pronouns = new Pronouns(phrases, cast);
  }

  of({ start, end, head }: NounPhrase): string[] {
    const { tokens } = this.#phrases;
    const pair = this.#apposedPair(start, end) ?? this.#pairs.meantBy(start, head);
    if (pair) return pair;
    const found = this.#named.within(start, end);
    const named = this.#apposed(end, head);
    if (named) return [named];
    const leader = found.length === 1 ? this.#leaders.of(found[0]!, tokens[head]!) : undefined;
    if (leader) return [leader];
    const owned = this.#owned({ start, end, head }, found);
    if (owned) return owned;
    if (found.length > 0) return found;
    const { lemma, tag, lower } = tokens[head]!;
    if (this.#isParty(lemma)) {
      const whole = tokens[start]!.lower === 'its' ? this.#bodyBefore(start) : [];
      if (whole.length > 0) return whole;
      const members = this.#membersOf({ start, end, head });
      if (members.length > 0) return members;
    }
    const meant = this.#pronouns.meant(lower, head) ?? this.#holderOf(lemma, start, head);
    if (meant) return [meant];
    if (this.#phrases.isTime(head) || NO_PARTY_HEADS.has(lemma)) return [];
    if (!this.#isParty(lemma) && !tag.startsWith('NNP')) return [];
    return this.#words(start, end);
  }

  /** "a ruling party congress": those whose event it is by the words before its noun. */
  before({ start, head }: NounPhrase): string[] {
    const found = this.#named.within(start, head);
    if (found.length > 0 || head <= start) return found;
    return PARTY_HEADS.has(this.#phrases.tokens[head - 1]!.lemma) ? this.#words(start, head) : [];
  }

  /** Takes note of those who meet at an event whose words end before the token: they are a pair from there on. */
  meet(names: readonly string[], end: number): void {
    const [one, other] = names;
    if (one === undefined || other === undefined || names.length > 2) return;
    const people = this.isPerson(one);
    if (people === this.isPerson(other)) this.#pairs.met({ end, names: [one, other], people });
  }

  isPerson(name: string): boolean {
    return this.#people.has(name);
  }

  /** "his visit", "their second meeting": the owner named by the possessive that opens a phrase. */
  ownerOf({ start }: NounPhrase): string[] {
    const { lower } = this.#phrases.tokens[start]!;
    if (lower === 'their') return this.#pairs.near(start) ?? [];
    if (lower === 'its') return this.#bodyBefore(start);
    const owner = this.#pronouns.meant(lower, start);
    return owner ? [owner] : [];
  }

  /** "the two candidates, Jane Roe and John Doe" */
  #apposedPair(start: number, end: number): string[] | null {
    const { tokens } = this.#phrases;
    if (tokens[end]?.text !== ',' || !tokens.slice(start, end).some(({ lower }) => PAIR_WORDS.has(lower))) return null;
    const names = this.#phrases.coordinated(end + 1).flatMap((name) => this.#named.within(name.start, name.end));
    return names.length === 2 ? names : null;
  }

  /** "the kingdom's ruler, Crown Prince Mohammed": a role, and behind a comma who has it. */
  #apposed(end: number, head: number): string | undefined {
    const { tokens } = this.#phrases;
    const { lemma, lower } = tokens[head]!;
    const isRole = lemma === lower && ROLE_NOUNS.has(lemma) && !this.#names.personAt(head);
    const next = isRole && tokens[end]?.text === ',' ? this.#phrases.startingAt(end + 1) : undefined;
    return next && this.#names.personAt(next.head)?.name;
  }

  /**
   * "Putin’s adviser Yuri Ushakov" is Ushakov, "Putin’s adviser" is the adviser, "Putin’s remarks" are nobody, "Spain’s envoys" are Spain,
   * "the Senate’s farm committee" is the committee; null without an owner who is known.
   */
  #owned({ start, end, head }: NounPhrase, found: readonly string[]): string[] | null {
    const { tokens } = this.#phrases;
    let after = head;
    while (after > start && tokens[after]!.tag !== 'POS') after--;
    const owner = after > start && (this.#names.personAt(after - 1) !== undefined || found.length > 0);
    if (!owner) return null;
    const named = this.#named.within(after + 1, end);
    if (named.length > 0) return named;
    const { lemma, tag } = tokens[head]!;
    if (!this.#isParty(lemma) && !tag.startsWith('NNP')) return [];
    const isOfPerson = this.#names.personAt(after - 1) !== undefined;
    return isOfPerson || BODY_NOUNS.has(lemma) ? this.#words(start, end) : null;
  }

  /** "members of the Steel Union", "ministers from France and Spain": those of whom a role is; by its own words when they are not named. */
  #membersOf({ start, end }: NounPhrase): string[] {
    const { tokens } = this.#phrases;
    if (!['of', 'from'].includes(tokens[end]?.lower ?? '')) return [];
    const groups = this.#phrases.coordinated(end + 1);
    const bodies = groups.flatMap((group) => this.#named.within(group.start, group.end));
    if (bodies.length > 0 && !bodies.some((name) => this.#people.has(name))) return [...new Set(bodies)];
    const [group] = groups;
    return group && !this.#phrases.isTime(group.head) ? this.#words(start, group.end) : [];
  }

  /** "The Steel Union said its executive would meet": what the sentence is about, when it is a body. */
  #bodyBefore(at: number): string[] {
    const { tokens } = this.#phrases;
    const { sentence } = tokens[at]!;
    for (let i = at - 1; i >= Math.max(0, at - ITS_REACH) && tokens[i]!.sentence === sentence; i--) {
      const phrase = this.#phrases.endingAt(i + 1);
      if (!phrase) continue;
      const { tag, lemma } = tokens[phrase.head]!;
      const named = this.#named.within(phrase.start, phrase.end);
      if (named.some((name) => this.#people.has(name)) || tokens[phrase.start - 1]?.tag === 'IN') continue;
      if (named.length === 1) return named;
      if (tag === 'NNP' && !this.#phrases.isTime(phrase.head)) return this.#words(phrase.start, phrase.end);
      if (BODY_NOUNS.has(lemma)) return this.#words(phrase.start, phrase.end);
    }
    return [];
  }

  #isParty(lemma: string): boolean {
    return PARTY_HEADS.has(lemma) || ROLE_NOUNS.has(lemma) || BODY_NOUNS.has(lemma);
  }

  /** "the president", when the article has one. */
  #holderOf(lemma: string, start: number, head: number): string | undefined {
    const definite = head > start && head <= start + 2 && this.#phrases.tokens[start]!.lower === 'the';
    return definite && ROLE_NOUNS.has(lemma) ? this.#cast.personWithRole(lemma, start)?.name : undefined;
  }

  #words(start: number, end: number): string[] {
    const { tokens } = this.#phrases;
    const first = /^(?:DT|PRP\$)$/u.test(tokens[start]!.tag) ? start + 1 : start;
    return first < end ? [this.#phrases.textOf(first, end)] : [];
  }
}

/** "Its" means a body named so few words before. */
const ITS_REACH = 25;
