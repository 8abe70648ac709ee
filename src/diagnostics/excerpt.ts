const width = 80;
/** Columns kept before the caret when the line must be cut. */
const lead = 50;

export interface ExcerptPlace {
  source: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  /** First column after the faulty part; without it one caret is drawn. */
  endColumn?: number;
}

/** The source line with carets below the faulty part. Long lines are cut to 80 columns around it. */
export function excerpt({ source, line, column, endColumn = column + 1 }: ExcerptPlace): string {
  const text = (source.split(/\r\n|\n|\r/u)[line - 1] ?? '').replaceAll('\t', ' ');
  const at = Math.min(column - 1, text.length);
  const start = text.length <= width ? 0 : Math.max(0, Math.min(at - lead, text.length - width));
  const cut = mark(text, start);
  const carets = Math.min(Math.max(endColumn - column, 1), Math.max(cut.length - (at - start), 1));
  return `${cut}\n${' '.repeat(at - start)}${'^'.repeat(carets)}`;
}

/** `width` columns from `start`, with an ellipsis where text was left off. */
function mark(text: string, start: number): string {
  const cut = text.slice(start, start + width);
  const left = start > 0 ? `…${cut.slice(1)}` : cut;
  return start + width < text.length ? `${left.slice(0, -1)}…` : left;
}
