import type { CssNode, SyntaxParseError } from '@eslint/css-tree/dist/csstree.esm';
import type { Findings } from './findings.js';
import { locationOf } from './source-location.js';

/**
 * Reports what css-tree could not parse, once for each broken part: css-tree tries it as a declaration and as a nested
 * rule, and complains both times.
 */
export function syntaxErrorReporter(findings: Findings): (error: SyntaxParseError, broken: CssNode) => void {
  let lastStart = -1;
  return ({ message }, broken) => {
    const start = broken.loc?.start.offset ?? 0;
    if (start === lastStart) return;
    lastStart = start;
    const location = locationOf(broken);
    const length = broken.type === 'Raw' ? declarationLength(broken.value) : 0;
    const endColumn = location ? location.column + length : undefined;
    findings.add({ code: 'css-syntax', message: `${message}.`, location: location && { ...location, endColumn } });
  };
}

/** A broken declaration ends at its semicolon (css-syntax-3 §5.4.4), though css-tree goes on to the end of the block. */
function declarationLength(text: string): number {
  const end = text.search(/[;\n]/u);
  return end === -1 ? text.length : end;
}
