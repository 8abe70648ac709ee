import { TAKING_PART } from '../en/event-words.js';
import { TITLES } from '../en/roles.js';
import { type ArticleLayers, firstEndingAfter, type NounPhrase, type Token } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import type { Time } from '../reading.js';
import { mendTags } from './mend.js';

/** The noun phrases of an article by where they begin and end, with dates cut off their ends: "a meeting | next month". */
export class Phrases {
  readonly tokens: readonly Token[];
  readonly #text: string;
  readonly #list: NounPhrase[] = [];
  readonly #byToken: Int32Array;
  readonly #timed: Uint8Array;

  constructor(
    { article, tokens, sentences }: ArticleLayers,
    { times, names }: { times: readonly Time[]; names: Names },
  ) {
    this.tokens = mendTags(tokens, names);
    this.#text = article.text;
    this.#timed = new Uint8Array(tokens.length);
    for (const { span } of times)
      for (let i = firstEndingAfter(tokens, span[0]); i < tokens.length && tokens[i]!.span[0] < span[1]; i++)
        this.#timed[i] = 1;
    this.#byToken = new Int32Array(tokens.length).fill(-1);
    for (const { nounPhrases } of sentences) for (const phrase of nounPhrases) this.#add(phrase, names);
    for (const { index, tag } of this.tokens)
      if (tag === 'NNP' && this.#byToken[index] === -1) this.#push({ start: index, end: index + 1, head: index });
  }

  /** The words of the tokens. */
  textOf(start: number, end: number): string {
    return this.#text.slice(this.tokens[start]!.span[0], this.tokens[end - 1]!.span[1]);
  }

  /** The token belongs to a date. */
  isTime(token: number): boolean {
    return this.#timed[token] === 1;
  }

  /** The phrase that the token belongs to. */
  holding(token: number): NounPhrase | undefined {
    return this.#list[this.#byToken[token] ?? -1];
  }

  startingAt(token: number): NounPhrase | undefined {
    const phrase = this.holding(token);
    return phrase?.start === token ? phrase : undefined;
  }

  endingAt(end: number): NounPhrase | undefined {
    const phrase = this.holding(end - 1);
    return phrase?.end === end ? phrase : undefined;
  }

  /** "X, Y and Z": the phrases that are joined to the one that starts here. */
  coordinated(start: number): NounPhrase[] {
    const found: NounPhrase[] = [];
    let next = this.startingAt(start);
    let closed = false;
    // "A, B and C, her spokesman said": nobody follows the last one.
    let ended = false;
    while (next && found.length < MOST_JOINED) {
      found.push(next);
      let at = next.end;
      if (this.tokens[at]?.text === ',') at++;
      if (JOINTS.has(this.tokens[at]?.lower ?? '')) {
        closed = true;
        ended ||= ENDING_JOINTS.has(this.tokens[at]!.lower);
        at++;
      } else if (ended) break;
      next = at === next.end ? undefined : this.startingAt(at);
      if (next && (this.isTime(next.head) || this.tokens[next.head]!.tag.startsWith('W'))) break;
    }
    // Commas alone make no list: "after talks with Spain, France will".
    return closed ? found : found.slice(0, 1);
  }

  /** The phrases that are joined to this one on its left, itself the last: "Biden and Putin". */
  joinedBefore(last: NounPhrase): NounPhrase[] {
    const found = [last];
    let joined = false;
    while (found.length < MOST_JOINED) {
      let at = found[0]!.start - 1;
      if (this.tokens[at]?.lower === 'and' || this.tokens[at]?.lower === '&') {
        joined = true;
        at--;
      }
      if (this.tokens[at]?.text === ',') at--;
      if (!joined || at === found[0]!.start - 1) break;
      const before = this.endingAt(at + 1);
      if (
        !before ||
        this.isTime(before.head) ||
        this.tokens[before.head]!.sentence !== this.tokens[last.head]!.sentence
      )
        break;
      found.unshift(before);
    }
    return found;
  }

  #add({ start: from, end: to, head: headword }: NounPhrase, names: Names): void {
    // "Roe travels": a verb whose tag was mended.
    const isMended = to - from > 1 && /^VB[ZP]$/u.test(this.tokens[to - 1]!.tag);
    const [end, head] = isMended ? [to - 1, to - 2] : [to, headword];
    // "host a dinner", "resuming talks": the verb is no part of the phrase.
    let start = from;
    while (start < head && isVerb(this.tokens[start]!)) start++;
    if (start === head && this.tokens[start]!.tag === 'VB') return;
    let cut = end;
    while (cut > start && this.isTime(cut - 1)) cut--;
    const isCut = cut > start && cut < end;
    for (const piece of isCut
      ? [
          { start, end: cut, head: cut - 1 },
          { start: cut, end, head: end - 1 },
        ]
      : [{ start: this.#titleBefore(start, head, names), end, head }])
      this.#push(piece);
  }

  /** "Secretary of State Jane Roe" is one phrase. */
  #titleBefore(start: number, head: number, names: Names): number {
    const title = this.tokens[start - 1]?.lower === 'of' ? this.endingAt(start - 1) : undefined;
    const isTitle =
      title && /^\p{Lu}/u.test(this.tokens[title.head]!.text) && TITLES.has(this.tokens[title.head]!.lower);
    return isTitle && names.personAt(head) ? title.start : start;
  }

  #push(phrase: NounPhrase): void {
    this.#byToken.fill(this.#list.length, phrase.start, phrase.end);
    this.#list.push(phrase);
  }
}

/** No base phrase begins with an infinitive: its tag was mended. */
const isVerb = ({ tag, lemma }: Token): boolean => tag === 'VB' || (tag.startsWith('VB') && TAKING_PART.has(lemma));

const JOINTS = new Set(['and', '&', 'including', 'or']);

/** The last of a list follows them. */
const ENDING_JOINTS = new Set(['and', '&']);

const MOST_JOINED = 12;
