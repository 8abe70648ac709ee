import type { BlockLevelBox } from '../box/box.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { cutUnbreakable, mostPages, type FilledPage } from './fill-pages.js';

/** One warning for each box that had to be split although its style says that it must not. */
export function breakFindings(pages: readonly FilledPage[]): Diagnostic[] {
  const cut = pages.map(({ token }) => (token === null ? undefined : cutUnbreakable(token)));
  const boxes = new Set(cut.filter((box) => box !== undefined));
  const findings = [...boxes].map(splitFinding);
  return pages.length < mostPages ? findings : [...findings, limitFinding];
}

function splitFinding({ location }: BlockLevelBox): Diagnostic {
  return {
    code: 'flow-unbreakable-split',
    severity: 'warning',
    message: 'This is taller than a page, so it is split although `break-inside` says that it must not be.',
    hint: 'Shorten it, let it break, or divide it into parts that fit on a page.',
    ...location,
  };
}

const limitFinding: Diagnostic = {
  code: 'flow-too-many-pages',
  severity: 'error',
  message: `The document has more than ${mostPages} pages; what comes after is left out.`,
  hint: 'Print it in parts, or look for a page size or margins that leave no room for text.',
};
