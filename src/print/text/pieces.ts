import type { BlockLevelBox, InlineBox } from '../box/box.js';
import type { ComputedStyle } from '../css/computed-style.js';
import { breakKindOf } from './break-opportunities.js';
import type { CollectedItem, CollectedText, TextItem } from './collect-text.js';
import { edges } from './inline-edges.js';
import type { AtomicSize } from './line.js';
import type { Fonts } from './open-fonts.js';
import type { Breakpoint, BreakKind, Piece, TextPiece } from './paragraph.js';
import type { TextFont } from './text-font.js';
import { breaksInWord, longestWhole, wordEnd } from './words.js';

export interface PieceInput {
  readonly style: ComputedStyle;
  readonly fonts: Fonts;
  readonly atomicSize: (box: BlockLevelBox) => AtomicSize;
  readonly collected: CollectedText;
  /** Embedding level of each UTF-16 unit; null: all 0. */
  readonly levels: Uint8Array | null;
  /** `Opportunity` of a line break before each UTF-16 unit. */
  readonly opportunities: Uint8Array;
}

/** Text and the font that it is set in. */
interface InFont {
  readonly item: TextItem;
  readonly font: TextFont;
}

const spaceOrWord = /[ \u00A0\t]|[^ \u00A0\t]+/g;

/** Lays the collected items out on one endless line: pieces with their widths, and the places where it may be cut. */
export function layPieces(input: PieceInput): { pieces: Piece[]; breakpoints: Breakpoint[] } {
  const builder = new PieceBuilder(input);
  for (const item of input.collected.items) builder.add(item);
  builder.finish();
  return builder;
}

class PieceBuilder {
  readonly pieces: Piece[] = [];
  readonly breakpoints: Breakpoint[] = [];
  readonly #input: PieceInput;
  readonly #boxes: InlineBox[] = [];
  /** Style of the innermost box around both sides of the next break: its `text-wrap-mode` counts (CSS Text 4 §6.1). */
  #around: ComputedStyle;
  #x = 0;
  #glue = 0;
  /** `#x` and `#glue` without the spaces that hang when a line ends here. */
  #end = 0;
  #glueEnd = 0;
  /** Where tab stops count from. */
  #lineStart = 0;
  /** Offset in the text of the last breakpoint. */
  #brokenAt = 0;

  constructor(input: PieceInput) {
    this.#input = input;
    this.#around = input.style;
    this.#addBreakpoint('start');
  }

