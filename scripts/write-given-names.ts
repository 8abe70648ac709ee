/**
 * Writes src/reading/en/world-names.ts, given names of women and men of many countries, from the locales of @faker-js/faker (MIT):
 * `npx tsx scripts/write-given-names.ts FAKER/dist/index.js NEWS.json`. NEWS is a list of {text}: a word that stands in it without a
 * capital, or mostly without a second capital behind it, is no safe sign of a person ("Grant", "Paris") and is left out.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWhole } from '../src/files.js';
import { byCodeUnits } from '../src/order.js';
import { BODY_WORDS, ROLE_NOUNS, TITLES } from '../src/reading/en/roles.js';
import { COUNTRY_WORDS } from '../src/reading/people/country-words.js';

interface Locale {
  person?: { first_name?: { female?: string[]; male?: string[] } };
  location?: { city_name?: string[]; state?: string[] };
}

const [faker, news] = process.argv.slice(2).map((file) => path.resolve(file));
const { allLocales } = (await import(pathToFileURL(faker!).href)) as { allLocales: Record<string, Locale> };
const locales = Object.values(allLocales);
const places = new Set(locales.flatMap(({ location }) => [...(location?.city_name ?? []), ...(location?.state ?? [])]));
const uses = usesIn((JSON.parse(readFileSync(news!, 'utf8')) as { text: string }[]).map(({ text }) => text));

const [women, men] = [countsOf('female'), countsOf('male')];
const names = [...new Set([...women.keys(), ...men.keys()])].filter(isSafe).sort(byCodeUnits);
const isOf = (mine: Map<string, number>, others: Map<string, number>) => (name: string) =>
  (mine.get(name) ?? 0) > 2 * (others.get(name) ?? 0);
const lists = {
  womensWorldNames: names.filter(isOf(women, men)),
  mensWorldNames: names.filter(isOf(men, women)),
  sharedWorldNames: names.filter((name) => !isOf(women, men)(name) && !isOf(men, women)(name)),
};
const source = Object.entries(lists).map(
  ([name, words]) => `export const ${name}: string = \`\n${wrapped(words)}\n\`;\n`,
);
const head = `// Written by scripts/write-given-names.ts; do not edit. From the locales of @faker-js/faker 10.6.0 (MIT licence, Copyright (c) 2022-2025 Faker).
/* eslint-disable max-lines -- a list */
`;
writeWhole('src/reading/en/world-names.ts', [head, ...source].join('\n'));

/** In how many locales a name is given to women, or to men. */
function countsOf(sex: 'female' | 'male'): Map<string, number> {
  const found = new Map<string, number>();
  for (const { person } of locales)
    for (const name of new Set(person?.first_name?.[sex])) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

function isSafe(name: string): boolean {
  const lower = name.toLowerCase();
  if (!/^\p{Script=Latin}{3,}$/u.test(name) || !/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  if (COUNTRY_WORDS.has(name) || places.has(name)) return false;
  if ([BODY_WORDS, ROLE_NOUNS, TITLES].some((known) => known.has(lower))) return false;
  const { small = 0, alone = 0, beforeCapital = 0 } = uses.get(name) ?? {};
  return small < 2 && (alone < 3 || beforeCapital > alone);
}

/** How often each capitalised word of the texts stands without its capital, alone, and before another capital. */
function usesIn(texts: readonly string[]): Map<string, Record<'small' | 'alone' | 'beforeCapital', number>> {
  const found = new Map<string, Record<'small' | 'alone' | 'beforeCapital', number>>();
  for (const [, word, next] of texts.join('\n').matchAll(/(\p{L}+)(?=(?:[ \n](\p{Lu}))?)/gu)) {
    const name = word!.charAt(0).toUpperCase() + word!.slice(1);
    const use = found.get(name) ?? { small: 0, alone: 0, beforeCapital: 0 };
    found.set(name, use);
    use[word !== name ? 'small' : next ? 'beforeCapital' : 'alone']++;
  }
  return found;
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = [''];
  for (const word of words) {
    if (lines.at(-1)!.length + word.length > 138) lines.push('');
    lines[lines.length - 1] = `${lines.at(-1)!} ${word}`.trim();
  }
  return lines.join('\n');
}
