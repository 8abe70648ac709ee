import type { LengthPercentage } from '../computed-style.js';
import { lengthPercentage } from '../length.js';
import { keyword, type Value } from '../value.js';
import { keywordProperty, property, sides, type ComputeContext } from './property.js';

const lengthOrAuto = (value: Value, context: ComputeContext): LengthPercentage | 'auto' =>
  keyword(value) === 'auto' ? 'auto' : lengthPercentage(value[0]!, context);

const size = (name: 'width' | 'height') =>
  property({ name, key: name, initial: 'auto', syntax: 'auto | <length-percentage [0,∞]>', compute: lengthOrAuto });

const leastSize = (name: string, key: 'minWidth' | 'minHeight') =>
  property({
    name,
    key,
    initial: 'auto',
    syntax: 'auto | <length-percentage [0,∞]>',
    compute: (value, context) => (keyword(value) === 'auto' ? 0 : lengthPercentage(value[0]!, context)),
  });

const mostSize = (name: string, key: 'maxWidth' | 'maxHeight') =>
  property({
    name,
    key,
    initial: 'none',
    syntax: 'none | <length-percentage [0,∞]>',
    compute: (value, context) => (keyword(value) === 'none' ? 'none' : lengthPercentage(value[0]!, context)),
  });

const margin = (name: string, key: 'marginTop' | 'marginRight' | 'marginBottom' | 'marginLeft') =>
  property({ name, key, initial: '0', syntax: 'auto | <length-percentage>', compute: lengthOrAuto });

const padding = (name: string, key: 'paddingTop' | 'paddingRight' | 'paddingBottom' | 'paddingLeft') =>
  property({
    name,
    key,
    initial: '0',
    syntax: '<length-percentage [0,∞]>',
    compute: ([value], context) => lengthPercentage(value!, context),
  });

const margins = [
  margin('margin-top', 'marginTop'),
  margin('margin-right', 'marginRight'),
  margin('margin-bottom', 'marginBottom'),
  margin('margin-left', 'marginLeft'),
] as const;

const paddings = [
  padding('padding-top', 'paddingTop'),
  padding('padding-right', 'paddingRight'),
  padding('padding-bottom', 'paddingBottom'),
  padding('padding-left', 'paddingLeft'),
] as const;

const offset = (name: 'top' | 'left') =>
  property({ name, key: name, initial: 'auto', syntax: 'auto | <length-percentage>', compute: lengthOrAuto });

export const boxModelProperties = [
  keywordProperty({
    name: 'display',
    key: 'display',
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
  keywordProperty({ name: 'float', key: 'float', values: ['none', 'left', 'right'] }),
  keywordProperty({ name: 'clear', key: 'clear', values: ['none', 'left', 'right', 'both'] }),
  keywordProperty({ name: 'position', key: 'position', values: ['static', 'relative'] }),
  offset('top'),
  offset('left'),
  keywordProperty({ name: 'visibility', key: 'visibility', inherited: true, values: ['visible', 'hidden'] }),
  keywordProperty({ name: 'box-sizing', key: 'boxSizing', values: ['content-box', 'border-box'] }),
  size('width'),
  size('height'),
  leastSize('min-width', 'minWidth'),
  leastSize('min-height', 'minHeight'),
  mostSize('max-width', 'maxWidth'),
  mostSize('max-height', 'maxHeight'),
  ...margins,
  ...paddings,
];

export const boxModelShorthands = [sides('margin', margins), sides('padding', paddings)];
