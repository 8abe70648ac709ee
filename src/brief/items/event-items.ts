import type { Event } from '../../reading/reading.js';
import type { Item, ItemEvent, Party } from '../brief.js';
import type { NumberedReading } from '../material.js';
import { sideOfPhrase, sidesJoined } from '../sides/side-of.js';
import type { Side } from '../sides/side.js';
import { newItem } from './item.js';
import { quote } from './quote.js';

/** The events of one article as items, in the words that name each. */
export const eventItems = (from: NumberedReading, sides: readonly Side[]): Item[] =>
  from.reading.events.map((event) =>
    newItem({
      id: event.id,
      kind: 'event',
      ...quote(from, [event.status === 'past' ? event.evidence : event.titleSpan]),
      event: itemEvent({ event, from, sides }),
    }),
  );

interface Given {
  event: Event;
  from: NumberedReading;
  sides: readonly Side[];
}

const itemEvent = ({ event, from, sides }: Given): ItemEvent => ({
  kind: event.kind,
  status: event.status,
  date: event.date,
  endDate: event.endDate,
  place: event.place,
  participants: event.participants,
  parties: partiesOf(event.participants, sides),
  notAttending: event.notAttending,
  notAttendingText: event.notAttendingEvidence && quotation(from, event.notAttendingEvidence),
});

/** Each side once, under its own name; who belongs to none as the reader names them. */
export function partiesOf(participants: readonly string[], sides: readonly Side[]): Party[] {
  const parties = participants.flatMap((name): Party[] => {
    const joined = sidesJoined(name, sides);
    if (joined.length > 0) return joined.map((side) => ({ name: side.name, side: side.index }));
    const side = sideOfPhrase(name, sides);
    return [{ name: side?.name ?? name, side: side?.index ?? null }];
  });
  return parties.filter((party, i) => parties.findIndex(({ name }) => name === party.name) === i);
}

function quotation(from: NumberedReading, span: Event['evidence']) {
  const { text, sources } = quote(from, [span]);
  return { text, sources };
}