  add(item: CollectedItem): void {
    switch (item.kind) {
      case 'text':
        this.#addText(item);
        break;
      case 'open':
        this.#mayBreak(item.at);
        this.#boxes.push(item.box);
        this.#addEdge(item.kind, item.box, item.at);
        break;
      case 'close':
        this.#boxes.pop();
        this.#around = this.#boxes.at(-1)?.style ?? this.#input.style;
        this.#addEdge(item.kind, item.box, item.at - 1);
        break;
      case 'float':
        this.pieces.push({ kind: 'float', box: item.box, width: 0, level: this.#level(item.at) });
        break;
      case 'atomic':
        this.#addAtomic(item.box, item.at);
        break;
      case 'break':
        this.pieces.push({ kind: 'break', width: 0, level: this.#level(item.at) });
        this.#addBreakpoint('forced');
        this.#lineStart = this.#x;
        this.#brokenAt = item.at + 1;
    }
  }

  /** A forced break at the very end starts no further line: what closes after it is on the line before. */
  finish(): void {
    const last = this.breakpoints.at(-1)!;
    const rest = this.pieces.slice(last.piece);
    if (last.kind === 'forced' && rest.every(({ kind }) => kind === 'close')) this.breakpoints.pop();
    if (this.pieces.length > 0) this.#addBreakpoint('forced');
  }

  #addText(item: TextItem): void {
    const font = this.#input.fonts.textFont(item.style, item.language);
    const text = this.#input.collected.text.slice(item.start, item.end);
    for (const { index, 0: token } of text.matchAll(spaceOrWord)) {
      const at = item.start + index;
      if (token === '\t') this.#addTab(font, at);
      else if (token === ' ' || token === '\u00A0') this.#addSpace(token, at, { item, font });
      else this.#addWords(at, at + token.length, { item, font });
    }
  }

  #addTab(font: TextFont, at: number): void {
    this.#mayBreak(at);
    const stop = font.style.tabSize * font.set(' ', false).width;
    const position = this.#x - this.#lineStart;
    const width = stop > 0 ? (Math.floor(position / stop) + 1) * stop - position : 0;
    this.pieces.push({ kind: 'tab', width, level: this.#level(at) });
    this.#x += width;
    this.#around = font.style;
  }

  #addSpace(text: string, at: number, { item, font }: InFont): void {
    this.#mayBreak(at);
    const level = this.#level(at);
    const set = font.set(text, level % 2 === 1);
    const width = set.width + item.style.wordSpacing;
    const hangs = text === ' ';
    this.pieces.push({ kind: 'text', text, set, font, content: item.content, width, level, glue: width, hangs });
    this.#x += width;
    this.#glue += width;
    if (!hangs) this.#endHere();
    this.#around = item.style;
  }

  /** Text without spaces: one word, or several where the direction changes or it is very long. */
  #addWords(start: number, end: number, inFont: InFont): void {
    const { collected, levels, opportunities } = this.#input;
    for (let at = start, next; at < end; at = next) {
      next = wordEnd(collected.text, { start: at, end, levels, opportunities });
      this.#mayBreak(at);
      this.#addWord(collected.text.slice(at, next), at, inFont);
    }
  }

  #addWord(text: string, at: number, { item, font }: InFont): void {
    const { style, content } = item;
    const level = this.#level(at);
    const set = font.set(text, level % 2 === 1);
    const { width } = set;
    const piece: TextPiece = { kind: 'text', text, set, font, content, width, level, glue: 0, hangs: false };
    if (style.textWrapMode === 'wrap' && text.length <= longestWhole) this.#addBreaksInWord(piece, at);
    this.pieces.push(piece);
    this.#x += width;
    this.#endHere(style.letterSpacing);
    this.#around = style;
  }

  #addBreaksInWord(word: TextPiece, at: number): void {
    const piece = this.pieces.length;
    const glue = this.#glue;
    for (const { kind, offset, before, after } of breaksInWord(word, at, this.#input)) {
      const end = this.#x + before - word.font.style.letterSpacing;
      const start = this.#x + word.width - after;
      this.breakpoints.push({ kind, piece, offset, end, start, glueEnd: glue, glueStart: glue });
    }
  }

  #addAtomic(box: BlockLevelBox, at: number): void {
    this.#mayBreak(at);
    const size = this.#input.atomicSize(box);
    this.pieces.push({ kind: 'atomic', box, size, width: size.width, level: this.#level(at) });
    this.#x += size.width;
    this.#endHere();
    this.#around = this.#boxes.at(-1)?.style ?? this.#input.style;
  }

  /** Spaces before the end of a box still hang. */
  #addEdge(kind: 'open' | 'close', box: InlineBox, at: number): void {
    const { margin, inner } = edges(box.style, kind);
    this.pieces.push({ kind, box, width: margin + inner, level: this.#level(at) });
    this.#x += margin + inner;
    this.#end += margin + inner;
  }

  #endHere(trailing = 0): void {
    this.#end = this.#x - trailing;
    this.#glueEnd = this.#glue;
  }

  /** A breakpoint before what comes at an offset, when the text allows one and nothing has taken it yet. */
  #mayBreak(at: number): void {
    const kind = breakKindOf(this.#input.opportunities[at]!);
    if (kind === null || at === this.#brokenAt || this.#around.textWrapMode === 'nowrap') return;
    this.#addBreakpoint(kind);
    this.#brokenAt = at;
  }

  #addBreakpoint(kind: BreakKind): void {
    this.breakpoints.push({
      kind,
      piece: this.pieces.length,
      offset: 0,
      end: this.#end,
      start: this.#x,
      glueEnd: this.#glueEnd,
      glueStart: this.#glue,
    });
    this.#endHere();
  }

  #level(at: number): number {
    const { levels, style } = this.#input;
    return levels?.[at] ?? (style.direction === 'rtl' ? 1 : 0);
  }
}
