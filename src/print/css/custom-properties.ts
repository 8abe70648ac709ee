import type { Cascaded } from './cascade.js';

/** Custom properties of an element with their values: text without var(). */
export type CustomProperties = ReadonlyMap<string, string>;

/** The custom properties of an element: its own, and its parent's where it has none (css-variables-1 §2). */
export function customProperties(cascaded: Cascaded, inherited: CustomProperties): CustomProperties {
  const own = new Map<string, string>();
  for (const [name, { declared }] of cascaded) if (declared.kind === 'custom') own.set(name, declared.text);
  if (own.size === 0) return inherited;
  const all = new Map(inherited);
  for (const name of own.keys()) {
    const value = new Substitution(own, inherited).valueOf(name);
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  return all;
}

/** `text` with each var() replaced; null when a property that it needs has no value and there is no fallback. */
export function substitute(text: string, custom: CustomProperties): string | null {
  return new Substitution(new Map(), custom).replace(text);
}

/** Replaces var() in values, which may refer to each other; a circle has no value (css-variables-1 §2.3). */
class Substitution {
  readonly #underway = new Set<string>();

  constructor(
    private readonly own: CustomProperties,
    private readonly inherited: CustomProperties,
  ) {}

  valueOf(name: string): string | null {
    const text = this.own.get(name);
    if (text === undefined || text === 'inherit' || text === 'unset') return this.inherited.get(name) ?? null;
    if (text === 'initial' || this.#underway.has(name)) return null;
    this.#underway.add(name);
    const value = this.replace(text);
    this.#underway.delete(name);
    return value;
  }

  replace(text: string): string | null {
    const start = text.search(/(?<![\w-])var\(/iu);
    if (start === -1) return text;
    const inside = start + 'var('.length;
    const end = closingParenthesis(text, inside);
    const [, name = '', fallback] = /^\s*(--[^\s,]+)\s*(?:,(.*))?$/su.exec(text.slice(inside, end)) ?? [];
    const value = this.valueOf(name) ?? (fallback === undefined ? null : this.replace(fallback));
    const rest = this.replace(text.slice(end + 1));
    // a comment keeps what stands side by side from becoming one token
    return value === null || rest === null ? null : `${text.slice(0, start)}${value.trim()}/**/${rest}`;
  }
}

/** Index of the parenthesis that closes what is open at `from`. */
function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') depth--;
    if (depth === 0) return i;
  }
  return text.length;
}
