import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildBoxes } from '../../src/print/box/index.js';
import { styleDocument } from '../../src/print/css/index.js';
import type { Fragment, Placed } from '../../src/print/flow/fragment.js';
import { createFlow } from '../../src/print/flow/index.js';
import { breakFindings } from '../../src/print/page/break-findings.js';
import { fillPages, type FilledPage } from '../../src/print/page/fill-pages.js';
import { openFonts } from '../../src/print/text/index.js';
import { localResources } from '../../src/local-resources.js';

/** A page of 200 × 100 px with lines of 10 px and no other rules, so that positions can be read off. */
const plain = `
  @page { size: 200px 100px; margin: 0 }
  html { font: 8px/10px sans-serif }
  head, style, title { display: none }
  html, body, div, p, section, ul, ol, h1, h2, figure, header { display: block }
  li { display: list-item; list-style-type: none }
  table { display: table; border-spacing: 0 } thead { display: table-header-group } tbody { display: table-row-group }
  tfoot { display: table-footer-group } tr { display: table-row } td, th { display: table-cell } caption { display: table-caption }
  p { orphans: 1; widows: 1 }
`;

/** Breaks a page of HTML into pages with nothing but the rules above and its own. */
export async function setPages(html: string, css = ''): Promise<FilledPage[]> {
  const faces = readFileSync(path.resolve('templates/base.css'), 'utf8').match(/@font-face[^}]*\}/gu) ?? [];
  const source = { html: `<style>${css}</style>${html}`, file: 'test.html', resources: localResources };
  const { document } = styleDocument({ ...source, baseStyles: [...faces, plain].join('\n') });
  const { root } = buildBoxes({ document, resources: localResources });
  const { fonts } = await openFonts({ fontFaces: document.fontFaces, resources: localResources });
  return fillPages(createFlow(fonts), root, document);
}

/** The fragments on each page as text, for tests to compare and to read when one fails: `id x,y width×height`. */
export function dump(pages: readonly FilledPage[]): string {
  return pages
    .map(({ content }, i) => `page ${i + 1}\n${content === null ? '' : dumpFragment(content, '  ')}`)
    .join('');
}

/** Border boxes of the elements with an id, by page: `{ id: 'x,y width×height' }`, from the page's corner. */
export function places(pages: readonly FilledPage[]): Record<string, string>[] {
  return pages.map(({ content }) => {
    const found: Record<string, string> = {};
    if (content !== null) collect(content, { x: 0, y: 0 }, found);
    return found;
  });
}

/** Text of each page, line by line. */
export function lines(pages: readonly FilledPage[]): string[][] {
  return pages.map(({ content }) => (content === null ? [] : linesOf(content.fragment)));
}

export { breakFindings };

function collect(placed: Placed, origin: { x: number; y: number }, found: Record<string, string>): void {
  const at = { x: origin.x + placed.x, y: origin.y + placed.y };
  const { fragment } = placed;
  if (fragment.kind !== 'line' && fragment.box.id !== null) found[fragment.box.id] = rect(at, fragment);
  for (const child of childrenOf(fragment)) collect(child, at, found);
}

function dumpFragment(placed: Placed, indent: string): string {
  const { fragment } = placed;
  const name = fragment.kind === 'line' ? `line "${textOf(fragment)}"` : (fragment.box.id ?? fragment.box.kind);
  const own = `${indent}${name} ${rect(placed, fragment)}\n`;
  return (
    own +
    childrenOf(fragment)
      .map((child) => dumpFragment(child, `${indent}  `))
      .join('')
  );
}

function linesOf(fragment: Fragment): string[] {
  return fragment.kind === 'line'
    ? [textOf(fragment)]
    : childrenOf(fragment).flatMap((child) => linesOf(child.fragment));
}

function textOf({ line }: Extract<Fragment, { kind: 'line' }>): string {
  const runs = line.items.filter((item) => item.kind === 'glyphs');
  return runs
    .flatMap((run) => run.words.map((word) => word.text))
    .join('')
    .trim();
}

function childrenOf(fragment: Fragment): readonly Placed[] {
  if (fragment.kind === 'box') return fragment.children;
  return fragment.kind === 'line' ? [...fragment.atomics.values()] : [];
}

function rect({ x, y }: { x: number; y: number }, { width, height }: { width: number; height: number }): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return `${round(x)},${round(y)} ${round(width)}×${round(height)}`;
}
