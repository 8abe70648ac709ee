import { DateTime } from 'luxon';
import type { Item } from '../brief.js';
import { byCodeUnits } from '../../order.js';
import { inArticleOrder } from './item.js';

/** Events in the order of their days, those without one last. */
export const byDate = (a: Item, b: Item): number => byCodeUnits(dayOf(a), dayOf(b)) || inArticleOrder(a, b);

/** First day of any time value (2021, 2021-06, 2022-W02, 2022-Q1) in a form that sorts; `9999` without one. */
export function dayOf({ event }: Item): string {
  if (event?.date == null) return '9999';
  const quarter = /^(?<year>\d{4})-Q(?<number>[1-4])$/u.exec(event.date)?.groups;
  if (quarter !== undefined) return `${quarter.year}-${String(Number(quarter.number) * 3 - 2).padStart(2, '0')}`;
  return event.date.includes('W') ? (DateTime.fromISO(event.date, { zone: 'utc' }).toISODate() ?? '9999') : event.date;
}
