import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../en/given-names.js';
import { BODY_WORDS, NAME_PARTICLES, NAME_TITLES } from '../en/roles.js';
import type { Token } from '../layers/layers.js';
import { COUNTRY_WORDS } from './country-words.js';
import { FamilyNames, type Bearer } from './family-names.js';
import { genderOfTitle } from './gender.js';
import type { NamedPerson, Names } from './names.js';
import { SUFFIX, withoutStop, type Candidate } from './runs.js';
import { isGivenNameLike, isSpellingOf, plain, soundKey } from './spelling.js';

/** Of so many people whose names sound alike the later ones are known by their exact names only. */
const mostAlike = 20;

interface NewPerson {
  name: string;
  suffix?: string;
  title: Token | undefined;
}

/** The people named so far, to be found by whole name, by family name, and by the tokens that name them. */
export class PersonIndex implements Names {
  readonly people: NamedPerson[] = [];
  readonly #tokens: readonly Token[];
  readonly #familyNames: FamilyNames;
  readonly #bearers = new Map<NamedPerson, Bearer>();
  readonly #byName = new Map<string, NamedPerson>();
  readonly #bySound = new Map<string, { person: NamedPerson; given: string; family: string }[]>();
  readonly #byToken = new Map<number, NamedPerson>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#familyNames = new FamilyNames(tokens);
  }

  personAt = (token: number): NamedPerson | undefined => this.#byToken.get(token);

  personCalled = (familyName: string): NamedPerson | undefined =>
    this.#familyNames
      .bearers(familyName)
      .map(({ person }) => person)
      .reduce<NamedPerson | undefined>(
        (best, one) => (best && best.mentions.length >= one.mentions.length ? best : one),
        undefined,
      );

  /** A name of several words. */
  register({ title, name }: Pick<Candidate, 'title' | 'name'>): void {
    const words = name.map(({ text }) => text).filter((word) => !SUFFIX.test(word));
    const suffix = withoutStop(name.find(({ text }) => SUFFIX.test(text))?.lower ?? '');
    if (words.length === 0) return;
    const last = name.findLast(({ text }) => !SUFFIX.test(text))!;
    if (words.length === 1) {
      this.#linkTo(this.#familyNames.meant({ token: last, title: title?.lower, suffix })?.person, name);
      return;
    }
    // A middle name or initial makes no other person; nor does a hyphen in "Kim Jong-un". A suffix does.
    const keys = keysOf(words).map((key) => `${key} ${suffix}`.trim());
    const person =
      keys.map((key) => this.#byName.get(key)).find(Boolean) ??
      this.#spelledLike(words[0]!, last.text, suffix) ??
      this.#add(words, { name: joined(name), suffix, title });
    for (const key of keys) this.#byName.set(key, person);
    // "Debbie Wasserman Schultz" is Wasserman Schultz too.
    const ending = plain(words.slice(-2).join(''));
    if (words.length > 2 && !this.#byName.has(ending)) this.#byName.set(ending, person);
    this.#linkTo(person, name, title);
  }

  /** Several words that nothing but an earlier or later mention shows to be a name. */
  linkWhole({ name }: Candidate): void {
    this.#linkTo(this.#byName.get(plain(joined(name))), name);
  }

  /** One word after a title: a new person, unless somebody of that name is known whom the title fits. */
  registerTitled({ title, name }: Candidate): void {
    const [token] = name;
    if (this.#familyNames.meant({ token: token!, title: title?.lower })) return;
    const person = this.#add([token!.text], { name: token!.text, title });
    this.#linkTo(person, name, title);
  }

  /** A family name alone. */
  link({ title, particle, name: [token] }: Candidate): void {
    const next = this.#tokens[token!.index + 1];
    const suffix = next && SUFFIX.test(next.text) ? withoutStop(next.lower) : '';
    const hints = { token: token!, title: title?.lower, particle: particle?.lower, suffix };
    this.#linkTo(this.#familyNames.meant(hints)?.person ?? this.#personSpelled(token!.text), [token!], title);
  }

  linkExactly(token: Token): void {
    this.#linkTo(this.#familyNames.meant({ token })?.person, [token]);
  }

  /** Itself, when all are registered. */
  inOrder(): this {
    for (const { mentions } of this.people) mentions.sort((a, b) => a.start - b.start);
    return this;
  }

  /** The person whose whole name is a transliteration of the same name. */
  #spelledLike(given: string, family: string, suffix: string): NamedPerson | undefined {
    const like = (this.#bySound.get(soundKey(family)) ?? []).find(
      (known) =>
        isSpellingOf(family, known.family) &&
        isGivenNameLike(given, known.given) &&
        this.#bearers.get(known.person)!.suffix === suffix,
    );
    return like?.person;
  }

  /** The only person whose family name may be spelled so. */
  #personSpelled(family: string): NamedPerson | undefined {
    if (GIVEN_NAMES.has(family) || BODY_WORDS.has(family.toLowerCase()) || COUNTRY_WORDS.has(family)) return undefined;
    const like = (this.#bySound.get(soundKey(family)) ?? []).filter((known) => isSpellingOf(family, known.family));
    return new Set(like.map(({ person }) => person)).size === 1 ? like[0]!.person : undefined;
  }

  #add(words: readonly string[], { name, suffix = '', title }: NewPerson): NamedPerson {
    const isRuler = title && NAME_TITLES.has(title.lower);
    const person: NamedPerson = { name: isRuler ? `${title.text} ${name}` : name, mentions: [] };
    const [given, family] = [words[0]!, words.at(-1)!];
    const before = words.at(-2)?.toLowerCase() ?? '';
    const particle = words.length > 2 && NAME_PARTICLES.has(before) ? before : '';
    this.people.push(person);
    const bearer = {
      person,
      given: words.length > 1 ? given : '',
      suffix,
      particle,
      titles: new Set<string>(),
      mentions: [],
    };
    this.#bearers.set(person, bearer);
    for (const word of FAMILY_NAMES_FIRST.has(given) ? [family, given] : [family]) this.#call(bearer, given, word);
    return person;
  }

  #call(bearer: Bearer, given: string, family: string): void {
    this.#familyNames.add(bearer, family);
    const key = soundKey(family);
    const alike = this.#bySound.get(key);
    if (alike && alike.length < mostAlike) alike.push({ person: bearer.person, given, family });
    if (!alike) this.#bySound.set(key, [{ person: bearer.person, given, family }]);
  }

  #linkTo(person: NamedPerson | undefined, name: readonly Token[], title?: Token): void {
    const [first, last] = [name[0]!, name.at(-1)!];
    if (!person || this.#byToken.has(first.index)) return;
    person.mentions.push({ start: first.index, end: last.index + 1, span: [first.span[0], last.span[1]] });
    for (const { index } of name) this.#byToken.set(index, person);
    const bearer = this.#bearers.get(person)!;
    for (const one of [title, this.#genderedAfter(last)]) if (one) bearer.titles.add(one.lower);
    this.#familyNames.mention(bearer, name);
  }

  /** "Kim Hye-jin, a spokeswoman": the word behind the name that tells the sex. */
  #genderedAfter({ index, sentence }: Token): Token | undefined {
    if (this.#tokens[index + 1]?.text !== ',') return undefined;
    for (let i = index + 2; i < index + 7 && this.#tokens[i]?.sentence === sentence; i++) {
      const token = this.#tokens[i]!;
      if (!/^(?:DT|JJ|NN)/u.test(token.tag)) return undefined;
      if (genderOfTitle(token.lower)) return token;
    }
    return undefined;
  }
}

const joined = (name: readonly Token[]): string => name.map(({ text }) => text).join(' ');

/** The whole name, and the first word with the last. */
const keysOf = (words: readonly string[]): string[] => [
  plain(words.join('')),
  `${plain(words[0]!)} ${plain(words.at(-1)!)}`,
];
