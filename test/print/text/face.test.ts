import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openFace } from '../../../src/print/text/face.js';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`templates/classic/fonts/${name}.ttf`));

describe('openFace', () => {
  test('reads names and metrics in font units', () => {
    const { font } = openFace(file('SourceSans3-Semibold'));
    expect(font.postscriptName).toBe('SourceSans3-Semibold');
    expect(font.unitsPerEm).toBe(1000);
    expect(font.ascent).toBeGreaterThan(font.capHeight);
    expect(font.capHeight).toBeGreaterThan(font.xHeight);
    expect(font.descent).toBeGreaterThan(0);
    expect(font.underlinePosition).toBeLessThan(0);
  });

  test('gives the same face for the same bytes, and a key that comes from them', () => {
    const face = openFace(file('SourceSans3-Regular'));
    expect(openFace(file('SourceSans3-Regular'))).toBe(face);
    expect(openFace(file('SourceSans3-It')).font.key).not.toBe(face.font.key);
    expect(face.font.key).toMatch(/^[\da-f]{16}$/);
  });

  test('knows its glyphs and features', () => {
    const roman = openFace(file('SourceSerif4SmText-Regular'));
    expect(roman.hasGlyph(0x42f)).toBe(true);
    expect(roman.hasGlyph(0x5d0)).toBe(false);
    expect(roman.features).toContain('smcp');
    expect(openFace(file('SourceSerif4SmText-It')).features).not.toContain('smcp');
  });

  test('refuses what is no font', () => {
    expect(() => openFace(new TextEncoder().encode('not a font at all'))).toThrow(/no characters/);
  });
});
