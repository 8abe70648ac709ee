import { MONTHS, WEEKDAYS } from '../en/calendar-words.js';
import {
  AUTHOR_PREPOSITIONS,
  AUTHOR_PRONOUNS,
  DOCUMENTS,
  GENDER_OF_PRONOUN,
  PASSING_MODIFIERS,
  RELATIVE_PRONOUNS,
} from '../en/speaker-words.js';
import type { ArticleLayers, NounPhrase, Token } from '../layers/layers.js';
import type { NamedPerson, Names } from '../people/names.js';
import type { Speaker } from '../reading.js';
import type { Span } from '../../span.js';
import type { Gender } from '../people/gender.js';
import type { Cast } from './cast.js';
import { describedBy, FullerWords } from './described.js';
import { DocumentAuthors } from './document-authors.js';
import { Discourse, type Mention } from './discourse.js';
import { apposedPerson, coordination, endWithComplement, isProper, isRoleNoun, officeHolder } from './phrases.js';

/** Turns noun phrases into speakers, in the order of the text: whoever speaks is remembered for the pronouns after it. */
export class SpeakerResolver {
  readonly #layers: ArticleLayers;
  readonly #names: Names;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #fuller: FullerWords;
  readonly #authors: DocumentAuthors;

  constructor(layers: ArticleLayers, names: Names, cast: Cast) {
    this.#layers = layers;
    this.#names = names;
    this.#cast = cast;
    this.#discourse = new Discourse(layers, names);
    this.#fuller = new FullerWords(layers);
    this.#authors = new DocumentAuthors(layers);
  }

  /** Null when the article does not say whom the phrase means. */
  resolve(phrase: NounPhrase): Speaker | null {
    const speaker = this.#meant(phrase);
    if (speaker) this.#authors.remember(phrase, speaker);
    return speaker;
  }

  #meant(phrase: NounPhrase): Speaker | null {
    const head = this.#layers.tokens[phrase.head]!;
    if (RELATIVE_PRONOUNS.has(head.lower)) return this.#antecedent(phrase);
    if (AUTHOR_PRONOUNS.has(head.lower)) return null;
    if (head.tag === 'PRP' || head.tag === 'PRP$') return this.#pronoun(phrase, head);
    if (this.#isDate(phrase)) return null;
    return (
      this.#joined(phrase) ??
      this.#named(phrase) ??
      this.#roleHolder(phrase, head) ??
      this.#documentAuthor(phrase, head) ??
      this.#described(phrase)
    );
  }

