import type { Bookmark } from '../box/box.js';
import type { Fragment } from '../flow/fragment.js';
import type { FilledPage } from './fill-pages.js';
import type { Destination, OutlineEntry } from './page.js';
import { walk, type Visit } from './walk.js';

/** Something that a link or a bookmark leads to. */
interface Target {
  readonly id: string | null;
  readonly bookmark: Bookmark | null;
  readonly x: number;
  readonly y: number;
}

/** Where elements with an id and bookmarked ones begin, in document order. */
export function findPlaces(pages: readonly FilledPage[]): {
  destinations: ReadonlyMap<string, Destination>;
  outline: OutlineEntry[];
} {
  const destinations = new Map<string, Destination>();
  const outline: OutlineEntry[] = [];
  for (const [page, { content }] of pages.entries()) {
    for (const { id, bookmark, x, y } of content === null ? [] : targetsIn(walk(content))) {
      const destination = { page, x, y };
      if (id !== null && !destinations.has(id)) destinations.set(id, destination);
      if (bookmark !== null) outline.push({ ...bookmark, destination });
    }
  }
  return { destinations, outline };
}

function* targetsIn(visits: Iterable<Visit>): Generator<Target> {
  for (const { fragment, x, y, repeated } of visits) {
    if (!repeated) yield* targetsOf(fragment, x, y);
  }
}

function targetsOf(fragment: Fragment, x: number, y: number): Target[] {
  if (fragment.kind === 'line') {
    return fragment.line.items.flatMap((item) =>
      item.kind === 'extent' && item.start ? [{ ...item.box, x: x + item.x, y: y + item.top }] : [],
    );
  }
  if (fragment.kind === 'box' && !fragment.first) return [];
  return [{ ...fragment.box, x, y }];
}
