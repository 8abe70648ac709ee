import { length } from '../length.js';
import { keywordProperty, property } from './property.js';

export const tableProperties = [
  keywordProperty({
    name: 'border-collapse',
    key: 'borderCollapse',
    inherited: true,
    values: ['separate', 'collapse'],
  }),
  property({
    name: 'border-spacing',
    key: 'borderSpacing',
    inherited: true,
    initial: '0',
    syntax: '<length [0,∞]>{1,2}',
    compute: ([horizontal, vertical = horizontal], context) => [
      length(horizontal!, context),
      length(vertical!, context),
    ],
  }),
  keywordProperty({ name: 'table-layout', key: 'tableLayout', values: ['auto', 'fixed'] }),
  keywordProperty({ name: 'caption-side', key: 'captionSide', inherited: true, values: ['top', 'bottom'] }),
];
