import type { EventStatus, Time } from '../reading.js';
import { boundsOf } from '../times/calendar.js';
import type { Outlook } from './governor.js';

/** The outlook and the date together; null when neither says anything. */
export function statusOf(outlook: Outlook, time: Time | null, published: number | null): EventStatus | null {
  if (outlook === 'denied') return null;
  if (outlook === 'cancelled') return 'cancelled';
  const bounds = time && boundsOf(time.value);
  if (!bounds || published === null) return BY_OUTLOOK[outlook ?? 'none'];
  // A dateline's day may run ahead of the publication's.
  if (bounds.last < published || (outlook === 'over' && bounds.last <= published + 1)) return 'past';
  if (outlook === 'idea') return 'proposed';
  if (bounds.first > published) return 'upcoming';
  return outlook === 'over' || outlook === null ? 'past' : 'upcoming';
}

const BY_OUTLOOK: Readonly<Record<Exclude<Outlook, null> | 'none', EventStatus | null>> = {
  cancelled: 'cancelled',
  idea: 'proposed',
  ahead: 'upcoming',
  present: null,
  over: 'past',
  denied: null,
  none: null,
};
