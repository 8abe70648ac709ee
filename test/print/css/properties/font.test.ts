import { describe, expect, test } from '@jest/globals';
import { computed, find, reported, style } from '../styled.js';

describe('font-size', () => {
  test.each([
    ['12pt', 16],
    ['1in', 96],
    ['2em', 32],
    ['50%', 8],
    ['larger', 19.2],
    ['xx-small', 9],
    ['calc(1em + 4px)', 20],
  ])('%s is %d px', (value, px) => {
    expect(computed(`font-size: ${value}`).fontSize).toBeCloseTo(px, 6);
  });

  test('in rem refers to the root', () => {
    const styled = style('<p id=x>', 'html { font-size: 10px } body { font-size: 30px } #x { font-size: 2rem }');
    expect(find(styled, 'x').style.fontSize).toBe(20);
  });
});

describe('font-weight', () => {
  test.each([
    ['normal', 400],
    ['bold', 700],
    ['350', 350],
  ])('%s is %d', (value, weight) => {
    expect(computed(`font-weight: ${value}`).fontWeight).toBe(weight);
  });

  test('bolder and lighter step from the inherited weight', () => {
    const styled = style('<div id=a><p id=b><i id=c>', '#a { font-weight: 600 } #b, #c { font-weight: bolder }');
    expect(find(styled, 'b').style.fontWeight).toBe(900);
    expect(computed('font-weight: lighter').fontWeight).toBe(100);
  });
});

describe('line-height', () => {
  test('without unit is inherited as a number', () => {
    const styled = style('<div id=a><p id=x>', '#a { font-size: 20px; line-height: 1.5 } #x { font-size: 10px }');
    expect(find(styled, 'a').style.lineHeight).toBe(30);
    expect(find(styled, 'x').style.lineHeight).toBe(15);
  });

  test('with a unit is inherited as a length', () => {
    const styled = style('<div id=a><p id=x>', '#a { font-size: 20px; line-height: 1.5em } #x { font-size: 10px }');
    expect(find(styled, 'x').style.lineHeight).toBe(30);
  });

  test('can be calculated from numbers', () => {
    expect(computed('line-height: calc(1.2 * 2)').lineHeight).toBeCloseTo(38.4, 6);
    expect(computed('line-height: calc(1em + 2px)').lineHeight).toBeCloseTo(18, 6);
  });
});

describe('font-family', () => {
  test('keeps strings and joins words', () => {
    expect(computed('font-family: "House Sans", Source  Serif, sans-serif').fontFamily).toEqual([
      'House Sans',
      'Source Serif',
      'sans-serif',
    ]);
  });
});

describe('font', () => {
  test('sets size, line height and family, and resets the rest', () => {
    const { fontStyle, fontWeight, fontSize, lineHeight, fontFamily, fontVariantNumeric } = computed(
      'font-variant-numeric: oldstyle-nums; font: italic 600 30px/1.5 "House Sans", serif',
    );
    expect({ fontStyle, fontWeight, fontSize, lineHeight, fontFamily, fontVariantNumeric }).toEqual({
      fontStyle: 'italic',
      fontWeight: 600,
      fontSize: 30,
      lineHeight: 45,
      fontFamily: ['House Sans', 'serif'],
      fontVariantNumeric: [],
    });
  });

  test('takes small capitals and leaves the line height normal', () => {
    const { fontVariantCaps, lineHeight } = computed('line-height: 3; font: small-caps 10px serif');
    expect({ fontVariantCaps, lineHeight }).toEqual({ fontVariantCaps: 'small-caps', lineHeight: 'normal' });
  });

  test('without a family is not a font', () => {
    expect(reported('font: 10px')).toMatchObject([{ code: 'css-value' }]);
  });
});

describe('font-variant', () => {
  test('hands each word to its property', () => {
    const style = computed('font-variant: small-caps oldstyle-nums proportional-nums no-common-ligatures');
    expect(style.fontVariantCaps).toBe('small-caps');
    expect(style.fontVariantNumeric).toEqual(['oldstyle-nums', 'proportional-nums']);
    expect(style.fontVariantLigatures).toEqual(['no-common-ligatures']);
  });

  test('normal turns everything off', () => {
    const style = computed('font-variant: small-caps; font-variant: normal');
    expect(style.fontVariantCaps).toBe('normal');
  });
});

test('font-feature-settings reads tags with and without values', () => {
  expect(computed('font-feature-settings: "ss01", "cv02" 3, "kern" off').fontFeatureSettings).toEqual([
    { tag: 'ss01', value: 1 },
    { tag: 'cv02', value: 3 },
    { tag: 'kern', value: 0 },
  ]);
});

test('letter-spacing in em becomes px and is inherited so', () => {
  const styled = style('<div id=a><p id=x>', '#a { font-size: 20px; letter-spacing: 0.1em } #x { font-size: 10px }');
  expect(find(styled, 'x').style.letterSpacing).toBeCloseTo(2, 6);
});
