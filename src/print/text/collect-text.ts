import type { BlockLevelBox, InlineBox, InlineItem } from '../box/box.js';
import type { Content } from '../box/structure.js';
import type { ComputedStyle } from '../css/computed-style.js';
import { transformText } from './text-transform.js';

/** The text of an inline formatting context with white space collapsed, and what stands in it, in order. */
export interface CollectedText {
  /** Atomic inlines are U+FFFC, forced breaks U+000A; soft hyphens are taken out. */
  readonly text: string;
  /** Offsets where a soft hyphen stood. */
  readonly softHyphens: ReadonlySet<number>;
  readonly items: readonly CollectedItem[];
}

export interface TextItem {
  readonly kind: 'text';
  /** `[start, end)` in the collected text. */
  readonly start: number;
  readonly end: number;
  readonly style: ComputedStyle;
  readonly language: string;
  readonly content: Content;
}

export type CollectedItem =
  | TextItem
  | { readonly kind: 'open' | 'close'; readonly box: InlineBox; readonly at: number }
  | { readonly kind: 'break'; readonly at: number }
  | { readonly kind: 'atomic'; readonly box: BlockLevelBox; readonly at: number }
  | { readonly kind: 'float'; readonly box: BlockLevelBox; readonly at: number };

/** Collects the text of all inlines: white space across their borders counts as one (CSS Text 3 §4.1.1). */
export function collectText(inlines: readonly InlineItem[]): CollectedText {
  const collector = new Collector();
  for (const inline of inlines) collector.add(inline);
  return { text: collector.text, softHyphens: collector.softHyphens, items: collector.items };
}

type TextInline = Extract<InlineItem, { kind: 'text' }>;

class Collector {
  text = '';
  readonly softHyphens = new Set<number>();
  readonly items: CollectedItem[] = [];
  /** Whether collapsible space would follow such space or start a line, and so goes. */
  #afterSpace = true;

  add(inline: InlineItem): void {
    switch (inline.kind) {
      case 'text':
        this.#addText(inline);
        break;
      case 'break':
        this.#addBreak();
        break;
      case 'atomic':
        this.items.push({ kind: 'atomic', box: inline.box, at: this.text.length });
        this.text += '\uFFFC';
        this.#afterSpace = false;
        break;
      case 'float':
      case 'open':
      case 'close':
        this.items.push({ ...inline, at: this.text.length });
    }
  }

  #addText(inline: TextInline): void {
    const lines = this.#collapse(inline).split('\n');
    lines.forEach((line, i) => {
      if (i > 0) this.#addBreak();
      this.#addLine(line, inline);
    });
  }

  /** White space by the style; what is left of line feeds are forced breaks. */
  #collapse({ text, style }: TextInline): string {
    const unix = text.replace(/\r\n?/g, '\n');
    if (style.whiteSpaceCollapse === 'preserve') return unix;
    if (style.whiteSpaceCollapse === 'preserve-breaks') return unix.replace(/[ \t\f]+/g, ' ').replace(/ ?\n ?/g, '\n');
    return unix.replace(/[ \t\f\n]+/g, ' ');
  }

  #addLine(line: string, { style, language, content }: TextInline): void {
    const preserved = style.whiteSpaceCollapse === 'preserve';
    const kept = !preserved && this.#afterSpace && line.startsWith(' ') ? line.slice(1) : line;
    if (kept === '') return;
    const start = this.text.length;
    this.text += this.#takeSoftHyphens(transformText(kept, style.textTransform, this.text), start);
    this.#afterSpace = !preserved && kept.endsWith(' ');
    if (this.text.length > start) {
      this.items.push({ kind: 'text', start, end: this.text.length, style, language, content });
    }
  }

  #takeSoftHyphens(text: string, start: number): string {
    if (!text.includes('\u00AD')) return text;
    const parts = text.split('\u00AD');
    let offset = start;
    for (const part of parts.slice(0, -1)) {
      offset += part.length;
      this.softHyphens.add(offset);
    }
    return parts.join('');
  }

  #addBreak(): void {
    this.items.push({ kind: 'break', at: this.text.length });
    this.text += '\n';
    this.#afterSpace = true;
  }
}
