import { generate } from '@eslint/css-tree/dist/csstree.esm';
import { length, lengthPercentage, number } from '../length.js';
import { keyword, type Value } from '../value.js';
import { line } from './border.js';
import { alias, anyOrder, keywordProperty, property } from './property.js';

const breakBetween = (name: 'break-before' | 'break-after') =>
  keywordProperty({
    name,
    values: ['auto', 'avoid', 'page', 'left', 'right', 'recto', 'verso', 'column', 'avoid-page', 'avoid-column'],
  });

const breakBefore = breakBetween('break-before');
const breakAfter = breakBetween('break-after');
const breakInside = keywordProperty({
  name: 'break-inside',
  values: ['auto', 'avoid', 'avoid-page', 'avoid-column'],
});

const lineCount = (name: 'orphans' | 'widows') =>
  property({
    name,
    inherited: true,
    initial: '2',
    syntax: '<integer [1,∞]>',
    compute: ([value]) => number(value!),
  });

const columnCount = property({
  name: 'column-count',
  initial: 'auto',
  syntax: 'auto | <integer [1,∞]>',
  compute: (value) => (keyword(value) === 'auto' ? 'auto' : number(value[0]!)),
});

const columnWidth = property({
  name: 'column-width',
  initial: 'auto',
  syntax: 'auto | <length [0,∞]>',
  compute: (value, context) => (keyword(value) === 'auto' ? 'auto' : length(value[0]!, context)),
});

const columnRule = line('column-rule');

export const fragmentationProperties = [
  breakBefore,
  breakAfter,
  breakInside,
  lineCount('orphans'),
  lineCount('widows'),
  property({
    name: 'page',
    inherited: true,
    initial: 'auto',
    syntax: 'auto | <custom-ident>',
    compute: (value: Value) => (keyword(value) === 'auto' ? '' : generate(value[0]!)),
  }),
  columnCount,
  columnWidth,
  property({
    name: 'column-gap',
    initial: 'normal',
    syntax: 'normal | <length-percentage [0,∞]>',
    compute: (value, context) => (keyword(value) === 'normal' ? 'normal' : lengthPercentage(value[0]!, context)),
  }),
  keywordProperty({ name: 'column-fill', values: ['balance', 'auto'] }),
  keywordProperty({ name: 'column-span', values: ['none', 'all'] }),
  ...columnRule,
];

export const fragmentationShorthands = [
  anyOrder('columns', [columnWidth, columnCount]),
  anyOrder('column-rule', columnRule),
  alias('page-break-before', breakBefore, { always: 'page' }),
  alias('page-break-after', breakAfter, { always: 'page' }),
  alias('page-break-inside', breakInside),
];
