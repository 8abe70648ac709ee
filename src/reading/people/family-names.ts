import type { Token } from '../layers/layers.js';
import { GENDER_OF_PRONOUN } from '../en/speaker-words.js';
import { genderOfGivenName, genderOfTitle, type Gender } from './gender.js';
import type { NamedPerson } from './names.js';
import { plain } from './spelling.js';

/** Somebody who bears a family name. */
export interface Bearer {
  person: NamedPerson;
  /** Empty for who is known by one word. */
  given: string;
  /** "Jr." */
  suffix: string;
  /** "bin", "de" before the family name. */
  particle: string;
  /** Words before the name at any of its mentions: "president", "mrs". */
  titles: Set<string>;
  /** How much each mention brings the bearer to mind, by its sentence. */
  mentions: { token: number; sentence: number; weight: number }[];
}

/** What stands around a family name and may tell whose it is. */
export interface Hints {
  token: Token;
  title?: string | undefined;
  particle?: string | undefined;
  suffix?: string;
}

/** Whoever is named as a subject is introduced; whole names again and again set somebody apart from who owns the family name. */
const weights = { alone: 1, introduced: 1, inPassing: 0.4, wholeAgain: 0.1 };

/** Who has not been named in so many sentences is introduced anew. */
const longAbsence = 12;

/** What is left of a weight one sentence later. */
const fading = 0.9;

/** How much likelier somebody is whose sex is that of the possessive after the name: "Clinton and her husband". */
const byPossessive = 2;

/** Who bears which family name, and whom it means where it stands alone. */
export class FamilyNames {
  readonly #tokens: readonly Token[];
  readonly #bearers = new Map<string, Bearer[]>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  add(bearer: Bearer, familyName: string): void {
    // "Bashar al-Assad" is Assad too.
    for (const form of new Set([familyName, familyName.replace(/^(?:al|el)-/iu, '')])) {
      const key = plain(form);
      const known = this.#bearers.get(key);
      if (known) known.push(bearer);
      else this.#bearers.set(key, [bearer]);
    }
  }

  bearers(familyName: string): readonly Bearer[] {
    return this.#bearers.get(plain(familyName)) ?? [];
  }

  /** Remembers a mention, so that later ones of the family name alone may mean the same. */
  mention(bearer: Bearer, name: readonly Token[]): void {
    const [first, last] = [name[0]!, name.at(-1)!];
    const again = bearer.mentions.some(
      ({ token, sentence }) => token < first.index && first.sentence - sentence <= longAbsence,
    );
    const { alone, introduced, inPassing, wholeAgain } = weights;
    const weight =
      name.length === 1 ? alone : again ? wholeAgain : this.#isSubject(first, last) ? introduced : inPassing;
    bearer.mentions.push({ token: first.index, sentence: first.sentence, weight });
  }

  /** Of several bearers the one whom title, particle and suffix fit, and whom the text before brings to mind; undefined without any. */
  meant({ token, title, particle = '', suffix = '' }: Hints): Bearer | undefined {
    const gender = genderOfTitle(title);
    let fitting = this.bearers(token.text).filter(
      (bearer) => (!gender || mayBe(gender, bearer)) && (suffix === '' || bearer.suffix === suffix),
    );
    if (fitting.length < 2) return fitting[0];
    fitting = narrowed(fitting, (bearer) => bearer.suffix === suffix);
    fitting = narrowed(fitting, (bearer) => bearer.particle === particle);
    if (gender) fitting = narrowed(fitting, (bearer) => genderOf(bearer) === gender);
    if (title) fitting = narrowed(fitting, ({ titles }) => titles.has(title));
    const possessive = this.#possessiveAfter(token);
    const salience = fitting.map(
      (bearer) => salienceOf(bearer, token) * (possessive && genderOf(bearer) === possessive ? byPossessive : 1),
    );
    return fitting[salience.indexOf(Math.max(...salience))];
  }

  #isSubject(first: Token, last: Token): boolean {
    const [before, after] = [this.#tokens[first.index - 1], this.#tokens[last.index + 1]];
    if (after?.sentence === last.sentence && /^(?:VB[DPZ]|MD|RB|,)$/u.test(after.tag)) return true;
    return before?.sentence === first.sentence && before.tag === 'VBD';
  }

  /** The sex of the first possessive in the rest of the sentence, before anybody else is named. */
  #possessiveAfter({ index, sentence }: Token): Gender | undefined {
    for (let i = index + 1; this.#tokens[i]?.sentence === sentence; i++) {
      const { tag, lower } = this.#tokens[i]!;
      if (tag === 'PRP$' || lower.endsWith('self')) return GENDER_OF_PRONOUN[lower];
      if (tag.startsWith('NNP')) return undefined;
    }
    return undefined;
  }
}

/** Those of whom something holds; all, when it holds of none. */
function narrowed(all: readonly Bearer[], test: (bearer: Bearer) => boolean): Bearer[] {
  const some = all.filter(test);
  return some.length > 0 ? some : [...all];
}

const genderOf = ({ given, titles }: Bearer): Gender =>
  [...titles].map(genderOfTitle).find(Boolean) ?? genderOfGivenName(given);

const mayBe = (gender: Gender, bearer: Bearer): boolean => ['unknown', gender].includes(genderOf(bearer));

const salienceOf = ({ mentions }: Bearer, { index, sentence }: Token): number =>
  mentions
    .filter(({ token }) => token < index)
    .reduce((sum, one) => sum + one.weight * fading ** (sentence - one.sentence), 0);
