import type { ComputedStyle } from '../css/computed-style.js';

export type FeatureSetting = readonly [tag: string, value: number];

/** CSS Fonts 4 §6.7: values of `font-variant-numeric` as OpenType features. */
const numeric: Readonly<Record<string, string>> = {
  'lining-nums': 'lnum',
  'oldstyle-nums': 'onum',
  'proportional-nums': 'pnum',
  'tabular-nums': 'tnum',
  'diagonal-fractions': 'frac',
  'stacked-fractions': 'afrac',
  ordinal: 'ordn',
  'slashed-zero': 'zero',
};

/** CSS Fonts 4 §6.4: values of `font-variant-ligatures` as OpenType features. */
const ligatures: Readonly<Record<string, readonly FeatureSetting[]>> = {
  none: off('liga', 'clig', 'dlig', 'hlig', 'calt'),
  'common-ligatures': on('liga', 'clig'),
  'no-common-ligatures': off('liga', 'clig'),
  'discretionary-ligatures': on('dlig'),
  'no-discretionary-ligatures': off('dlig'),
  'historical-ligatures': on('hlig'),
  'no-historical-ligatures': off('hlig'),
  contextual: on('calt'),
  'no-contextual': off('calt'),
};

/**
 * The OpenType features that a style asks for besides HarfBuzz's defaults, weakest first: `font-variant-*`, what other
 * properties imply, `font-feature-settings` (CSS Fonts 4 §7.2). Small capitals come apart, since not every face has them.
 */
export function featuresOf(style: ComputedStyle): FeatureSetting[] {
  const position = { normal: [], sub: on('subs'), super: on('sups') }[style.fontVariantPosition];
  return [
    ...(style.fontKerning === 'none' ? off('kern') : []),
    ...style.fontVariantLigatures.flatMap((value) => ligatures[value] ?? []),
    ...style.fontVariantNumeric.flatMap((value) => (numeric[value] === undefined ? [] : on(numeric[value]))),
    ...position,
    // Spaced letters must not join (CSS Fonts 4 §6.4).
    ...(style.letterSpacing === 0 ? [] : off('liga', 'clig')),
    ...style.fontFeatureSettings.map(({ tag, value }): FeatureSetting => [tag, value]),
  ];
}

/** Features that a face must have to show a `font-variant-caps` value as it was drawn. */
export const capsFeatures = {
  normal: [],
  'small-caps': ['smcp'],
  'all-small-caps': ['smcp', 'c2sc'],
} as const satisfies Record<ComputedStyle['fontVariantCaps'], readonly string[]>;

export function on(...tags: readonly string[]): FeatureSetting[] {
  return tags.map((tag) => [tag, 1]);
}

function off(...tags: readonly string[]): FeatureSetting[] {
  return tags.map((tag) => [tag, 0]);
}
