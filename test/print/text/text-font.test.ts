import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { FontFace } from '../../../src/print/css/styled-document.js';
import type { Fonts } from '../../../src/print/text/index.js';
import type { SetWord } from '../../../src/print/text/text-font.js';
import { fontsWith, styleOf } from './support.js';

const sansFile = new Uint8Array(readFileSync('templates/classic/fonts/SourceSans3-Regular.ttf'));
const sansFace = (changes: Partial<FontFace>): FontFace => ({
  family: 'House Sans',
  weight: [400, 400],
  style: 'normal',
  unicodeRange: [],
  sources: [{ url: 'sans.ttf', from: 'style.css' }],
  location: null,
  ...changes,
});

const facesOf = ({ parts }: SetWord): string[] => parts.map(({ word }) => `${word.font.postscriptName}: ${word.text}`);

describe('TextFont', () => {
  let fonts: Fonts;
  beforeEach(async () => {
    fonts = await fontsWith([sansFace({ unicodeRange: [[0x400, 0x4ff]] })], { 'sans.ttf': sansFile });
  });

  test('falls back by grapheme cluster to the next family that has it', () => {
    const font = fonts.textFont(styleOf({ fontFamily: ['House Sans', 'serif'] }), 'uk');
    expect(facesOf(font.set('abКиїв', false))).toEqual(['SourceSerif4SmText-Regular: ab', 'SourceSans3-Regular: Київ']);
  });

  test('reports a glyph that no face has once, with its code point', () => {
    const font = fonts.textFont(styleOf(), 'en');
    font.set('a\u{1F33B}b', false);
    font.set('\u{1F33B}', false);
    fonts.textFont(styleOf({ fontSize: 20 }), 'en').set('\u{1F33B}\u{1F33B}', false);
    expect(fonts.diagnostics).toHaveLength(1);
    expect(fonts.diagnostics[0]).toMatchObject({ code: 'text-missing-glyph', severity: 'warning' });
    expect(fonts.diagnostics[0]!.message).toContain('U+1F33B');
  });

  test('shows the no-break hyphen and narrow spaces of faces that lack them', () => {
    const font = fonts.textFont(styleOf(), 'fr');
    const width = (text: string): number => font.set(text, false).width;
    expect(width('\u2011')).toBeCloseTo(width('\u2010'), 6);
    expect(width('\u202F')).toBeGreaterThan(0);
    expect(width('\u202F')).toBeLessThan(width(' ') * 1.5);
    expect(fonts.diagnostics).toEqual([]);
  });

  test('uses drawn small capitals where the face has them', () => {
    const font = fonts.textFont(styleOf({ fontVariantCaps: 'small-caps' }), 'en');
    expect(font.set('Date', false).parts.map(({ size }) => size)).toEqual([10]);
    expect(font.set('Date', false).parts[0]!.word.text).toBe('Date');
    expect(fonts.diagnostics).toEqual([]);
  });

  test('makes them from scaled capitals where it has none, and warns', () => {
    const font = fonts.textFont(styleOf({ fontVariantCaps: 'small-caps', fontStyle: 'italic' }), 'en');
    const { parts } = font.set('Date', false);
    expect(parts.map(({ word }) => word.text)).toEqual(['D', 'ATE']);
    expect(parts[1]!.size).toBeLessThan(parts[0]!.size);
    expect(fonts.diagnostics.map(({ code }) => code)).toEqual(['text-small-capitals']);
  });

  test('counts letter-spacing into the width', () => {
    const plain = fonts.textFont(styleOf({ fontVariantLigatures: ['no-common-ligatures'] }), 'en');
    const spaced = fonts.textFont(styleOf({ letterSpacing: 2 }), 'en');
    expect(spaced.set('office', false).width).toBeCloseTo(plain.set('office', false).width + 6 * 2, 6);
  });

  test('reads a hyphen that is put in as a soft hyphen', () => {
    const { parts } = fonts.textFont(styleOf(), 'en').setBeforeBreak('del', 'hyphenated', false);
    expect(parts[0]!.word.glyphs.map(({ text }) => text)).toEqual(['d', 'e', 'l', '\u00AD']);
  });
});
