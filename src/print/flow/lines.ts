import type { BlockBox, BlockLevelBox } from '../box/box.js';
import { appeals, type Appeal, type EarlyBreak } from './appeal.js';
import type { ContentPosition } from './break-token.js';
import type { ContentResult, ContentSpace, Flow } from './flow.js';
import type { LineFragment, Placed } from './fragment.js';
import { raise, setLines, type PlacedLine } from './line-rooms.js';
import { makesLines, noMargin } from './margins.js';
import { relativeOffset } from './relative.js';
import { fits } from './space.js';

/** Lays out inline content: as many lines as fit, breaking where orphans and widows allow (CSS2 §9.4.2, css-break-3 §3.3). */
export function layoutLines(
  flow: Flow,
  box: BlockBox,
  space: ContentSpace,
  position: ContentPosition | null,
): ContentResult | null {
  const lines = position?.kind === 'lines' ? position.lines : newLines(flow, box, space);
  const fitting = countFitting(lines, space);
  if (fitting === 0 && lines.length > 0 && !space.atStart) return null;
  const end = space.early?.index ?? bestEnd(box, lines, Math.max(fitting, 1));
  const finished = end >= lines.length;
  const shown = lines.slice(0, end);
  const last = shown.at(-1);
  return {
    children: shown.flatMap((line) => fragments(flow, box, line, space)),
    rules: [],
    height: last === undefined ? 0 : last.y + last.line.height,
    endMargin: noMargin,
    position: finished ? null : { kind: 'lines', lines: rest(lines, end) },
    start: { forced: null, pageName: space.pageName },
    appeal: finished ? appeals.perfect : appealOf(box, lines, end),
    early: finished && space.fragmentainer !== null ? bestInside(box, lines) : null,
    floats: shown.flatMap((line) => line.floats.map((float) => float.area)),
  };
}

function newLines(flow: Flow, box: BlockBox, space: ContentSpace): readonly PlacedLine[] {
  return makesLines(box.inlines ?? []) ? setLines(flow, box, space) : [];
}

/** The lines from `from` on, as they stand at the top of the next page. */
function rest(lines: readonly PlacedLine[], from: number): readonly PlacedLine[] {
  const above = lines[from]!.y;
  return lines.slice(from).map((line) => raise(line, above));
}

function countFitting(lines: readonly PlacedLine[], space: ContentSpace): number {
  const bottom = ({ y, line, floats }: PlacedLine) =>
    Math.max(y + line.height, ...floats.map(({ area }) => area.y + area.height));
  const index = lines.findIndex((line) => !fits(space, bottom(line)));
  return index === -1 ? lines.length : index;
}

/** How many lines, at most `most`, to leave on this page: the last of the best places. */
function bestEnd(box: BlockBox, lines: readonly PlacedLine[], most: number): number {
  if (most >= lines.length) return lines.length;
  let best = most;
  for (let end = most - 1; end > 0 && appealOf(box, lines, best) < appeals.perfect; end -= 1) {
    if (appealOf(box, lines, end) > appealOf(box, lines, best)) best = end;
  }
  return best;
}

function bestInside(box: BlockBox, lines: readonly PlacedLine[]): EarlyBreak | null {
  if (lines.length < 2) return null;
  const index = bestEnd(box, lines, lines.length - 1);
  return { index, inner: null, appeal: appealOf(box, lines, index) };
}

function appealOf(box: BlockBox, lines: readonly PlacedLine[], end: number): Appeal {
  const { orphans, widows } = box.style;
  if (end < orphans || lines.length - end < widows) return appeals.violatesOrphansOrWidows;
  return lines[end - 1]?.line.hyphenated === true ? appeals.splitsWord : appeals.perfect;
}

function fragments(flow: Flow, box: BlockBox, placed: PlacedLine, space: ContentSpace): Placed[] {
  const { line, x, y, width, floats } = placed;
  const fragment: LineFragment = {
    kind: 'line',
    box,
    width,
    height: line.height,
    line,
    atomics: atomicsOf(flow, line, space),
  };
  return [...floats.map((float) => float.placed), { x, y, fragment }];
}

function atomicsOf(flow: Flow, line: PlacedLine['line'], space: ContentSpace): ReadonlyMap<BlockLevelBox, Placed> {
  const atomics = new Map<BlockLevelBox, Placed>();
  for (const item of line.items) {
    if (item.kind !== 'atomic') continue;
    const { fragment, margin } = flow.atomic(item.box, space.width);
    const shift = relativeOffset(item.box.style, space);
    atomics.set(item.box, { x: item.x + margin.left + shift.x, y: item.y + margin.top + shift.y, fragment });
  }
  return atomics;
}
