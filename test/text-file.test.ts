import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decodeText, readTextFile } from '../src/text-file.js';

describe('text', () => {
  test.each([
    ['UTF-8', Buffer.from('café')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFcafé')],
    ['UTF-16 LE', Buffer.from('\uFEFFcafé', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\uFEFFcafé', 'utf16le').swap16()],
  ])('is read as %s', (_, bytes) => expect(decodeText(bytes)).toBe('café'));

  test.each([
    ['another encoding', Buffer.from('café', 'latin1')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
  ])('is not made of %s', (_, bytes) => expect(decodeText(bytes)).toBeNull());
});

describe('a text file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybrief-text-'));
  writeFileSync(path.join(folder, 'a.txt'), 'a');

  test('gives its text, or says why it has none', () => {
    expect(readTextFile(path.join(folder, 'a.txt'))).toEqual({ text: 'a', problem: null });
    expect(readTextFile(path.join(folder, 'b.txt')).problem).toBe('does not exist');
    expect(readTextFile(path.join(folder, 'a.txt', 'c')).problem).toBe('does not exist');
    expect(readTextFile(folder).problem).toBe('is a folder');
  });
});
