import type { CounterChange } from '../computed-style.js';
import { contentList, contentParts, contentSyntax } from '../content.js';
import { number } from '../length.js';
import { quotesOf } from '../quotes.js';
import { generate } from '@eslint/css-tree/dist/csstree.esm';
import { keyword, splitAtCommas, valueText, type Value } from '../value.js';
import { anyOrder, keywordProperty, property } from './property.js';

/** The counter styles that the box stage can write (css-counter-styles-3 §6). */
const counterStyles = [
  'none',
  'disc',
  'circle',
  'square',
  'decimal',
  'decimal-leading-zero',
  'lower-alpha',
  'upper-alpha',
  'lower-latin',
  'upper-latin',
  'lower-roman',
  'upper-roman',
  'lower-greek',
] as const;

const listStyleType = property({
  name: 'list-style-type',
  inherited: true,
  initial: 'disc',
  syntax: `${counterStyles.join(' | ')} | <string>`,
  compute: (value) => keyword(value) || valueText(value),
});

const listStylePosition = keywordProperty({
  name: 'list-style-position',
  inherited: true,
  values: ['outside', 'inside'],
});

const counters = (name: 'counter-reset' | 'counter-increment' | 'counter-set', implied: number) =>
  property({
    name,
    initial: 'none',
    syntax: 'none | [ <custom-ident> <integer>? ]+',
    compute: (value) => counterChanges(value, implied),
  });

/** Names, each with a number after it or the one that the property implies. */
function counterChanges(value: Value, implied: number): CounterChange[] {
  if (keyword(value) === 'none') return [];
  return value.flatMap((node, index) => {
    if (node.type !== 'Identifier') return [];
    const next = value[index + 1];
    return [{ name: node.name, value: next && next.type !== 'Identifier' ? number(next) : implied }];
  });
}

function text(value: Value): string[] {
  return value.map((node) => (node.type === 'String' ? node.value : generate(node)));
}

export const generatedProperties = [
  listStyleType,
  listStylePosition,
  property({
    name: 'quotes',
    inherited: true,
    initial: 'auto',
    syntax: 'auto | none | [ <string> <string> ]+',
    compute(value, { language }) {
      if (keyword(value) === 'auto') return quotesOf(language);
      const marks = keyword(value) === 'none' ? [] : text(value);
      return marks.flatMap((open, i) => (i % 2 === 0 ? [[open, marks[i + 1] ?? ''] as const] : []));
    },
    inheritsAsDeclared: (value) => keyword(value) === 'auto',
  }),
  property({
    name: 'content',
    initial: 'normal',
    syntax: `normal | none | [ ${contentSyntax} ]+ [ / [ ${contentSyntax} ]+ ]?`,
    compute(value, { attributes }) {
      const word = keyword(value);
      return word === 'normal' || word === 'none' ? word : contentList(value, attributes);
    },
  }),
  counters('counter-reset', 0),
  counters('counter-increment', 1),
  counters('counter-set', 0),
  property({
    name: 'string-set',
    initial: 'none',
    syntax: `none | [ <custom-ident> [ ${contentSyntax} ]+ ]#`,
    compute(value, { attributes }) {
      if (keyword(value) === 'none') return [];
      return splitAtCommas(value).map(([name, ...parts]) => ({
        name: generate(name!),
        value: contentParts(parts, attributes),
      }));
    },
  }),
  property({
    name: 'bookmark-level',
    initial: 'none',
    syntax: 'none | <integer [1,∞]>',
    compute: (value) => (keyword(value) === 'none' ? 'none' : number(value[0]!)),
  }),
  property({
    name: 'bookmark-label',
    initial: 'content()',
    syntax: `[ ${contentSyntax} ]+`,
    compute: (value, { attributes }) => contentParts(value, attributes),
  }),
];

export const generatedShorthands = [anyOrder('list-style', [listStylePosition, listStyleType])];
