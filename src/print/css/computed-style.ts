/**
 * Computed values (CSS Cascade 5 §4.4) of every property the engine supports: lengths in px, colours resolved, keywords
 * lower case. Styles are computed once per distinct set and shared, so they are compared by identity and never changed.
 */

export interface Percent {
  readonly percent: number;
  /** px to add: what `calc(100% - 4px)` leaves. */
  readonly plus?: number;
}
/** `usedLength` of length.ts resolves it. */
export type LengthPercentage = number | Percent;

/** sRGB, each 0–255; `alpha` 0–1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export type BorderStyle = 'none' | 'solid' | 'dashed' | 'dotted' | 'double';

export type Display =
  | 'none'
  | 'contents'
  | 'block'
  | 'inline'
  | 'inline-block'
  | 'list-item'
  | 'flow-root'
  | 'table'
  | 'inline-table'
  | 'table-row-group'
  | 'table-header-group'
  | 'table-footer-group'
  | 'table-row'
  | 'table-cell'
  | 'table-column'
  | 'table-column-group'
  | 'table-caption';

export type BreakBetween =
  'auto' | 'avoid' | 'page' | 'left' | 'right' | 'recto' | 'verso' | 'column' | 'avoid-page' | 'avoid-column';
export type BreakInside = 'auto' | 'avoid' | 'avoid-page' | 'avoid-column';

/** One piece of a `content` or `string-set` value. `attr()` and `content()` are already text where the element is known. */
export type ContentPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'counter'; readonly name: string; readonly style: string }
  | { readonly kind: 'counters'; readonly name: string; readonly separator: string; readonly style: string }
  | { readonly kind: 'string'; readonly name: string; readonly position: StringPosition }
  | { readonly kind: 'target-counter'; readonly url: string; readonly name: string; readonly style: string }
  | { readonly kind: 'element-text' }
  | { readonly kind: 'open-quote' | 'close-quote' | 'no-open-quote' | 'no-close-quote' }
  | { readonly kind: 'image'; readonly url: string }
  /** Alternative text after a slash, last in the list: none at all means that the content is only decoration. */
  | { readonly kind: 'alternative'; readonly parts: readonly ContentPart[] };

/** Which assignment of a named string a page shows (css-gcpm-3 §1.1.2). */
export type StringPosition = 'first' | 'start' | 'last' | 'first-except';

export interface CounterChange {
  readonly name: string;
  readonly value: number;
}

export interface ComputedStyle {
  readonly display: Display;
  readonly float: 'none' | 'left' | 'right';
  readonly clear: 'none' | 'left' | 'right' | 'both';
  readonly position: 'static' | 'relative';
  readonly top: LengthPercentage | 'auto';
  readonly left: LengthPercentage | 'auto';
  readonly visibility: 'visible' | 'hidden';
  readonly boxSizing: 'content-box' | 'border-box';

  readonly width: LengthPercentage | 'auto';
  readonly height: LengthPercentage | 'auto';
  readonly minWidth: LengthPercentage;
  readonly minHeight: LengthPercentage;
  readonly maxWidth: LengthPercentage | 'none';
  readonly maxHeight: LengthPercentage | 'none';

  readonly marginTop: LengthPercentage | 'auto';
  readonly marginRight: LengthPercentage | 'auto';
  readonly marginBottom: LengthPercentage | 'auto';
  readonly marginLeft: LengthPercentage | 'auto';
  readonly paddingTop: LengthPercentage;
  readonly paddingRight: LengthPercentage;
  readonly paddingBottom: LengthPercentage;
  readonly paddingLeft: LengthPercentage;
  /** 0 where the style is none. */
  readonly borderTopWidth: number;
  readonly borderRightWidth: number;
  readonly borderBottomWidth: number;
  readonly borderLeftWidth: number;
  readonly borderTopStyle: BorderStyle;
  readonly borderRightStyle: BorderStyle;
  readonly borderBottomStyle: BorderStyle;
  readonly borderLeftStyle: BorderStyle;
  /** `currentcolor` is resolved. */
  readonly borderTopColor: Color;
  readonly borderRightColor: Color;
  readonly borderBottomColor: Color;
  readonly borderLeftColor: Color;
  readonly backgroundColor: Color;
  readonly boxDecorationBreak: 'slice' | 'clone';

