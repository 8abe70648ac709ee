import { describe, expect, test } from '@jest/globals';
import { featuresOf } from '../../../src/print/text/features.js';
import { styleOf } from './support.js';

describe('featuresOf', () => {
  test('asks for nothing by default', () => {
    expect(featuresOf(styleOf())).toEqual([]);
  });

  test('turns figures, position and kerning into features', () => {
    const style = styleOf({
      fontVariantNumeric: ['oldstyle-nums', 'proportional-nums'],
      fontVariantPosition: 'super',
      fontKerning: 'none',
    });
    expect(featuresOf(style)).toEqual([
      ['kern', 0],
      ['onum', 1],
      ['pnum', 1],
      ['sups', 1],
    ]);
  });

  test('switches ligatures off where they are not wanted and in spaced text', () => {
    expect(featuresOf(styleOf({ fontVariantLigatures: ['no-common-ligatures'] }))).toContainEqual(['liga', 0]);
    expect(featuresOf(styleOf({ letterSpacing: 0.5 }))).toContainEqual(['liga', 0]);
  });

  test('lets font-feature-settings have the last word', () => {
    const style = styleOf({ fontVariantNumeric: ['lining-nums'], fontFeatureSettings: [{ tag: 'lnum', value: 0 }] });
    expect(featuresOf(style).at(-1)).toEqual(['lnum', 0]);
  });
});
