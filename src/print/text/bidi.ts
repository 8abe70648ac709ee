import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Right-to-left scripts and the characters that set a direction: without them all text runs from left to right. */
const needsBidi =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Embedding level of each UTF-16 unit (UAX 9); null when everything has the paragraph's level 0. */
export function embeddingLevels(text: string, direction: 'ltr' | 'rtl'): Uint8Array | null {
  if (direction === 'ltr' && !needsBidi.test(text)) return null;
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** Things of one line in visual order, left to right (UAX 9, rule L2). */
export function visualOrder<T extends { readonly level: number }>(items: readonly T[]): T[] {
  const ordered = [...items];
  const highest = items.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      if (ordered[start]!.level < level) continue;
      let end = start;
      while (end < ordered.length && ordered[end]!.level >= level) end++;
      ordered.slice(start, end).forEach((item, i) => (ordered[end - 1 - i] = item));
      start = end;
    }
  }
  return ordered;
}
