import type { Span } from '../../span.js';
import { idOf } from '../id.js';
import type { ArticleLayers } from '../layers/layers.js';
import type { Event, EventStatus } from '../reading.js';
import type { Absence } from './absence.js';
import type { EventGroup } from './join.js';
import type { EventMention } from './mention.js';

/** One event from its mentions; null when they do not say enough to tell it by. */
export function toEvent(group: EventGroup, absences: readonly Absence[], { article }: ArticleLayers): Event | null {
  const status = statusIn(group);
  const dated = group.find(({ date, endDate }) => date !== null && endDate !== null) ?? finest(group);
  const participants = [...new Set(group.flatMap((mention) => mention.participants))];
  const place = group.find((mention) => mention.place !== null)?.place ?? null;
  const body = group.find((mention) => mention.body !== null)?.body ?? null;
  if (!group.some(({ complete }) => complete)) return null;
  if (
    status === null ||
    !isTold({
      status,
      date: dated?.date ?? null,
      facts: saysOf({ ...group[0]!, participants, place, body }),
    })
  )
    return null;
  const shown = dated ?? fullest(group.filter((mention) => mention.status === status)) ?? group[0]!;
  const absence = absences.find(({ trigger }) => group.some((mention) => mention.trigger === trigger));
  const { kind } = shown.trigger;
  const titleSpan = fullestTitle(group);
  const date = dated?.date ?? null;
  return {
    id: idOf('e', [kind, date ?? '', place ?? '', body ?? '', ...participants]),
    kind,
    title: article.text.slice(...titleSpan),
    titleSpan,
    status,
    date,
    endDate: dated?.endDate ?? null,
    place,
    participants,
    body,
    notAttending: absence?.absent ?? [],
    notAttendingEvidence: absence?.evidence ?? null,
    evidence: shown.trigger.sentence.span,
    mentions: group.map(({ titleSpan }) => titleSpan),
    rule: `${shown.trigger.phrase ? 'noun' : 'verb'}: ${shown.trigger.token.lemma}`,
  };
}

/** A mention that calls the event off says so for all of them; then the dated one, then the first that says anything. */
function statusIn(group: EventGroup): EventStatus | null {
  if (group.some(({ status }) => status === 'cancelled')) return 'cancelled';
  return (
    (group.find(({ status, date }) => status !== null && date !== null) ?? group.find(({ status }) => status !== null))
      ?.status ?? null
  );
}

/** The mention that says most of who and where; of equals, the first. */
const fullest = (group: EventGroup): EventMention | undefined =>
  group.reduce<EventMention | undefined>(
    (best, mention) => (best && saysOf(best) >= saysOf(mention) ? best : mention),
    undefined,
  );

const saysOf = ({ participants, place, body }: EventMention): number =>
  participants.length + Number(place !== null) + Number(body !== null);

/** The mention with the most exact date. */
const finest = (group: EventGroup): EventMention | undefined =>
  group.filter(({ date }) => date !== null).sort((a, b) => b.date!.length - a.date!.length)[0];

/** A date as exact as a month tells what is to come; a year, or none, needs two who meet, or one and a place. */
function isTold({ status, date, facts }: { status: EventStatus; date: string | null; facts: number }): boolean {
  if (status === 'past') return date !== null && facts > 0;
  if (status === 'cancelled') return date !== null || facts > 0;
  return facts > 1 || (date !== null && (facts > 0 || date.length > 'YYYY'.length));
}

const LONGEST_TITLE = 90;

/** The noun phrase that says most, as long as it fits a line. */
function fullestTitle(group: EventGroup): Span {
  const length = ({ titleSpan: [start, end] }: EventMention): number => (end - start > LONGEST_TITLE ? 0 : end - start);
  const nouns = group.filter(({ trigger }) => trigger.phrase !== null);
  return (nouns.length > 0 ? nouns : group).reduce((a, b) => (length(b) > length(a) ? b : a)).titleSpan;
}
