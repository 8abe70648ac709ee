import { lengthPercentage, number } from '../length.js';
import { keyword, parseValue, type Value } from '../value.js';
import { alias, anyOrder, keywordProperty, property, shorthand } from './property.js';

const decorationLines = ['underline', 'overline', 'line-through'] as const;

const textDecorationLine = property({
  name: 'text-decoration-line',
  initial: 'none',
  syntax: `none | [ ${decorationLines.join(' || ')} ]`,
  compute: (value) => decorationLines.filter((line) => value.some((node) => keyword([node]) === line)),
});

const textWrapMode = keywordProperty({
  name: 'text-wrap-mode',
  inherited: true,
  values: ['wrap', 'nowrap'],
});

const textWrapStyle = keywordProperty({
  name: 'text-wrap-style',
  inherited: true,
  values: ['auto', 'balance', 'pretty', 'stable'],
});

const whiteSpaceCollapse = keywordProperty({
  name: 'white-space-collapse',
  inherited: true,
  values: ['collapse', 'preserve', 'preserve-breaks'],
});

const overflowWrap = keywordProperty({
  name: 'overflow-wrap',
  inherited: true,
  values: ['normal', 'break-word', 'anywhere'],
});

/** Letters of a word that `auto` stands for: the least word, the least before and after the break. */
const hyphenateLimits = [5, 2, 2] as const;

const hyphenateLimitChars = property({
  name: 'hyphenate-limit-chars',
  inherited: true,
  initial: 'auto',
  syntax: '[ auto | <integer> ]{1,3}',
  compute: (value) => [hyphenateLimit(value, 0), hyphenateLimit(value, 1), hyphenateLimit(value, 2)],
});

/** A missing third value repeats the second (css-text-4 §6.3.2). */
function hyphenateLimit(value: Value, index: 0 | 1 | 2): number {
  const node = value[index] ?? (index === 2 ? value[1] : undefined);
  return node === undefined || keyword([node]) === 'auto' ? hyphenateLimits[index] : number(node);
}

const verticalKeywords = ['baseline', 'sub', 'super', 'top', 'middle', 'bottom', 'text-top', 'text-bottom'] as const;

const verticalAlign = property({
  name: 'vertical-align',
  initial: 'baseline',
  syntax: `${verticalKeywords.join(' | ')} | <length-percentage>`,
  compute: (value, context) =>
    verticalKeywords.find((word) => word === keyword(value)) ?? lengthPercentage(value[0]!, context),
});

export const textProperties = [
  keywordProperty({
    name: 'text-align',
    inherited: true,
    values: ['start', 'end', 'left', 'right', 'center', 'justify'],
  }),
  keywordProperty({
    name: 'text-align-last',
    inherited: true,
    values: ['auto', 'start', 'end', 'left', 'right', 'center', 'justify'],
  }),
  property({
    name: 'text-indent',
    inherited: true,
    initial: '0',
    syntax: '<length-percentage>',
    compute: ([value], context) => lengthPercentage(value!, context),
  }),
  keywordProperty({
    name: 'text-transform',
    inherited: true,
    values: ['none', 'uppercase', 'lowercase', 'capitalize'],
  }),
  textDecorationLine,
  textWrapMode,
  textWrapStyle,
  whiteSpaceCollapse,
  property({
    name: 'tab-size',
    inherited: true,
    initial: '8',
    syntax: '<integer [0,∞]>',
    compute: ([value]) => number(value!),
  }),
  keywordProperty({ name: 'hyphens', inherited: true, values: ['manual', 'none', 'auto'] }),
  property({
    name: 'hyphenate-character',
    inherited: true,
    initial: 'auto',
    syntax: 'auto | <string>',
    compute: ([node]) => (node?.type === 'String' ? node.value : '\u2010'),
  }),
  hyphenateLimitChars,
  overflowWrap,
  keywordProperty({
    name: 'word-break',
    inherited: true,
    values: ['normal', 'break-all', 'keep-all'],
  }),
  keywordProperty({ name: 'direction', inherited: true, values: ['ltr', 'rtl'] }),
  verticalAlign,
];

/** css-text-4 §3: collapsing and wrapping of each `white-space` keyword. */
const whiteSpaces: Readonly<Record<string, readonly [collapse: string, wrap: string]>> = {
  normal: ['collapse', 'wrap'],
  nowrap: ['collapse', 'nowrap'],
  pre: ['preserve', 'nowrap'],
  'pre-wrap': ['preserve', 'wrap'],
  'pre-line': ['preserve-breaks', 'wrap'],
};

export const textShorthands = [
  shorthand({
    name: 'white-space',
    longhands: [whiteSpaceCollapse, textWrapMode],
    syntax: Object.keys(whiteSpaces).join(' | '),
    expand(value) {
      const [collapse, wrap] = whiteSpaces[keyword(value)] ?? ['collapse', 'wrap'];
      return new Map([
        [whiteSpaceCollapse.name, parseValue(collapse)],
        [textWrapMode.name, parseValue(wrap)],
      ]);
    },
  }),
  anyOrder('text-wrap', [textWrapMode, textWrapStyle]),
  shorthand({
    name: 'text-decoration',
    longhands: [textDecorationLine],
    syntax: "<'text-decoration-line'>",
    expand: (value) => new Map([[textDecorationLine.name, value]]),
  }),
  alias('word-wrap', overflowWrap),
];
