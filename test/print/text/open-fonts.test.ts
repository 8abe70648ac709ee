import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { FontFace } from '../../../src/print/css/styled-document.js';
import { openFonts } from '../../../src/print/text/index.js';
import { styleOf } from './support.js';

const files: Record<string, Uint8Array> = {
  'it.ttf': new Uint8Array(readFileSync('templates/classic/fonts/SourceSans3-It.ttf')),
  'new.woff2': new TextEncoder().encode('wOF2 and so on'),
  'text.ttf': new TextEncoder().encode('not a font'),
  'broken.ttf': new Uint8Array([0, 1, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9]),
};

const face = (...urls: string[]): FontFace => ({
  family: 'Mine',
  weight: [400, 400],
  style: 'italic',
  unicodeRange: [],
  sources: urls.map((url) => ({ url, from: 'style.css' })),
  location: { file: 'style.css', line: 3, column: 1 },
});

const open = (...fontFaces: FontFace[]) =>
  openFonts({
    fontFaces,
    resources: {
      read: (url) => {
        const bytes = files[url];
        return bytes && { path: url, bytes };
      },
    },
  });

const nameOf = (fonts: Awaited<ReturnType<typeof open>>['fonts'], ...fontFamily: string[]): string =>
  fonts.textFont(styleOf({ fontFamily }), 'en').set('a', false).parts[0]!.word.font.postscriptName;

describe('openFonts', () => {
  test('takes the first source that is a font it reads', async () => {
    const { fonts, diagnostics } = await open(face('missing.ttf', 'new.woff2', 'it.ttf'));
    expect(diagnostics).toEqual([]);
    expect(nameOf(fonts, 'mine')).toBe('SourceSans3-It');
  });

  test('says for each source why it cannot be used, and where it is named', async () => {
    const { diagnostics } = await open(face('missing.ttf', 'new.woff2', 'text.ttf'));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'text-font', file: 'style.css', line: 3, column: 1 });
    expect(diagnostics[0]!.message).toMatch(/missing\.ttf: .*new\.woff2: .*text\.ttf: /);
  });

  test('does without a damaged file and reports it when it is needed', async () => {
    const { fonts, diagnostics } = await open(face('broken.ttf'));
    expect(diagnostics).toEqual([]);
    expect(nameOf(fonts, 'Mine', 'serif')).toBe('SourceSerif4SmText-Regular');
    expect(fonts.diagnostics.map(({ code }) => code)).toEqual(['text-font']);
  });

  test('has faces for the generic families and for names that nothing declares', async () => {
    const { fonts } = await open();
    expect(nameOf(fonts, 'serif')).toBe('SourceSerif4SmText-Regular');
    expect(nameOf(fonts, 'Unknown', 'monospace')).toBe('SourceSans3-Regular');
    expect(nameOf(fonts, 'Unknown')).not.toBe('');
  });
});
