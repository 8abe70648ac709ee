import type { ComputedStyle } from '../css/computed-style.js';

type QuoteKind = 'open-quote' | 'close-quote' | 'no-open-quote' | 'no-close-quote';

/** Quotation marks by depth of nesting, in document order (css-content-3 §3.2). */
export class QuotationMarks {
  #depth = 0;

  next(kind: QuoteKind, quotes: ComputedStyle['quotes']): string {
    const opens = kind === 'open-quote' || kind === 'no-open-quote';
    if (!opens) this.#depth = Math.max(0, this.#depth - 1);
    const [open, close] = quotes[Math.min(this.#depth, quotes.length - 1)] ?? ['', ''];
    if (opens) this.#depth++;
    if (kind === 'open-quote') return open;
    return kind === 'close-quote' ? close : '';
  }
}
