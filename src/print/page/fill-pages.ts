import type { BlockBox } from '../box/box.js';
import type { PageContext, PageStyle, StyledDocument } from '../css/styled-document.js';
import { startPage } from '../flow/between.js';
import { cutBoxes, type BreakToken, type ForcedBreak } from '../flow/break-token.js';
import { margins } from '../flow/edges.js';
import type { Flow } from '../flow/flow.js';
import type { Fragment, Placed } from '../flow/fragment.js';
import type { Space } from '../flow/space.js';
import { pageArea, type PageArea } from './page-area.js';

/** A page with the part of the document that stands on it, from the page's top left corner; null: a blank page. */
export interface FilledPage {
  readonly context: PageContext;
  readonly style: PageStyle;
  readonly area: PageArea;
  readonly content: Placed | null;
  /** Where the document goes on. */
  readonly token: BreakToken | null;
}

/** Far more pages than a document has. A layout that needs them is not getting on. */
export const mostPages = 10_000;

/** Lays the document out page by page: each asks for its own size and margins first. */
export function fillPages(flow: Flow, root: BlockBox, document: StyledDocument): FilledPage[] {
  const pages: FilledPage[] = [];
  let token: BreakToken | null = null;
  do {
    const name: string = token === null ? startPage(root, '') : token.start.pageName;
    if (isOnWrongSide(token?.start.forced ?? null, pages.length)) pages.push(blankPage(document, pages.length, name));
    const page: FilledPage = fillPage(flow, root, { document, name, index: pages.length, token });
    pages.push(page);
    token = page.token;
  } while (token !== null && pages.length < mostPages);
  return pages;
}

/** The first page is a right one, so pages of even index are. */
const isLeft = (index: number): boolean => index % 2 === 1;

function isOnWrongSide(forced: ForcedBreak | null, index: number): boolean {
  return (forced === 'left' && !isLeft(index)) || (forced === 'right' && isLeft(index));
}

function blankPage(document: StyledDocument, index: number, name: string): FilledPage {
  const context: PageContext = { name, first: index === 0, blank: true, left: isLeft(index) };
  const style = document.pageStyle(context);
  return { context, style, area: pageArea(style), content: null, token: null };
}

interface NextPage {
  readonly document: StyledDocument;
  readonly name: string;
  readonly index: number;
  readonly token: BreakToken | null;
}

function fillPage(flow: Flow, root: BlockBox, { document, name, index, token }: NextPage): FilledPage {
  const context: PageContext = { name, first: index === 0, blank: false, left: isLeft(index) };
  const style = document.pageStyle(context);
  const area = pageArea(style);
  const outer = margins(root.style, area.width);
  const top = token === null ? outer.top : 0;
  const space: Space = {
    width: area.width,
    height: area.height,
    borderWidth: null,
    independent: true,
    fragmentainer: { kind: 'page', height: area.height },
    room: area.height - top,
    atStart: true,
    floats: [],
    early: null,
    pageName: '',
  };
  const result = flow.layout(root, space, token);
  if (result === null) throw new Error('Layout placed nothing on an empty page.');
  const fragment: Fragment = result.fragment;
  return { context, style, area, content: { x: area.x + outer.left, y: area.y + top, fragment }, token: result.token };
}

/** The outermost box of set `break-inside: avoid` that a page break cuts, if the break does. */
export function cutUnbreakable(token: BreakToken) {
  return cutBoxes(token).find((box) => box.style.breakInside === 'avoid' || box.style.breakInside === 'avoid-page');
}
