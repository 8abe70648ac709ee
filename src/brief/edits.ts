import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { BriefSpec, Edits } from '../spec/spec.js';
import type { Item } from './brief.js';
import type { Material } from './material.js';

/** The material after the desk's hand: what is dropped is gone, what is corrected says so. Pins are heeded by the sections. */
export function applyEdits(material: Material): Material {
  const { edits } = material.spec;
  const isKept = ({ id }: Item): boolean => !edits.drop.includes(id);
  const edit = (items: readonly Item[]): Item[] => items.filter(isKept).map((item) => corrected(item, edits));
  const editHeld = <T extends { item: Item }>(held: readonly T[]): T[] =>
    held.filter(({ item }) => isKept(item)).map((each) => ({ ...each, item: corrected(each.item, edits) }));
  return {
    ...material,
    statements: editHeld(material.statements),
    keySentences: editHeld(material.keySentences),
    events: edit(material.events),
    background: edit(material.background),
    datedSentences: edit(material.datedSentences),
  };
}

/** New words are the desk's own; a new day or place leaves the article's words beside them. */
function corrected(item: Item, { correct }: Edits): Item {
  const correction = correct[item.id];
  if (correction === undefined) return item;
  const { text, date, endDate, place } = correction;
  const event = item.event && {
    ...item.event,
    date: date ?? item.event.date,
    endDate: endDate ?? (date === undefined ? item.event.endDate : null),
    place: place ?? item.event.place,
  };
  const words = text === undefined ? {} : { text, parts: [text], by: 'desk' as const };
  return { ...item, ...words, event, corrected: true };
}

/** Ids in `edits` that no item has: the article has changed, or the id is mistyped. */
export function unknownIds(
  spec: BriefSpec,
  { statements, events, keySentences, background, datedSentences }: Material,
): Diagnostic[] {
  const { drop, pin, correct } = spec.edits;
  const known = new Set([
    ...[...statements, ...keySentences].map(({ item }) => item.id),
    ...[...events, ...background, ...datedSentences].map(({ id }) => id),
  ]);
  return [...drop, ...pin, ...Object.keys(correct)]
    .filter((id) => !known.has(id))
    .map((id) => {
      const guess = nearest(id, known);
      return {
        code: 'brief-unknown-item',
        severity: 'warning',
        message: `No item has the id "${id}".`,
        hint: `${guess === null ? '' : `Did you mean "${guess}"? `}The data beside the PDF lists all ids.`,
        file: spec.file,
        ...spec.edits.positions[id],
      };
    });
}
