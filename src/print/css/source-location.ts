import type { CssNode } from '@eslint/css-tree/dist/csstree.esm';
import type { Location } from './styled-document.js';

export interface SourceLocation extends Location {
  /** Of the first column after it, where it ends on its line. */
  readonly endColumn?: number | undefined;
}

/** Where a CSS node stands: css-tree was given the file as the source's name. */
export function locationOf(node: CssNode): SourceLocation | null {
  if (!node.loc) return null;
  const { source, start, end } = node.loc;
  return {
    file: source,
    line: start.line,
    column: start.column,
    endColumn: end.line === start.line ? end.column : undefined,
  };
}
