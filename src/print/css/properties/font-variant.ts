import { number } from '../length.js';
import { keyword, mismatch, splitAtCommas, type Value } from '../value.js';
import { keywordProperty, property, shorthand } from './property.js';

export const fontKerning = keywordProperty({
  name: 'font-kerning',
  inherited: true,
  values: ['auto', 'normal', 'none'],
});

export const fontVariantCaps = keywordProperty({
  name: 'font-variant-caps',
  inherited: true,
  values: ['normal', 'small-caps', 'all-small-caps'],
});

const fontVariantNumeric = property({
  name: 'font-variant-numeric',
  inherited: true,
  initial: 'normal',
  syntax:
    'normal | [ [ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ] || [ diagonal-fractions | stacked-fractions ] || ordinal || slashed-zero ]',
  compute: words,
});

const fontVariantLigatures = property({
  name: 'font-variant-ligatures',
  inherited: true,
  initial: 'normal',
  syntax:
    'normal | none | [ [ common-ligatures | no-common-ligatures ] || [ discretionary-ligatures | no-discretionary-ligatures ] || [ historical-ligatures | no-historical-ligatures ] || [ contextual | no-contextual ] ]',
  compute: words,
});

/** The keywords of a value; `normal` is none. */
function words(value: Value): string[] {
  return value.map((node) => keyword([node])).filter((word) => word !== 'normal');
}

const fontVariantPosition = keywordProperty({
  name: 'font-variant-position',
  inherited: true,
  values: ['normal', 'sub', 'super'],
});

export const fontFeatureSettings = property({
  name: 'font-feature-settings',
  inherited: true,
  initial: 'normal',
  syntax: 'normal | [ <string> [ <integer> | on | off ]? ]#',
  compute: (value) => (keyword(value) === 'normal' ? [] : splitAtCommas(value).map(featureSetting)),
});

function featureSetting([tag, setting]: Value): { tag: string; value: number } {
  const on = setting === undefined || keyword([setting]) === 'on';
  const off = setting !== undefined && keyword([setting]) === 'off';
  return { tag: tag?.type === 'String' ? tag.value : '', value: on ? 1 : off ? 0 : number(setting) };
}

export const variants = [fontVariantCaps, fontVariantNumeric, fontVariantLigatures, fontVariantPosition];

/** `font-variant`: each word goes to the property that takes it beside those it has. */
export const fontVariant = shorthand({
  name: 'font-variant',
  longhands: variants,
  syntax: `normal | none | [ small-caps | all-small-caps | sub | super | lining-nums | oldstyle-nums | proportional-nums | tabular-nums | diagonal-fractions | stacked-fractions | ordinal | slashed-zero | common-ligatures | no-common-ligatures | discretionary-ligatures | no-discretionary-ligatures | historical-ligatures | no-historical-ligatures | contextual | no-contextual ]+`,
  expand(value) {
    const longhands = new Map<string, Value>();
    for (const node of value) {
      const taker = variants.find((one) => mismatch(one.grammar, [...(longhands.get(one.name) ?? []), node]) === null);
      if (taker) longhands.set(taker.name, [...(longhands.get(taker.name) ?? []), node]);
    }
    return longhands;
  },
});
