import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ComputedStyle } from './css/computed-style.js';
import type { StyledDocument, StyledElement } from './css/styled-document.js';
import type { Destination } from './page/page.js';

/** Page numbers, 1-based, by element id: what `target-counter()` shows. */
export type TargetPages = ReadonlyMap<string, number>;

interface Layout {
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The first pass finds the pages, the second shows them; more are needed when that moves something. */
const mostPasses = 5;

/** Lays a document out again until the page numbers in it are those of the pages (css-gcpm-3 §2.3). */
export function settleReferences<L extends Layout>(document: StyledDocument, lay: (targets: TargetPages) => L): L {
  let targets: TargetPages = new Map();
  let layout = lay(targets);
  if (!showsPageNumbers(document.root)) return layout;
  for (let pass = 1; pass < mostPasses; pass += 1) {
    const found = pageNumbers(layout);
    if (moved(targets, found).length === 0) return layout;
    targets = found;
    layout = lay(targets);
  }
  const unsettled = moved(targets, pageNumbers(layout)).map((id) => unsettledFinding(id, document.file));
  return { ...layout, diagnostics: [...layout.diagnostics, ...unsettled] };
}

function showsPageNumbers(element: StyledElement): boolean {
  const styles = [element.style, element.before, element.after, element.marker];
  return (
    styles.some((style) => style !== null && hasTargetCounter(style)) ||
    element.children.some((child) => child.kind === 'element' && showsPageNumbers(child))
  );
}

function hasTargetCounter({ content }: ComputedStyle): boolean {
  return typeof content !== 'string' && content.some((part) => part.kind === 'target-counter');
}

function pageNumbers({ destinations }: Layout): TargetPages {
  return new Map([...destinations].map(([id, { page }]) => [id, page + 1]));
}

function moved(before: TargetPages, after: TargetPages): string[] {
  return [...after].filter(([id, page]) => before.get(id) !== page).map(([id]) => id);
}

function unsettledFinding(id: string, file: string): Diagnostic {
  return {
    code: 'flow-unsettled-reference',
    severity: 'warning',
    message: `The page number of #${id} does not settle: showing it moves the element to another page.`,
    hint: 'Give the number a fixed width, or force a page break before the element.',
    file,
  };
}
