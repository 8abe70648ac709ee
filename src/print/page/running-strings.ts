import type { NamedString } from '../box/box.js';
import type { StringPosition } from '../css/computed-style.js';
import type { Fragment } from '../flow/fragment.js';
import type { FilledPage } from './fill-pages.js';
import { walk } from './walk.js';

/** What `string(name, position)` is on one page. */
export type PageStrings = (name: string, position: StringPosition) => string;

interface Assignments {
  readonly first: ReadonlyMap<string, string>;
  readonly last: ReadonlyMap<string, string>;
  /** By the first thing on the page. */
  readonly start: ReadonlyMap<string, string>;
}

/** Values of the named strings page by page (css-gcpm-3 §1.1.2). */
export function runningStrings(pages: readonly FilledPage[]): PageStrings[] {
  let entry: ReadonlyMap<string, string> = new Map();
  return pages.map((page) => {
    const before = entry;
    const assigned = assignmentsOn(page);
    entry = new Map([...before, ...assigned.last]);
    return (name, position) => valueOf(name, position, before, assigned);
  });
}

function valueOf(
  name: string,
  position: StringPosition,
  entry: ReadonlyMap<string, string>,
  assigned: Assignments,
): string {
  const before = entry.get(name) ?? '';
  switch (position) {
    case 'first':
      return assigned.first.get(name) ?? before;
    case 'start':
      return assigned.start.get(name) ?? before;
    case 'last':
      return assigned.last.get(name) ?? before;
    case 'first-except':
      return assigned.first.has(name) ? '' : before;
  }
}

function assignmentsOn(page: FilledPage): Assignments {
  const first = new Map<string, string>();
  const last = new Map<string, string>();
  const start = new Map<string, string>();
  let atStart = true;
  for (const { fragment, repeated } of page.content === null ? [] : walk(page.content)) {
    for (const { name, value } of repeated ? [] : stringsOf(fragment)) {
      if (!first.has(name)) first.set(name, value);
      if (atStart && !start.has(name)) start.set(name, value);
      last.set(name, value);
    }
    if (fragment.kind !== 'box') atStart = false;
  }
  return { first, last, start };
}

function stringsOf(fragment: Fragment): readonly NamedString[] {
  switch (fragment.kind) {
    case 'box':
      return fragment.first ? fragment.box.strings : [];
    case 'image':
      return fragment.box.strings;
    case 'line':
      return fragment.line.items.flatMap((item) => (item.kind === 'extent' && item.start ? item.box.strings : []));
  }
}
