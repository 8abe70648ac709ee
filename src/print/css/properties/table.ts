import { length } from '../length.js';
import { keywordProperty, property } from './property.js';

export const tableProperties = [
  keywordProperty({
    name: 'border-collapse',
    inherited: true,
    values: ['separate', 'collapse'],
  }),
  property({
    name: 'border-spacing',
    inherited: true,
    initial: '0',
    syntax: '<length [0,∞]>{1,2}',
    compute: ([horizontal, vertical = horizontal], context) => [
      length(horizontal!, context),
      length(vertical!, context),
    ],
  }),
  keywordProperty({ name: 'table-layout', values: ['auto', 'fixed'] }),
  keywordProperty({ name: 'caption-side', inherited: true, values: ['top', 'bottom'] }),
];
