import type { BlockBox } from '../box/box.js';
import type { ContentResult, Flow } from './flow.js';
import { firstBaseline, type LineFragment, type Placed } from './fragment.js';
import { breakLines } from '../text/index.js';

/** The outside marker of a list item: before its first line, on the same baseline (css-lists-3 §3.5). */
export function placeMarker(flow: Flow, box: BlockBox, content: ContentResult, width: number): Placed<LineFragment>[] {
  const marker = markerBox(box);
  if (marker === null) return [];
  const paragraph = flow.paragraph(marker, null);
  const markerWidth = paragraph.maxContent;
  const line = breakLines({ paragraph, room: () => ({ left: 0, width: markerWidth }) }).at(0);
  if (line === undefined) return [];
  const baseline = contentBaseline(content) ?? line.baseline;
  const fragment: LineFragment = {
    kind: 'line',
    box: marker,
    width: markerWidth,
    height: line.height,
    line,
    atomics: new Map(),
  };
  return [{ x: box.style.direction === 'rtl' ? width : -markerWidth, y: baseline - line.baseline, fragment }];
}

const markers = new WeakMap<BlockBox, BlockBox>();

/** The marker as a block of its own, so that its text is prepared once like any other. */
function markerBox(box: BlockBox): BlockBox | null {
  if (box.marker === null) return null;
  const known = markers.get(box);
  if (known !== undefined) return known;
  const style = { ...box.style, textAlign: 'start' as const, textIndent: 0 };
  const made: BlockBox = {
    ...box,
    style,
    id: null,
    strings: [],
    bookmark: null,
    children: [],
    inlines: box.marker,
    marker: null,
  };
  markers.set(box, made);
  return made;
}

function contentBaseline(content: ContentResult): number | null {
  for (const child of content.children) {
    const baseline = firstBaseline(child.fragment);
    if (baseline !== null) return child.y + baseline;
  }
  return null;
}
