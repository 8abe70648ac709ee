import type { Color, ComputedStyle } from '../computed-style.js';
import type { LengthContext } from '../length.js';
import { grammar, keyword, mismatch, parseValue, type Grammar, type Value } from '../value.js';

/** What the computed value of a property may depend on. */
export interface ComputeContext extends LengthContext {
  /** What `currentcolor` stands for. */
  readonly color: Color;
  /** Computed style that the element inherits from; null for the root. */
  readonly parent: ComputedStyle | null;
  /** Computed values of the properties that come earlier in the table. */
  readonly style: Partial<ComputedStyle>;
  readonly attributes: ReadonlyMap<string, string>;
  /** BCP 47: of the text around the element, which decides its quotation marks. */
  readonly language: string;
}

/** One supported property: the only place that knows its name, grammar, inheritance, initial and computed value. */
export interface Property<Key extends keyof ComputedStyle = keyof ComputedStyle> {
  readonly name: string;
  readonly key: Key;
  readonly inherited: boolean;
  readonly initial: Value;
  /** The supported values, in CSS value definition syntax. */
  readonly syntax: string;
  readonly grammar: Grammar;
  /** Called only with values that match the grammar. Throws UnsupportedValue for what the grammar cannot tell. */
  compute(value: Value, context: ComputeContext): ComputedStyle[Key];
  /** Whether children inherit this value as declared and compute it anew, as they do a `line-height` without unit. */
  inheritsAsDeclared(value: Value): boolean;
}

/** A property that stands for others. Longhands that `expand` leaves out get their initial value. */
export interface Shorthand {
  readonly name: string;
  readonly longhands: readonly Property[];
  /** As of a property; `<'name'>` refers to the syntax of a longhand. */
  readonly syntax: string;
  readonly grammar: Grammar;
  expand(value: Value): ReadonlyMap<string, Value>;
}

/** Where the style keeps the value of each property: `fontSize` for `font-size`. */
type Keys = { [Key in keyof ComputedStyle as KebabCase<Key>]: Key };
type KebabCase<Key extends string> = Key extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Key;

const keyOf = <Name extends keyof Keys>(name: Name) =>
  name.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase()) as Keys[Name];

interface PropertyDefinition<Name extends keyof Keys> {
  name: Name;
  inherited?: boolean;
  initial: string;
  syntax: string;
  compute: Property<Keys[Name]>['compute'];
  inheritsAsDeclared?: Property['inheritsAsDeclared'];
}

export function property<Name extends keyof Keys>(definition: PropertyDefinition<Name>): Property<Keys[Name]> {
  return {
    key: keyOf(definition.name),
    inherited: false,
    inheritsAsDeclared: () => false,
    ...definition,
    initial: parseValue(definition.initial),
    grammar: grammar(definition.syntax),
  };
}

/** Properties whose values are words. */
type WordName = { [Name in keyof Keys]: ComputedStyle[Keys[Name]] extends string ? Name : never }[keyof Keys];

interface KeywordDefinition<Name extends WordName> {
  name: Name;
  inherited?: boolean;
  /** The first is the initial value. */
  values: readonly [ComputedStyle[Keys[Name]], ...ComputedStyle[Keys[Name]][]];
}

/** A property whose values are keywords that compute to themselves. */
export function keywordProperty<Name extends WordName>(definition: KeywordDefinition<Name>): Property<Keys[Name]> {
  const { values, ...rest } = definition;
  const [initial] = values;
  return property({
    ...rest,
    initial,
    syntax: values.join(' | '),
    compute: (value) => values.find((word) => word === keyword(value)) ?? initial,
  });
}

export function shorthand(definition: Omit<Shorthand, 'grammar'>): Shorthand {
  const syntaxOf = (name: string): string => definition.longhands.find((one) => one.name === name)?.syntax ?? name;
  const syntax = definition.syntax.replaceAll(/<'([\w-]+)'>/gu, (_, name: string) => `[ ${syntaxOf(name)} ]`);
  return { ...definition, grammar: grammar(syntax) };
}

/** An older or second name of a property; `words` are values with another name. */
export function alias(name: string, of: Property, words: Readonly<Record<string, string>> = {}): Shorthand {
  return shorthand({
    name,
    longhands: [of],
    syntax: [...Object.keys(words), `<'${of.name}'>`].join(' | '),
    expand: (value) => new Map([[of.name, parsedWord(words[keyword(value)]) ?? value]]),
  });
}

const parsedWord = (word: string | undefined): Value | undefined => (word === undefined ? undefined : parseValue(word));

/** `margin`, `padding`, `border-width`, …: one to four values for top, right, bottom, left (css-box-4 §4.2). */
export function sides(
  name: string,
  [top, right, bottom, left]: readonly [Property, Property, Property, Property],
): Shorthand {
  return shorthand({
    name,
    longhands: [top, right, bottom, left],
    syntax: `<'${top.name}'>{1,4}`,
    expand([a, b = a, c = a, d = b]) {
      if (!a || !b || !c || !d) return new Map();
      return new Map([
        [top.name, [a]],
        [right.name, [b]],
        [bottom.name, [c]],
        [left.name, [d]],
      ]);
    },
  });
}

/** `a || b || c`: each component goes to the first property that takes it and has none yet. */
export function anyOrder(name: string, properties: readonly Property[]): Shorthand {
  return shorthand({
    name,
    longhands: properties,
    syntax: properties.map((one) => `<'${one.name}'>`).join(' || '),
    expand: (value) => distribute(value, properties),
  });
}

/** Hands each component of a value to the first property without one whose grammar it matches. */
export function distribute(value: Value, properties: readonly Property[]): Map<string, Value> {
  const taken = new Map<string, Value>();
  for (const node of value) {
    const taker = properties.find((one) => !taken.has(one.name) && matches(one.grammar, [node]));
    if (taker) taken.set(taker.name, [node]);
  }
  return taken;
}

const matches = (expected: Grammar, value: Value): boolean => mismatch(expected, value) === null;
