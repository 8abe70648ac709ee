import { irregularNouns, irregularVerbs, verbs } from '../en/lemmas.js';

/** Lower-case base form of a word with a Penn tag. Verbs and plural nouns change, everything else only loses its capitals. */
export function lemmaOf(lower: string, tag: string): string {
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  if (tag.startsWith('VB') || tag === 'MD') return irregularVerbs.get(word) ?? regularVerb(word, tag);
  if (tag === 'NNS') return irregularNouns.get(word) ?? singular(word);
  return word;
}

function regularVerb(word: string, tag: string): string {
  if (tag === 'VBZ') return known([singular(word), word.slice(0, -1)], word);
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  if (ending === 0 || word.length < ending + 2) return word;
  const stem = word.slice(0, -ending);
  const undoubled = /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return known([stem, `${stem}e`, undoubled], losesSilentE.test(stem) ? `${stem}e` : undoubled);
}

/** Stems that English does not leave without an "e": "accus-", "escalat-", "resolv-". */
const losesSilentE = /(?:[^aeiou]at|[iy][zs]|[vuc]|[^s]s|[rld]g|[bcdfgkpstz]l|u[rt]|[ai]d)$/;

function known(candidates: string[], otherwise: string): string {
  return candidates.find((candidate) => verbs.has(candidate)) ?? otherwise;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 2 ? word.slice(0, -1) : word;
}
