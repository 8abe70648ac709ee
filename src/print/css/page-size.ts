import { length, type LengthContext } from './length.js';
import { grammar, keyword, type Value } from './value.js';

const mm = 96 / 25.4;
const inch = 96;

/** Width and height in px (css-page-3 §7.1). */
const papers: Readonly<Record<string, readonly [width: number, height: number]>> = {
  a3: [297 * mm, 420 * mm],
  a4: [210 * mm, 297 * mm],
  a5: [148 * mm, 210 * mm],
  b4: [250 * mm, 353 * mm],
  b5: [176 * mm, 250 * mm],
  'jis-b4': [257 * mm, 364 * mm],
  'jis-b5': [182 * mm, 257 * mm],
  letter: [8.5 * inch, 11 * inch],
  legal: [8.5 * inch, 14 * inch],
  ledger: [11 * inch, 17 * inch],
};

/** Values of the `size` descriptor of `@page`. */
export const pageSizeSyntax = `auto | <length [0,∞]>{1,2} | [ [ ${Object.keys(papers).join(' | ')} ] || [ portrait | landscape ] ]`;
export const pageSizeGrammar = grammar(pageSizeSyntax);

/** Width and height of the page, px. Without a paper it is A4. */
export function pageSize(value: Value, context: LengthContext): readonly [width: number, height: number] {
  const words = value.map((node) => keyword([node]));
  if (words[0] === '') {
    const [width, height = width] = value.map((node) => length(node, context));
    return [width!, height!];
  }
  const [width, height] = papers[words.find((word) => papers[word]) ?? 'a4']!;
  return words.includes('landscape') ? [height, width] : [width, height];
}
