import type { Token } from '../layers/layers.js';
import { COUNTRY_WORDS } from './country-words.js';
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../en/given-names.js';
import { BODY_WORDS, NAME_TITLES } from '../en/roles.js';
import type { Candidate, NamedPerson, Names } from './names.js';
import { isGivenNameLike, isSpellingOf, plain, soundKey } from './spelling.js';

/** Of so many people whose names sound alike the later ones are known by their exact names only. */
const mostAlike = 20;

/** The people named so far, to be found by whole name, by family name, and by the tokens that name them. */
export class PersonIndex implements Names {
  readonly people: NamedPerson[] = [];
  private readonly byName = new Map<string, NamedPerson>();
  private readonly byFamilyName = new Map<string, NamedPerson>();
  private readonly bySound = new Map<string, { person: NamedPerson; given: string; family: string }[]>();
  private readonly byToken = new Map<number, NamedPerson>();

  personAt = (token: number): NamedPerson | undefined => this.byToken.get(token);

  personCalled = (familyName: string): NamedPerson | undefined => this.byFamilyName.get(plain(familyName));

  register({ title, name }: Pick<Candidate, 'title' | 'name'>): void {
    const words = name.map(({ text }) => text).filter((word) => !/^(?:Jr|Sr|I{1,3}|IV)\.?$/u.test(word));
    if (words.length === 0) return;
    const [first, last] = [words[0]!, words.at(-1)!];
    // A middle name or initial makes no other person; nor does a hyphen in "Kim Jong-un".
    const keys = [plain(words.join('')), `${plain(first)} ${plain(last)}`];
    const known =
      keys.map((key) => this.byName.get(key)).find((person) => person) ??
      (words.length === 1 ? this.personCalled(last) : this.spelledLike(first, last));
    const person =
      known ?? this.add(title && NAME_TITLES.has(title.lower) ? `${title.text} ${joined(name)}` : joined(name));
    for (const key of keys) this.byName.set(key, person);
    // The one named first keeps the family name to himself: relatives come up by their whole names.
    for (const family of FAMILY_NAMES_FIRST.has(first) ? [last, first] : [last]) this.call(person, first, family);
    this.mention(person, name);
  }

  link(token: Token): void {
    if (this.byToken.has(token.index)) return;
    const person = this.personCalled(token.text) ?? this.personSpelled(token.text);
    if (person) this.mention(person, [token]);
  }

  linkExactly(token: Token): void {
    const person = this.personCalled(token.text);
    if (person && !this.byToken.has(token.index)) this.mention(person, [token]);
  }

  private call(person: NamedPerson, given: string, family: string): void {
    if (!this.personCalled(family)) this.byFamilyName.set(plain(family), person);
    const key = soundKey(family);
    const known = this.bySound.get(key);
    if (known && known.length < mostAlike) known.push({ person, given, family });
    if (!known) this.bySound.set(key, [{ person, given, family }]);
  }

  /** The person whose whole name is a transliteration of the same name. */
  private spelledLike(given: string, family: string): NamedPerson | undefined {
    const like = (this.bySound.get(soundKey(family)) ?? []).find(
      (known) => isSpellingOf(family, known.family) && isGivenNameLike(given, known.given),
    );
    return like?.person;
  }

  /** The only person whose family name may be spelled so. */
  private personSpelled(family: string): NamedPerson | undefined {
    if (GIVEN_NAMES.has(family) || BODY_WORDS.has(family.toLowerCase()) || COUNTRY_WORDS.has(family)) return undefined;
    const like = (this.bySound.get(soundKey(family)) ?? []).filter((known) => isSpellingOf(family, known.family));
    return new Set(like.map(({ person }) => person)).size === 1 ? like[0]!.person : undefined;
  }

  private add(name: string): NamedPerson {
    const person: NamedPerson = { name, mentions: [] };
    this.people.push(person);
    return person;
  }

  private mention(person: NamedPerson, name: readonly Token[]): void {
    const [first, last] = [name[0]!, name.at(-1)!];
    person.mentions.push({ start: first.index, end: last.index + 1, span: [first.span[0], last.span[1]] });
    for (const { index } of name) this.byToken.set(index, person);
  }
}

const joined = (name: readonly Token[]): string => name.map(({ text }) => text).join(' ');
