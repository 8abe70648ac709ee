/** Width of a page of text in a terminal. */
export const pageWidth = 96;

/** A text in lines of at most the page's width, each behind the same indent; a longer word has a line to itself. */
export function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((word) => word !== '')) {
    if (line !== '' && indent + line.length + 1 + word.length > pageWidth) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${' '.repeat(indent)}${each}`);
}

/** Pairs of a label and a text: the labels in one column, the texts wrapped in the next. */
export function labelled(rows: readonly (readonly [label: string, text: string])[], indent: number): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.flatMap(([label, text]) => {
    const [first = '', ...rest] = wrapped(text, indent + width);
    return [`${' '.repeat(indent)}${label.padEnd(width)}${first.trimStart()}`, ...rest];
  });
}

/** Rows of cells, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[], indent: number): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) =>
    `${' '.repeat(indent)}${row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd(),
  );
}