  /** "Monday", "May 5", "September 1973" */
  #isDate({ start, head }: NounPhrase): boolean {
    const { tokens } = this.#layers;
    const { lower, tag } = tokens[head]!;
    if (lower in WEEKDAYS) return true;
    return (tag === 'CD' ? tokens.slice(start, head) : [tokens[head]!]).some(
      (token) => token.lower in MONTHS && !this.#names.personAt(token.index),
    );
  }

  /** "Roe, who said": whoever the clause is about, dates and places between passed over. */
  #antecedent(phrase: NounPhrase): Speaker | null {
    const { nounPhrases } = this.#layers.sentences[this.#layers.tokens[phrase.head]!.sentence]!;
    const before = nounPhrases.filter(({ end }) => end <= phrase.start && phrase.start - end <= 6).reverse();
    const nearest = before[0];
    if (!nearest || phrase.start - nearest.end > 2) return null;
    const isPerson = ({ head }: NounPhrase): boolean =>
      this.#names.personAt(head) !== undefined || isRoleNoun(this.#layers.tokens[head]!);
    const who = this.#layers.tokens[phrase.head]!.lower.startsWith('who');
    const meant = (who && before.find(isPerson)) || nearest;
    const found = this.resolve(meant);
    return found && { ...found, spans: [...found.spans, this.#spanOf(phrase)] };
  }

  #pronoun(phrase: NounPhrase, head: Token): Speaker | null {
    const meant = this.#meantBy(head);
    if (!meant) return null;
    this.#remember({ ...meant, token: phrase.start });
    return { name: meant.name, spans: [this.#spanOf(phrase)], rule: 'pronoun', from: meant.span };
  }

  /** Whom a pronoun or a possessive means. */
  #meantBy({ lower, index }: Token): Mention | null {
    const gender = GENDER_OF_PRONOUN[lower];
    if (gender) return this.#discourse.referent(index, (mention) => this.#fit(mention, gender));
    const of = (wanted: Mention['kind']) => this.#discourse.referent(index, ({ kind }) => (kind === wanted ? 1 : 0));
    return /^(?:they|their|them)$/.test(lower) ? of('group') : /^its?$/.test(lower) ? of('body') : null;
  }

  /** From 0 to 1; half for people whose sex the article does not tell. */
  #fit({ kind, person }: Mention, gender: Gender): number {
    if (kind !== 'person') return 0;
    const known = person === null ? 'unknown' : this.#cast.genderOf(person);
    return known === gender ? 1 : known === 'unknown' ? 0.5 : 0;
  }

  /** "Britain, France and Germany" */
  #joined(phrase: NounPhrase): Speaker | null {
    const range = coordination(this.#layers, phrase);
    if (!range) return null;
    const { name, span } = describedBy(this.#layers, { ...range, head: range.end - 1 }, range.end);
    this.#remember({ name, kind: 'group', person: null, span, token: range.start });
    return { name, spans: [span], rule: 'joined', from: null };
  }

  #named(phrase: NounPhrase): Speaker | null {
    const own = this.#names.personAt(phrase.head);
    const holder = own ? { person: own, end: phrase.end } : officeHolder(this.#layers, this.#names, phrase);
    const apposed = holder ? undefined : apposedPerson(this.#layers, this.#names, phrase);
    const person = holder?.person ?? apposed;
    if (!person) return null;
    const span = this.#spanOf({ ...phrase, end: holder?.end ?? phrase.end });
    this.#remember({ name: person.name, kind: 'person', person, span, token: phrase.start });
    return {
      name: person.name,
      spans: [span],
      rule: holder ? 'name' : 'apposition',
      from: this.#mentionOf(person, phrase.start),
    };
  }

  /** "the secretary", "the French president", "France’s president" when the article names somebody with that title. */
  #roleHolder(phrase: NounPhrase, head: Token): Speaker | null {
    const { tokens } = this.#layers;
    if (/S$/.test(head.tag) || !isRoleNoun(head) || !(tokens[phrase.start]!.lower === 'the' || this.#isOfPlace(phrase)))
      return null;
    const words = tokens
      .slice(phrase.start, endWithComplement(this.#layers, phrase))
      .filter(
        ({ tag, lower, index }) => index !== head.index && /^(?:NN|JJ)/.test(tag) && !PASSING_MODIFIERS.has(lower),
      );
    const wanted = [head.lemma, ...words.map(({ lower }) => lower)];
    const person = this.#withRole(wanted, phrase.start);
    if (!person) return null;
    const span = this.#spanOf(phrase);
    this.#remember({ name: person.name, kind: 'person', person, span, token: phrase.start });
    const from = this.#mentionOf(person, phrase.start) ?? person.mentions[0]!.span;
    return { name: person.name, spans: [span], rule: 'role', from };
  }

  /** "Iran’s deputy foreign minister": the possessor is a name. */
  #isOfPlace({ start, head }: NounPhrase): boolean {
    const { tokens } = this.#layers;
    const mark = tokens.slice(start, head).find(({ tag }) => tag === 'POS');
    return mark !== undefined && isProper(tokens[mark.index - 1]!) && !this.#names.personAt(mark.index - 1);
  }

  /** Who was spoken of last with that role; where it is a full one, also who is named later. */
  #withRole(wanted: readonly string[], before: number): NamedPerson | undefined {
    const meant = this.#discourse.referent(before, ({ person }) =>
      person !== null && this.#cast.hasRoleWords(person, wanted) ? 1 : 0,
    );
    if (meant?.person) return meant.person;
    const last = this.#cast.personWithRole(wanted[0]!, before);
    if (last && this.#cast.hasRoleWords(last, wanted)) return last;
    return wanted.length > 1 ? this.#cast.onlyWithRoleWords(wanted) : undefined;
  }

  /** "Berg’s statement", "an analysis by the ministry", "its website": whoever wrote it. */
  #documentAuthor(phrase: NounPhrase, head: Token): Speaker | null {
    if (!DOCUMENTS.has(head.lemma)) return null;
    const author =
      this.#possessor(phrase) ?? this.#authorAfter(phrase) ?? this.#authorBefore(phrase) ?? this.#authors.of(phrase);
    return author && { ...author, spans: [this.#spanOf(phrase)], rule: `document, ${author.rule}` };
  }

  #possessor({ start, head }: NounPhrase): Speaker | null {
    const { tokens } = this.#layers;
    const first = tokens[start]!;
    if (first.tag === 'PRP$') {
      const meant = this.#meantBy(first);
      return meant && { name: meant.name, spans: [], rule: 'pronoun', from: meant.span };
    }
    const mark = tokens.slice(start + 1, head).find(({ tag }) => tag === 'POS')?.index;
    return mark === undefined ? null : this.resolve({ start, end: mark, head: mark - 1 });
  }

  /** "a White House memo", "the Huawei statement"; not "The Washington Post" */
  #authorBefore({ start, head }: NounPhrase): Speaker | null {
    const { tokens } = this.#layers;
    const first = tokens[start]!.tag === 'DT' ? start + 1 : start;
    const names = tokens.slice(first, head).every((token) => isProper(token) && !(token.lower in WEEKDAYS));
    return first < head && names && !isProper(tokens[head]!)
      ? this.resolve({ start: first, end: head, head: head - 1 })
      : null;
  }

  #authorAfter({ end }: NounPhrase): Speaker | null {
    const { tokens, sentences } = this.#layers;
    if (!AUTHOR_PREPOSITIONS.has(tokens[end]?.lower ?? '')) return null;
    const author = sentences[tokens[end]!.sentence]!.nounPhrases.find(({ start }) => start === end + 1);
    if (!author) return null;
    const head = tokens[author.head]!;
    if (DOCUMENTS.has(head.lemma)) return this.#documentAuthor(author, head);
    return isProper(head) && tokens[end]!.lower !== 'of' ? this.resolve(author) : null;
  }

  /** Bodies, places and people without a name, as the article words them. */
  #described(phrase: NounPhrase): Speaker {
    const { name, span } = describedBy(this.#layers, phrase);
    const fuller = this.#fuller.before(phrase);
    const kind = this.#kindOf(phrase);
    const spelled = this.#fuller.spelling(fuller?.name ?? name);
    this.#remember({ name: spelled, kind, person: null, span, token: phrase.start });
    return { name: spelled, spans: [span], rule: fuller ? 'fuller words' : 'as described', from: fuller?.span ?? null };
  }

  #kindOf({ head }: NounPhrase): Mention['kind'] {
    const token = this.#layers.tokens[head]!;
    if (/S$/.test(token.tag)) return 'group';
    return !isProper(token) && isRoleNoun(token) ? 'person' : 'body';
  }

  #remember(mention: Omit<Mention, 'weight'>): void {
    this.#discourse.spoke(mention);
  }

  /** Where a person was named last before a token. */
  #mentionOf({ mentions }: NamedPerson, before: number): Span | null {
    return mentions.findLast(({ start }) => start < before)?.span ?? null;
  }

  #spanOf({ start, end }: NounPhrase): Span {
    const { tokens } = this.#layers;
    return [tokens[start]!.span[0], tokens[end - 1]!.span[1]];
  }
}
