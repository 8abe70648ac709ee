import type { ArticleLayers, NounPhrase, Token } from '../layers/layers.js';
import { ROLE_NOUNS } from '../en/roles.js';
import type { NamedPerson, Names } from '../people/names.js';
import type { Speaker } from '../reading.js';
import type { Span } from '../../span.js';
import type { Cast, Gender } from './cast.js';

/** Whom earlier statements were from: what pronouns point back to. */
interface Memory {
  person: { male: NamedPerson | null; female: NamedPerson | null };
  group: string | null;
  body: string | null;
}

const genderOfPronoun: Record<string, Gender> = { he: 'male', him: 'male', she: 'female', her: 'female' };
const authors = new Set(['i', 'we', 'you', 'one', 'me', 'us']);
const relatives = new Set(['who', 'which', 'that', 'whom']);

/** Turns noun phrases into speakers, in the order of the text: each name it gives is remembered for the pronouns after it. */
export class SpeakerResolver {
  readonly #layers: ArticleLayers;
  readonly #names: Names;
  readonly #cast: Cast;
  readonly #memory: Memory = { person: { male: null, female: null }, group: null, body: null };

  constructor(layers: ArticleLayers, names: Names, cast: Cast) {
    this.#layers = layers;
    this.#names = names;
    this.#cast = cast;
  }

  /** Null when the article does not say whom the phrase means. */
  resolve(phrase: NounPhrase): Speaker | null {
    const head = this.#layers.tokens[phrase.head]!;
    if (relatives.has(head.lower)) return this.#antecedent(phrase);
    if (authors.has(head.lower)) return null;
    if (head.tag === 'PRP' || head.tag === 'PRP$') return this.#pronoun(phrase, head);
    const person = this.#names.personAt(phrase.head) ?? this.#roleHolder(phrase, head);
    if (person) {
      this.#remember(person);
      return { name: person.name, spans: [this.#spanOf(phrase)] };
    }
    return this.#described(phrase, head);
  }

  #antecedent(phrase: NounPhrase): Speaker | null {
    const { nounPhrases } = this.#layers.sentences[this.#layers.tokens[phrase.head]!.sentence]!;
    const before = nounPhrases.findLast(({ end }) => end <= phrase.start);
    if (!before || phrase.start - before.end > 2) return null;
    const found = this.resolve(before);
    return found && { name: found.name, spans: [...found.spans, this.#spanOf(phrase)] };
  }

  #pronoun(phrase: NounPhrase, head: Token): Speaker | null {
    const spans = [this.#spanOf(phrase)];
    const gender = genderOfPronoun[head.lower];
    if (gender === 'male' || gender === 'female') {
      const person = this.#memory.person[gender] ?? this.#lastNamed(gender, phrase.start);
      return person && { name: person.name, spans };
    }
    const name = head.lower === 'they' ? this.#memory.group : head.lower === 'it' ? this.#memory.body : null;
    return name === null ? null : { name, spans };
  }

  #lastNamed(gender: Gender, before: number): NamedPerson | null {
    const found = this.#cast.mentions.findLast(({ person, token }) => token < before && this.#fits(person, gender));
    return found?.person ?? null;
  }

  #fits(person: NamedPerson, gender: Gender): boolean {
    const known = this.#cast.genderOf(person);
    return known === gender || known === 'unknown';
  }

  /** "the secretary" when the article names somebody with that title. */
  #roleHolder({ start }: NounPhrase, head: Token): NamedPerson | undefined {
    const definite = this.#layers.tokens[start]!.lower === 'the' && start === head.index - 1;
    if (!definite || head.tag !== 'NN' || !ROLE_NOUNS.has(head.lemma)) return undefined;
    return this.#cast.personWithRole(head.lemma, start);
  }

  /** Bodies, places and people without a name, as the article words them. */
  #described(phrase: NounPhrase, head: Token): Speaker {
    const { tokens } = this.#layers;
    const end = this.#withComplement(phrase, head);
    let start = phrase.start;
    while (
      start < phrase.head &&
      /^(?:DT|PDT)$/.test(tokens[start]!.tag) &&
      !/^(?:all|both|some|no|many)$/.test(tokens[start]!.lower)
    )
      start++;
    const name = this.#layers.article.text
      .slice(tokens[start]!.span[0], tokens[end - 1]!.span[1])
      .replace(/\s+/gu, ' ');
    const several = /^NNP?S$/.test(head.tag) || tokens[phrase.end]?.lower === 'and';
    if (several) this.#memory.group = name;
    else this.#memory.body = name;
    return { name, spans: [[tokens[phrase.start]!.span[0], tokens[end - 1]!.span[1]]] };
  }

  /** "a spokesman for the ministry": what belongs to a common noun. */
  #withComplement(phrase: NounPhrase, head: Token): number {
    const { tokens, sentences } = this.#layers;
    const { nounPhrases } = sentences[head.sentence]!;
    if (head.tag.startsWith('NNP')) return this.#withCompany(phrase.end, nounPhrases);
    let end = phrase.end;
    for (let steps = 0; steps < 2 && /^(?:of|for|from|at)$/.test(tokens[end]?.lower ?? ''); steps++) {
      const next = nounPhrases.find(({ start }) => start === end + 1);
      if (!next) break;
      end = next.end;
    }
    return end;
  }

  /** "the United States and its allies": those who speak with a body. */
  #withCompany(end: number, nounPhrases: readonly NounPhrase[]): number {
    const { tokens } = this.#layers;
    if (tokens[end]?.lower !== 'and' || tokens[end + 1]?.tag !== 'PRP$') return end;
    return nounPhrases.find(({ start }) => start === end + 1)?.end ?? end;
  }

  #remember(person: NamedPerson): void {
    const gender = this.#cast.genderOf(person);
    if (gender !== 'female') this.#memory.person.male = person;
    if (gender !== 'male') this.#memory.person.female = person;
  }

  #spanOf({ start, end }: NounPhrase): Span {
    const { tokens } = this.#layers;
    return [tokens[start]!.span[0], tokens[end - 1]!.span[1]];
  }
}
