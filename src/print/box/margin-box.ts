import type { StringPosition } from '../css/computed-style.js';
import type { MarginBoxStyle } from '../css/styled-document.js';
import type { InlineItem } from './box.js';
import { contentText } from './content-text.js';
import { QuotationMarks } from './quotation-marks.js';

export interface MarginBoxPage {
  readonly box: MarginBoxStyle;
  /** BCP 47 */
  readonly language: string;
  /** Number of this page and of all pages. */
  readonly page: number;
  readonly pages: number;
  /** What a named string is on this page. */
  readonly strings: (name: string, position: StringPosition) => string;
  readonly artifact: 'header' | 'footer';
}

/** The line content of a page-margin box. */
export function marginBoxInlines({ box, language, page, pages, strings, artifact }: MarginBoxPage): InlineItem[] {
  const counters: Readonly<Record<string, number>> = { page, pages };
  const quotes = new QuotationMarks();
  const text = contentText(box.content, {
    counter: (name) => [counters[name] ?? 0],
    string: strings,
    targetPage: () => null,
    elementText: () => '',
    quote: (kind) => quotes.next(kind, box.style.quotes),
  });
  if (text === '') return [];
  return [{ kind: 'text', text, style: box.style, language, content: { kind: 'content', artifact } }];
}
