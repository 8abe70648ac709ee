import type { EventKind } from '../reading.js';
import type { EventGroup } from './join.js';
import type { EventMention, Trigger } from './mention.js';

/**
 * An event without a day of its own has the day, and the place, of the one in whose course it takes place; and a visit is with those whom the
 * visitor meets there.
 */
export function withSettings(groups: readonly EventGroup[]): EventGroup[] {
  const byTrigger = new Map<Trigger, number>();
  groups.forEach((group, i) => group.forEach(({ trigger }) => byTrigger.set(trigger, i)));
  const filled = [...groups];
  groups.forEach((group, i) => {
    if (!isAhead(group)) return;
    for (const [at, mention] of group.entries()) {
      const fitting = mention.settings
        .map((trigger) => byTrigger.get(trigger) ?? i)
        .find((other) => other !== i && isAhead(filled[other]!) && shareSomebody(group, filled[other]!));
      if (fitting === undefined) continue;
      filled[i] = group.with(at, fill(group, mention, filled[fitting]!));
      if (isMetThere(filled[i], filled[fitting]!)) filled[fitting] = withGuests(filled[fitting]!, group);
      return;
    }
  });
  return filled;
}

const isAhead = (group: EventGroup): boolean =>
  group.some(({ status }) => status === 'upcoming') && group.every(({ status }) => status !== 'past');

function shareSomebody(a: EventGroup, b: EventGroup): boolean {
  const names = new Set(a.flatMap(({ participants }) => participants));
  return b.some(({ participants }) => participants.some((name) => names.has(name)));
}

/** Only a single day is handed on: of a visit of three days nobody knows which it is. */
function fill(group: EventGroup, mention: EventMention, setting: EventGroup): EventMention {
  const dated = setting.find(({ date }) => date !== null);
  const isOneDay = dated?.date?.length === 'YYYY-MM-DD'.length && setting.every(({ endDate }) => endDate === null);
  const hasDate = group.some(({ date }) => date !== null);
  const hasPlace = group.some(({ place }) => place !== null);
  return {
    ...mention,
    date: !hasDate && isOneDay ? dated.date : mention.date,
    place: hasPlace ? mention.place : (setting.find(({ place }) => place !== null)?.place ?? null),
  };
}

/** Two or more meet in the place that is visited. */
function isMetThere(meeting: EventGroup, visit: EventGroup): boolean {
  const placeOf = (group: EventGroup): string | null => group.find(({ place }) => place !== null)?.place ?? null;
  const isVisit = visit.every(({ trigger }) => trigger.kind === 'visit');
  return isVisit && MET.has(meeting[0]!.trigger.kind) && placeOf(meeting) === placeOf(visit);
}

const MET = new Set<EventKind>(['meeting', 'talks']);

const withGuests = (visit: EventGroup, meeting: EventGroup): EventGroup =>
  visit.with(0, {
    ...visit[0]!,
    participants: [...new Set([...visit[0]!.participants, ...meeting.flatMap(({ participants }) => participants)])],
  });
