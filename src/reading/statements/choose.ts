import type { Candidate } from './candidates.js';
import type { CueWord } from './cues.js';
import type { Attribution } from './proposals/index.js';

/** A cue word with one of its contents. */
export interface Found extends Attribution {
  /** How likely the word is a cue at all. */
  probability: number;
}

/** A content with what choosing it is worth. */
interface Option extends Found {
  /** How much of the likelihood lies with contents like this one, less what a find must be worth. */
  gain: number;
}

/** A cue word and its best contents, best first. */
export interface Judged {
  cue: CueWord;
  options: Option[];
}

/** A find must be worth this much: where F1 on held-out articles was best. */
const threshold = 0.2;
const mostOptions = 10;
/** More likely a cue than not. */
const likely = 0.5;
/** How much a content counts for another that is nearly the same, or that it only meets: where exact finds were most. */
const alike = { nearly: 0.87, partly: 0.6 };

/** Weighs a cue word's candidates against each other and against "no cue"; null when it is not worth a find. */
export function judge(cue: CueWord, candidates: readonly Candidate[]): Judged | null {
  const top = candidates.reduce((most, { score }) => Math.max(most, score), 0);
  const total = candidates.reduce((sum, { score }) => sum + Math.exp(score - top), Math.exp(-top));
  const probability = 1 - Math.exp(-top) / total;
  if (probability < threshold) return null;
  const best = [...candidates].sort((a, b) => b.score - a.score).slice(0, 2 * mostOptions);
  const options = best.map(({ pattern, content, score }): Option => {
    const mass = best.reduce((sum, other) => sum + likeness(content, other.content) * Math.exp(other.score - top), 0);
    return { cue, pattern, content, probability, gain: mass / total - threshold + Math.exp(score - top - 9) };
  });
  const worth = options.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);
  return worth.length > 0 ? { cue, options: worth.slice(0, mostOptions) } : null;
}

/** 1 for the same words, a little less for nearly the same, less still for a passage that only meets. */
function likeness(a: Attribution['content'], b: Attribution['content']): number {
  const length = (ranges: Attribution['content']): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  let both = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) both += Math.max(0, Math.min(to, end) - Math.max(from, start));
  const overlap = both / (length(a) + length(b) - both);
  return overlap === 1 ? 1 : overlap >= 0.8 ? alike.nearly : overlap >= 0.3 ? alike.partly : 0;
}

/**
 * The best set of finds in which each word of the text belongs to one content at most and no cue stands in a content: whoever passes
 * words on before those whose words they are, strongest first, then a shorter content wherever that makes room for a second find
 * that is worth more.
 */
export function choose(judged: readonly Judged[]): Found[] {
  const chosen = new Chosen();
  const passedOn = passedOnIn(judged);
  const strongest = [...judged].sort(
    (a, b) =>
      Number(passedOn.has(a)) - Number(passedOn.has(b)) ||
      b.options[0]!.gain - a.options[0]!.gain ||
      a.cue.index - b.cue.index,
  );
  const optionsOf = new Map(judged.map(({ cue, options }) => [cue, options]));
  for (const judgement of strongest) {
    const { options } = judgement;
    const free = options.find((option) => chosen.rivalsOf(option).size === 0);
    const rivals = new Set(free ? [] : options.flatMap((option) => [...chosen.rivalsOf(option)]));
    const [rival] = rivals;
    if (free) chosen.add(free);
    else if (rival && rivals.size === 1 && !opens(rival, judgement.cue))
      shareRoom({ chosen, rival, options, shorter: optionsOf.get(rival.cue)! });
  }
  return chosen.all().sort((a, b) => a.cue.index - b.cue.index);
}

/**
 * What opens the likely words of somebody else: "officials said the minister had told". Of two that hold each other the one
 * behind passes on the other: "Berg said the port, according to officials, would close".
 */
function passedOnIn(judged: readonly Judged[]): Set<Judged> {
  const byCue = new Map(judged.map((one) => [one.cue.index, one]));
  const found = new Set<Judged>();
  for (const { cue, options } of judged) {
    const [best] = options;
    if (best!.probability < likely) continue;
    for (const token of tokensOf(best!)) {
      const inner = byCue.get(token);
      if (inner && opens(best!, inner.cue) && (cue.index > token || !holds(inner.options[0]!.content, cue.index)))
        found.add(inner);
    }
  }
  return found;
}

/** So many tokens a subject has: "the Turkish foreign minister". */
const longestSubject = 5;

/** "Berg said": words that open a content are passed on with it. */
function opens({ content: [words] }: Option, { index, groupStart }: CueWord): boolean {
  const [start, end] = words!;
  return index >= start && index < end && groupStart - start <= longestSubject;
}

/** Replaces one find by two when together they are worth more. */
function shareRoom(given: {
  chosen: Chosen;
  rival: Option;
  options: readonly Option[];
  shorter: readonly Option[];
}): void {
  const { chosen, rival, options } = given;
  let best: { pair: [Option, Option]; gain: number } | null = null;
  for (const shorter of given.shorter) {
    if ([...chosen.rivalsOf(shorter)].some((other) => other !== rival)) continue;
    const second = options.find((option) => !clash(option, shorter));
    const gain = second ? shorter.gain + second.gain : 0;
    if (second && gain > (best?.gain ?? rival.gain)) best = { pair: [shorter, second], gain };
  }
  if (!best) return;
  chosen.delete(rival);
  for (const option of best.pair) chosen.add(option);
}

/** The finds chosen so far, by the tokens that they take, so that a rival is found in time that does not grow with the text. */
class Chosen {
  readonly #options = new Set<Option>();
  readonly #byContent = new Map<number, Option>();
  readonly #byCue = new Map<number, Option>();

  add(option: Option): void {
    this.#options.add(option);
    this.#byCue.set(option.cue.index, option);
    for (const token of tokensOf(option)) this.#byContent.set(token, option);
  }

  delete(option: Option): void {
    this.#options.delete(option);
    this.#byCue.delete(option.cue.index);
    for (const token of tokensOf(option)) this.#byContent.delete(token);
  }

  /** Those that cannot stand beside another. */
  rivalsOf(option: Option): Set<Option> {
    const rivals = [this.#byContent.get(option.cue.index)];
    for (const token of tokensOf(option)) rivals.push(this.#byContent.get(token), this.#byCue.get(token));
    return new Set(rivals.filter((rival) => rival !== undefined));
  }

  all(): Option[] {
    return [...this.#options];
  }
}

/** The tokens of a content. */
export function* tokensOf({ content }: Pick<Attribution, 'content'>): Generator<number> {
  for (const [start, end] of content) for (let token = start; token < end; token++) yield token;
}

function holds(content: Attribution['content'], index: number): boolean {
  return content.some(([start, end]) => index >= start && index < end);
}

function clash(a: Option, b: Option): boolean {
  if (holds(a.content, b.cue.index) || holds(b.content, a.cue.index)) return true;
  return a.content.some(([from, to]) => b.content.some(([start, end]) => from < end && start < to));
}
