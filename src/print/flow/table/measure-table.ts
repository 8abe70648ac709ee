import type { TableBox } from '../../box/box.js';
import type { ContentSizes, Flow } from '../flow.js';
import { setBorderWidth } from '../widths.js';
import { tableFrame } from './cell-frame.js';
import { columnSizes } from './column-sizes.js';

/** Narrowest and widest border-box width of a table (css-tables-3 §4.2). */
export function measureTable(flow: Flow, table: TableBox): ContentSizes {
  const frame = tableFrame(table);
  const { style } = table;
  const set = typeof style.width === 'number' ? setBorderWidth(style, 0) : null;
  if (set !== null && style.tableLayout === 'fixed') return { min: set, max: set };
  const sizes = columnSizes(flow, frame, table.columns);
  const around = frame.edges.left + frame.edges.right + (sizes.length + 1) * frame.spacing.x;
  const captions = table.captions.map((caption) => flow.contentSizes(caption).min);
  const min = Math.max(around + sizes.reduce((sum, size) => sum + size.min, 0), ...captions);
  const max = Math.max(around + sizes.reduce((sum, size) => sum + size.max, 0), min);
  return set === null ? { min, max } : { min: Math.max(min, set), max: Math.max(min, set) };
}
