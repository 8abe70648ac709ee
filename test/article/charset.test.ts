import { describe, expect, test } from '@jest/globals';
import { decodeArticle } from '../../src/article/charset.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('the characters of an article', () => {
  test('are read by a byte order mark', () => {
    expect(decodeArticle(Buffer.from('\uFEFFcafé', 'utf8'))).toEqual({ text: 'café', guessed: false });
    expect(decodeArticle(Buffer.from('\uFEFFcafé', 'utf16le'))).toEqual({ text: 'café', guessed: false });
  });

  test.each([
    ['a meta element', '<html><meta charset="windows-1251"><p>\xcc\xe8\xf0'],
    [
      'an old meta element',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcc\xe8\xf0',
    ],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1251"?><p>\xcc\xe8\xf0'],
  ])('are read as %s says', (_, source) => {
    const decoded = decodeArticle(bytes(source));
    expect(decoded?.guessed).toBe(false);
    expect(decoded?.text).toContain('<p>Мир');
  });

  test('are read as UTF-8 when they are that, whatever a stale declaration says', () => {
    expect(decodeArticle(Buffer.from('<meta charset="iso-8859-1"><p>café', 'utf8'))?.text).toContain('café');
  });

  test('are read by a declaration whose bytes look like ASCII', () => {
    expect(decodeArticle(bytes('<meta charset="iso-2022-jp"><p>\x1b$B$3$s\x1b(B'))?.text).toContain('こん');
  });

  test('are guessed as windows-1252 when nothing says what they are', () => {
    expect(decodeArticle(bytes('\x93caf\xe9\x94'))).toEqual({ text: '“café”', guessed: true });
    expect(decodeArticle(bytes('<meta charset="no-such-thing">caf\xe9'))?.text).toContain('café');
  });

  test('are none in a picture', () => expect(decodeArticle(bytes('\x89PNG\0\x01'))).toBeNull());
});
