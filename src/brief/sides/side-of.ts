import { tokensOf } from './side.js';
import type { Side } from './side.js';

/** What a phrase is about, no longer who: "ambassador to Ukraine", "talks with Russia". */
const aboutWords = new Set(['to', 'with', 'against', 'on', 'about', 'between', 'over', 'toward', 'towards']);

/**
 * The side that a phrase speaks for: the one whose words come first in it ("U.S. and Ukrainian officials" is the United
 * States'), the longer phrase before the shorter. Words after "to", "with" and the like do not count.
 */
export function sideOfPhrase(phrase: string, sides: readonly Side[]): Side | null {
  const tokens = tokensOf(phrase);
  const about = tokens.findIndex((token) => aboutWords.has(token));
  const who = about === -1 ? tokens : tokens.slice(0, about);
  for (let at = 0; at < who.length; at++) {
    const side = sides.find(({ phrases }) => phrases.some((words) => words.every((word, i) => who[at + i] === word)));
    if (side !== undefined) return side;
  }
  return null;
}

/** The first of several descriptions that tells a side: a name, the words at a statement, the roles of the person. */
export function sideOf(descriptions: readonly string[], sides: readonly Side[]): Side | null {
  for (const description of descriptions) {
    const side = sideOfPhrase(description, sides);
    if (side !== null) return side;
  }
  return null;
}

/** Every side that a name joins by hyphens ("Russia-NATO Council"); none for other names. */
export function sidesJoined(name: string, sides: readonly Side[]): Side[] {
  const joined = /[\p{L}.]+(?:[-–][\p{L}.]+)+/u.exec(name)?.[0].split(/[-–]/u) ?? [];
  const found = joined.flatMap((part) => sideOfPhrase(part, sides) ?? []);
  return found.length > 1 ? found : [];
}
