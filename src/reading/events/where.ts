import { BODY_NOUNS, HOLDING_LEMMAS, IDEA_MODALS, SITES, WAY_NOUNS } from '../en/event-words.js';
import type { NounPhrase } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import { isGoing } from './going.js';
import type { Trigger } from './mention.js';
import type { Phrases } from './phrases.js';
import { PlaceNames } from './place-names.js';
import { groupStart } from './verb-group.js';

/** Where an event takes place and which body meets there; null when its sentence does not say. */
export interface Where {
  place: string | null;
  body: string | null;
}

const REACH = 24;

export class Places {
  readonly #phrases: Phrases;
  readonly #names: Names;
  readonly #placeNames: PlaceNames;
  /** Names that the article uses as places: capitalised, after "in". */
  readonly #known = new Set<string>();

  constructor(phrases: Phrases, names: Names) {
    this.#phrases = phrases;
    this.#names = names;
    this.#placeNames = new PlaceNames(phrases, names);
    for (const { index, lower } of phrases.tokens)
      if (lower === 'in' && phrases.tokens[index + 1]?.tag === 'NNP' && !phrases.isTime(index + 1))
        this.#known.add(this.#placeNames.properName(phrases.startingAt(index + 1)) ?? '');
  }

  /** `end`: the first token that belongs to another event. */
  of(trigger: Trigger, end: number): Where {
    const where = this.#after(trigger, end);
    const { phrase, kind } = trigger;
    if (kind === 'visit' && !phrase) where.place ??= this.#visited(trigger);
    if (phrase) where.place ??= this.#within(phrase);
    const start = phrase?.start ?? groupStart(this.#phrases.tokens, trigger.token.index);
    where.place ??= this.#goneTo(trigger, start) ?? this.#whereOf(trigger);
    where.place ??= this.#opening(trigger);
    return where;
  }

  #after({ token, kind }: Trigger, end: number): Where {
    const where: Where = { place: null, body: null };
    const { tokens } = this.#phrases;
    let inQuotes = false;
    let topicEnd = 0;
    for (let i = token.index + 1; i < Math.min(end, token.index + REACH); i++) {
      const { lower, text, tag, lemma } = tokens[i]!;
      if (text === '"') inQuotes = !inQuotes;
      if (inQuotes) continue;
      if (text === ';' || text === '“' || (/^VB[DZP]$/u.test(tag) && !HOLDING_LEMMAS.has(lemma))) break;
      if (IDEA_MODALS.has(lower)) break;
      topicEnd = this.#topicEnd(i) ?? topicEnd;
      // "a session on the war in Utopia" is not there.
      if (i === topicEnd) continue;
      const isOfBody = lower !== 'on' && (lower !== 'of' || i === token.index + 1);
      const body = PLACING.has(lower) && isOfBody ? this.#placeNames.bodyAfter(i) : null;
      if (body) {
        where.body ??= body.name;
        i = body.end - 1;
        continue;
      }
      if (!PLACING.has(lower) || (lower === 'to' && kind !== 'visit')) continue;
      const name = this.#placeNames.placeAt(i + 1, lower);
      if (name !== null && lower !== 'of') where.place ??= name;
    }
    return where;
  }

  /** "on the war", "over a pipeline": where the words for what an event is about end. */
  #topicEnd(at: number): number | null {
    const { tokens } = this.#phrases;
    if (!TOPICAL.has(tokens[at]!.lower)) return null;
    const topic = this.#phrases.startingAt(at + 1);
    return topic && !this.#phrases.isTime(topic.head) && !SITES.has(tokens[topic.head]!.lower) ? topic.end : null;
  }

  /** "will fly to Cambodia on Monday, where he will attend a summit" */
  #whereOf({ sentence, token }: Trigger): string | null {
    const { tokens } = this.#phrases;
    const first = Math.max(sentence.tokens[0]!.index, token.index - REACH);
    for (let i = token.index; i > first; i--) {
      if (tokens[i]!.lower !== 'where') continue;
      for (let j = i - 1; j > first - REACH && tokens[j]?.sentence === sentence.index; j--)
        if (WAYS.has(tokens[j]!.lower)) return this.#placeNames.placeAt(j + 1, 'to');
    }
    return null;
  }

  /** "In the West Bank, the minister will meet": the place that opens the sentence. */
  #opening({ sentence }: Trigger): string | null {
    const { index, lower } = sentence.tokens[0]!;
    if (lower !== 'in' && lower !== 'at') return null;
    const phrase = this.#phrases.startingAt(index + 1);
    if (!phrase) return null;
    const next = this.#phrases.tokens[phrase.end];
    return next?.text === ',' || next?.tag === 'PRP' ? this.#placeNames.placeAt(phrase.start, lower) : null;
  }

  /** "visit Israel" */
  #visited({ token }: Trigger): string | null {
    let at = token.index + 1;
    while (this.#phrases.isTime(at)) at++;
    const object = this.#phrases.startingAt(at);
    return object ? this.#placeNames.properName(object) : null;
  }

  /** "the Geneva talks", when the article says "in Geneva" too. */
  #within({ start, head }: NounPhrase): string | null {
    const { tokens } = this.#phrases;
    for (let i = start; i < head; i++) {
      if (tokens[i]!.tag !== 'NNP' || this.#phrases.isTime(i) || this.#names.personAt(i)) continue;
      for (let end = Math.min(head, i + LONGEST_PLACE); end > i; end--) {
        const text = this.#phrases.textOf(i, end);
        if (this.#known.has(text) && !BODY_NOUNS.has(tokens[end - 1]!.lower)) return text;
      }
    }
    return null;
  }

  /** "flies to Helsinki for a meeting", "came to Geneva to resume talks": the place that the way there leads to. */
  #goneTo({ sentence }: Trigger, start: number): string | null {
    const { tokens } = this.#phrases;
    const first = Math.max(sentence.tokens[0]!.index, start - REACH);
    for (let i = start - 1; i >= first; i--) {
      const { text, lemma, tag } = tokens[i]!;
      if (text === ';' || text === ':') return null;
      if (!isGoing(tokens, i) && !(tag.startsWith('NN') && WAY_NOUNS.has(lemma))) {
        if (/^(?:VB[DZP]|MD)$/u.test(tag)) return null;
        continue;
      }
      for (let j = i + 1; j < start - 1; j++)
        if (WAYS.has(tokens[j]!.lower)) return this.#placeNames.placeAt(j + 1, 'to');
      return null;
    }
    return null;
  }
}

/** Nor has the name of a place before "talks". */
const LONGEST_PLACE = 3;

/** What leads to a place after a verb of going. */
const WAYS = new Set(['to', 'in', 'for', 'at']);

const TOPICAL = new Set(['on', 'over', 'about']);

const PLACING = new Set(['in', 'at', 'to', 'of', 'on']);
