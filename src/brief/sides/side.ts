/** A side of the brief, and the words that tell whoever speaks for it. */
export interface Side {
  name: string;
  /** Place in the spec, from 1: picks mark and colour. */
  index: number;
  /** Each a row of tokens as `tokensOf` gives them, the longest first. */
  phrases: readonly (readonly string[])[];
}

/**
 * Words of a phrase in comparable form: lower case, no possessive ending, no full stops in abbreviations. Short words in
 * capitals stay so, or "us" would be the United States; a hyphened word is one ("Moscow-backed" is not Moscow).
 */
export const tokensOf = (phrase: string): string[] =>
  (phrase.match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu) ?? []).map((word) => {
    const plain = word.replace(/[’']s?$/u, '').replaceAll('.', '');
    return plain.length <= 4 && plain === plain.toUpperCase() ? plain : plain.toLowerCase();
  });

export const toSide = (name: string, index: number, phrases: readonly string[]): Side => ({
  name,
  index,
  phrases: [...new Set(phrases)]
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0)
    .sort((a, b) => b.length - a.length),
});
