import type { LengthPercentage } from '../computed-style.js';
import { lengthPercentage } from '../length.js';
import { keyword, type Value } from '../value.js';
import { keywordProperty, property, sides, type ComputeContext } from './property.js';

const lengthOrAuto = (value: Value, context: ComputeContext): LengthPercentage | 'auto' =>
  keyword(value) === 'auto' ? 'auto' : lengthPercentage(value[0]!, context);

const size = (name: 'width' | 'height') =>
  property({ name, initial: 'auto', syntax: 'auto | <length-percentage [0,∞]>', compute: lengthOrAuto });

const leastSize = (name: 'min-width' | 'min-height') =>
  property({
    name,
    initial: 'auto',
    syntax: 'auto | <length-percentage [0,∞]>',
    compute: (value, context) => (keyword(value) === 'auto' ? 0 : lengthPercentage(value[0]!, context)),
  });

const mostSize = (name: 'max-width' | 'max-height') =>
  property({
    name,
    initial: 'none',
    syntax: 'none | <length-percentage [0,∞]>',
    compute: (value, context) => (keyword(value) === 'none' ? 'none' : lengthPercentage(value[0]!, context)),
  });

type Side = 'top' | 'right' | 'bottom' | 'left';

const margin = (name: `margin-${Side}`) =>
  property({ name, initial: '0', syntax: 'auto | <length-percentage>', compute: lengthOrAuto });

const padding = (name: `padding-${Side}`) =>
  property({
    name,
    initial: '0',
    syntax: '<length-percentage [0,∞]>',
    compute: ([value], context) => lengthPercentage(value!, context),
  });

const margins = [margin('margin-top'), margin('margin-right'), margin('margin-bottom'), margin('margin-left')] as const;

const paddings = [
  padding('padding-top'),
  padding('padding-right'),
  padding('padding-bottom'),
  padding('padding-left'),
] as const;

const offset = (name: 'top' | 'left') =>
  property({ name, initial: 'auto', syntax: 'auto | <length-percentage>', compute: lengthOrAuto });

export const boxModelProperties = [
  keywordProperty({
    name: 'display',
    values: [
      'inline',
      'block',
      'inline-block',
      'list-item',
      'flow-root',
      'contents',
      'none',
      'table',
      'inline-table',
      'table-row-group',
      'table-header-group',
      'table-footer-group',
      'table-row',
      'table-cell',
      'table-column',
      'table-column-group',
      'table-caption',
    ],
  }),
  keywordProperty({ name: 'float', values: ['none', 'left', 'right'] }),
  keywordProperty({ name: 'clear', values: ['none', 'left', 'right', 'both'] }),
  keywordProperty({ name: 'position', values: ['static', 'relative'] }),
  offset('top'),
  offset('left'),
  keywordProperty({ name: 'visibility', inherited: true, values: ['visible', 'hidden'] }),
  keywordProperty({ name: 'box-sizing', values: ['content-box', 'border-box'] }),
  size('width'),
  size('height'),
  leastSize('min-width'),
  leastSize('min-height'),
  mostSize('max-width'),
  mostSize('max-height'),
  ...margins,
  ...paddings,
];

export const boxModelShorthands = [sides('margin', margins), sides('padding', paddings)];