  readonly color: Color;
  /** As written, without quotes; the generic families stay words. */
  readonly fontFamily: readonly string[];
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly fontStyle: 'normal' | 'italic' | 'oblique';
  readonly fontKerning: 'auto' | 'normal' | 'none';
  readonly fontVariantCaps: 'normal' | 'small-caps' | 'all-small-caps';
  /** `oldstyle-nums`, `lining-nums`, `tabular-nums`, `proportional-nums`, `slashed-zero`, … */
  readonly fontVariantNumeric: readonly string[];
  readonly fontVariantLigatures: readonly string[];
  readonly fontVariantPosition: 'normal' | 'sub' | 'super';
  readonly fontFeatureSettings: readonly { readonly tag: string; readonly value: number }[];
  /** px, or `normal`: the font's own. */
  readonly lineHeight: number | 'normal';
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly tabSize: number;

  readonly textAlign: 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  readonly textAlignLast: 'auto' | 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  readonly textIndent: LengthPercentage;
  readonly textTransform: 'none' | 'uppercase' | 'lowercase' | 'capitalize';
  readonly textDecorationLine: readonly ('underline' | 'overline' | 'line-through')[];
  readonly textWrapMode: 'wrap' | 'nowrap';
  readonly textWrapStyle: 'auto' | 'balance' | 'pretty' | 'stable';
  readonly whiteSpaceCollapse: 'collapse' | 'preserve' | 'preserve-breaks';
  readonly hyphens: 'none' | 'manual' | 'auto';
  readonly hyphenateCharacter: string;
  /** Least letters in the word, before and after the break. */
  readonly hyphenateLimitChars: readonly [number, number, number];
  readonly overflowWrap: 'normal' | 'break-word' | 'anywhere';
  readonly wordBreak: 'normal' | 'break-all' | 'keep-all';
  readonly direction: 'ltr' | 'rtl';
  readonly verticalAlign:
    LengthPercentage | 'baseline' | 'sub' | 'super' | 'top' | 'middle' | 'bottom' | 'text-top' | 'text-bottom';

  /** Name of a counter style, or a string with its quotes. */
  readonly listStyleType: string;
  readonly listStylePosition: 'inside' | 'outside';
  readonly quotes: readonly (readonly [open: string, close: string])[];
  readonly content: readonly ContentPart[] | 'normal' | 'none';
  readonly counterReset: readonly CounterChange[];
  readonly counterIncrement: readonly CounterChange[];
  readonly counterSet: readonly CounterChange[];
  readonly stringSet: readonly { readonly name: string; readonly value: readonly ContentPart[] }[];
  readonly bookmarkLevel: number | 'none';
  readonly bookmarkLabel: readonly ContentPart[];

  readonly orphans: number;
  readonly widows: number;
  readonly breakBefore: BreakBetween;
  readonly breakAfter: BreakBetween;
  readonly breakInside: BreakInside;
  /** Named page; empty: none. */
  readonly page: string;

  readonly columnCount: number | 'auto';
  readonly columnWidth: number | 'auto';
  readonly columnGap: LengthPercentage | 'normal';
  readonly columnFill: 'balance' | 'auto';
  readonly columnSpan: 'none' | 'all';
  readonly columnRuleWidth: number;
  readonly columnRuleStyle: BorderStyle;
  readonly columnRuleColor: Color;

  readonly borderCollapse: 'separate' | 'collapse';
  readonly borderSpacing: readonly [horizontal: number, vertical: number];
  readonly tableLayout: 'auto' | 'fixed';
  readonly captionSide: 'top' | 'bottom';
}
