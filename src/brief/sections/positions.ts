import type { Group, Item, Section } from '../brief.js';
import { inArticleOrder } from '../items/item.js';
import { repeats } from '../items/similarity.js';
import type { Material, StatementItem } from '../material.js';
import type { Side } from '../sides/side.js';
import { noMore, noneOfSide, positionsRemark } from '../wording.js';
import { newSection } from './section.js';
import type { SpecOf } from './section.js';

/** What each side says: its weightiest statements, in the order of the articles. */
export function positions(spec: SpecOf<'positions'>, material: Material): Section {
  const sides = material.sides.filter(({ name }) => spec.of.length === 0 || spec.of.includes(name));
  const groups = sides.map((side) => sideGroup(spec, side, material));
  const items = groups.flatMap((group) => group.items);
  const remark = positionsRemark({
    most: spec.most,
    all: material.statements.length,
    articles: material.readings.length,
    via: items.some(({ via }) => via !== null),
  });
  return newSection(spec, { layout: spec.layout, groups, items, remark });
}

function sideGroup({ most }: SpecOf<'positions'>, side: Side, { statements, readings, spec }: Material): Group {
  const own = statements.filter(({ item }) => item.side === side.name);
  const items = choose(own, most === 'all' ? own.length : most, spec.edits.pin);
  const short = most !== 'all' && items.length > 0 && items.length < most;
  return {
    title: side.name,
    side: side.index,
    roles: [],
    items,
    remark: short ? noMore(items.length, readings.length) : null,
    empty: items.length === 0 ? noneOfSide(readings.length) : null,
  };
}

/** What each further statement of one speaker loses, so that a side is heard with more than one voice. */
const sameVoice = 0.1;

function choose(statements: readonly StatementItem[], most: number, pins: readonly string[]): Item[] {
  const chosen: Item[] = [];
  const worth = ({ item, weight }: StatementItem): number =>
    (pins.includes(item.id) ? Infinity : weight) -
    sameVoice * chosen.filter(({ speaker }) => speaker?.name === item.speaker?.name).length;
  let left = [...statements];
  while (chosen.length < most && left.length > 0) {
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(best.item);
    left = left.filter(({ item }) => item !== best.item && !repeats(item.text, best.item.text));
  }
  return chosen.sort(inArticleOrder);
}
