import LineBreaker from 'linebreak';
import type { BreakKind } from './paragraph.js';

/** What a line break at an offset would look like. */
export const Opportunity = {
  none: 0,
  /** At a space, after a dash, between ideographs. */
  plain: 1,
  /** After a hyphen that is part of the word. */
  afterHyphen: 2,
  /** Inside a URL or e-mail address. */
  insideAddress: 3,
} as const;
export type Opportunity = (typeof Opportunity)[keyof typeof Opportunity];

/** The kind of break that an opportunity gives; null: none. */
export const breakKindOf = (opportunity: number): BreakKind | null => kinds[opportunity] ?? null;

const kinds: readonly (BreakKind | null)[] = [null, 'plain', 'after-hyphen', 'address'];

/**
 * Where lines may break: for each offset of the text, what a break before it would look like. UAX 14 with the
 * tailoring of `tailor`.
 */
export function breakOpportunities(text: string): Uint8Array {
  const opportunities = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const hyphen = /[-\u2010]/.test(text[found.position - 1] ?? '');
    opportunities[found.position] = hyphen ? Opportunity.afterHyphen : Opportunity.plain;
  }
  tailor(text, opportunities);
  return opportunities;
}

/** URLs and e-mail addresses. */
const addresses = /(?<=^|[\s(<"“])(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s>"”]+|[\w.+-]+@[\w-]+\.[\w.-]+/giu;

/** No break after what these match. */
const prohibited: readonly RegExp[] = [
  // Inside quotation marks that are set off by spaces: « oui ».
  /(?<=(?<![\p{L}\p{N}.,!?])[«‹]) +(?=\S)|(?<=\S) +(?=[»›](?!\p{L}))/gu,
  // Between words and the reference that follows them, or inside it: ¶ 6, 2 ¶ 6.
  /(?<=\S) +(?=(?:\d+ )?[¶§])|(?<=[¶§]) +(?=\S)/gu,
  // Before a dash, which ends a line rather than starts one; nor in a range of numbers.
  /(?<=\S) +(?=[–—] )|(?<=[\p{L}\p{N}])(?=[–—][\p{L}\p{N}])|(?<=\d–)(?=\d)/gu,
  // After a hyphen that cuts off one or two letters: e-mail, U-turn, MiG-29.
  /(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,2}[-\u2010])|(?<=[-\u2010])(?=[\p{L}\p{N}]{1,2}(?![\p{L}\p{N}]))/gu,
  // After a slash between short words: and/or, km/h.
  /(?<=(?<!\p{L})\p{L}{0,4}\/)|(?<=\/)(?=\p{L}{0,4}(?!\p{L}))/gu,
];

/** Where UAX 14 breaks too much, or where nobody would look for the rest of the word. */
function tailor(text: string, opportunities: Uint8Array): void {
  for (const pattern of prohibited) {
    for (const { index, 0: spaces } of text.matchAll(pattern)) opportunities[index + spaces.length] = Opportunity.none;
  }
  if (!/@|:\/\/|www\./i.test(text)) return;
  for (const { index, 0: address } of text.matchAll(addresses)) tailorAddress(address, index, opportunities);
}

/** Addresses break before punctuation, never after (Chicago Manual of Style 7.46), and need no hyphen. */
function tailorAddress(address: string, start: number, opportunities: Uint8Array): void {
  opportunities.fill(Opportunity.none, start + 1, start + address.length);
  const shortest = 3;
  for (const { index } of address.matchAll(/(?<![/:])[/.?#&=_~%@-](?=[\p{L}\p{N}/])/gu)) {
    const inside = index >= shortest && address.length - index > shortest;
    if (inside && !address.startsWith('//', index)) opportunities[start + index] = Opportunity.insideAddress;
  }
}
