import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openFace } from '../../../src/print/text/face.js';
import { wordShaper } from '../../../src/print/text/shape-word.js';

const face = openFace(new Uint8Array(readFileSync('templates/classic/fonts/SourceSerif4SmText-Regular.ttf')));
const plain = { face, features: [], language: 'en', rightToLeft: false };

describe('wordShaper', () => {
  test('shapes a word once and gives the same object again', () => {
    const word = wordShaper(plain)('delegations');
    expect(wordShaper({ ...plain, features: [] })('delegations')).toBe(word);
    expect(wordShaper({ ...plain, features: [['liga', 0]] })('delegations')).not.toBe(word);
  });

  test('gives the text of a cluster to its first glyph and all of it once', () => {
    const { glyphs } = wordShaper({ ...plain, features: [['dlig', 1]] })('office e\u0301t');
    expect(glyphs.map(({ text }) => text).join('')).toBe('office e\u0301t');
    expect(glyphs.length).toBeLessThan('office e\u0301t'.length);
  });

  test('kerns: the advance differs from the nominal one', () => {
    const [first] = wordShaper(plain)('To').glyphs;
    expect(first!.advance).toBeLessThan(first!.nominal);
    const [apart] = wordShaper({ ...plain, features: [['kern', 0]] })('To').glyphs;
    expect(apart!.advance).toBe(apart!.nominal);
  });

  test('lists right-to-left glyphs from left to right', () => {
    const { glyphs } = wordShaper({ ...plain, rightToLeft: true })('abc');
    expect(glyphs.map(({ text }) => text)).toEqual(['c', 'b', 'a']);
  });

  test('applies features to figures that stand alone', () => {
    const old = wordShaper({ ...plain, features: [['onum', 1]] })('2014');
    const lining = wordShaper({ ...plain, features: [['lnum', 1]] })('2014');
    expect(old.glyphs.map(({ id }) => id)).not.toEqual(lining.glyphs.map(({ id }) => id));
  });
});
